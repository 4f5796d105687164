import type { Danger, DangerWeights, Lang, LinearWeights, Message, SafetyKind, SafetySignal, Sentence } from '../types.ts';
import { SAFETY_KINDS } from '../types.ts';
import { compileDangerClasses, dangerSigns } from './danger-signs.ts';
import { type Classes, type Pattern, patternCompiler, patternIndex } from './pattern.ts';
import type { CompiledLanguage } from './read.ts';
import { type SignReader, signsOf, weigh } from './signs.ts';

interface Entry {
  readonly kind: SafetyKind;
  readonly role: 'own' | 'report' | 'unless';
  readonly pattern: Pattern;
}
export interface DangerReader {
  (message: Message, where: 'draft' | 'received'): SafetySignal[];
  /** The sentence calls for help, or tells that help was called: it names a number of an emergency or crisis line. */
  calls(sentence: Sentence): boolean;
}

/** Compiles what danger sounds like. Throws on a pattern that cannot be read, naming the kind. */
export function compileDangers(
  dangers: readonly Danger[],
  languages: readonly CompiledLanguage[],
  classes: Readonly<Record<Lang, Classes>>,
  signs: SignReader = signsOf,
): DangerReader {
  const byLanguage = new Map(
    languages.map(({ language }) => {
      const compile = patternCompiler({ ...language.classes, ...classes[language.code] });
      const entries = dangers.flatMap((danger) =>
        (['unless', 'own', 'report'] as const).flatMap((role) =>
          danger[language.code][role].map((source) => {
            try {
              const pattern = together(source.split(' ~ ').map(compile));
              return { pattern, value: { kind: danger.kind, role, pattern } satisfies Entry };
            } catch (error) {
              throw new Error(`safety ${danger.kind} (${language.code}): ${(error as Error).message}`);
            }
          }),
        ),
      );
      const told = classes[language.code].told ? compile('@told') : undefined;
      const helped = ['helped', '-helped'].map((name) => (classes[language.code][name] ? compile(`@${name}`) : undefined));
      const boiled = compileDangerClasses(classes[language.code], compile);
      return [language.code, { entries: patternIndex<Entry>(entries), told, helped, boiled, weights: language.danger }] as const;
    }),
  );
  const read = (message: Message, where: 'draft' | 'received') =>
    message.sentences.flatMap((sentence) => {
      if (sentence.part === 'quoted' || sentence.part === 'signature') return [];
      const { entries, told, boiled, weights } = byLanguage.get(sentence.lang)!;
      const named = signalsIn(sentence, entries(sentence.tokens), where, told);
      return weights ? weighed(sentence, named, where, weights, () => dangerSigns(sentence, boiled, signs)) : named;
    });
  const calls = (sentence: Sentence): boolean => {
    const [helped, unless] = byLanguage.get(sentence.lang)!.helped;
    return helped?.match(sentence.tokens) !== undefined && unless?.match(sentence.tokens) === undefined;
  };
  return Object.assign(read, { calls });
}

/** `a ~ b`: both occur in the sentence, in any order. */
function together(parts: readonly Pattern[]): Pattern {
  if (parts.length === 1) return parts[0]!;
  return {
    source: parts.map((p) => p.source).join(' ~ '),
    anchors: parts.flatMap((p) => p.anchors).sort((a, b) => a.cost - b.cost),
    match: (tokens) => (parts.every((p) => p.match(tokens)) ? { from: 0, to: tokens.length } : undefined),
  };
}

/** At most one signal a sentence, of the first kind that is found; a writer's own threat comes before a report. */
function signalsIn(sentence: Sentence, entries: readonly Entry[], where: 'draft' | 'received', told?: Pattern): SafetySignal[] {
  const hit = (e: Entry): boolean => e.pattern.match(sentence.tokens) !== undefined;
  const guarded = new Set<SafetyKind>();
  for (const e of entries) if (e.role === 'unless' && !guarded.has(e.kind) && hit(e)) guarded.add(e.kind);
  const found = entries.filter((e) => e.role !== 'unless' && !guarded.has(e.kind) && hit(e));
  // `@told`: the deed is put to the reader or to another, so it is no threat of the writer
  const reported = told?.match(sentence.tokens) !== undefined;
  const first = (reported ? undefined : found.find((e) => e.role === 'own')) ?? found.find((e) => e.role === 'report') ?? found[0];
  if (!first) return [];
  return [
    { kind: first.kind, in: where, own: where === 'draft' && first.role === 'own' && !reported, start: sentence.start, end: sentence.end },
  ];
}

/**
 * Patterns name the danger, signs that add up confirm it: a pattern in a sentence that sounds calm is dropped, and a sentence that sounds
 * dangerous by all its signs needs no pattern.
 */
function weighed(
  sentence: Sentence,
  named: readonly SafetySignal[],
  where: 'draft' | 'received',
  weights: DangerWeights,
  signsOfIt: () => readonly string[],
): SafetySignal[] {
  if (sentence.tokens.length < FEWEST) return [...named];
  const signs = signsOfIt();
  const of = ({ base, signs: table }: LinearWeights): number => weigh(signs, base, table);
  const total = of(weights.any);
  if (named.length > 0) {
    if (total < weights.named) return [];
    // whose deed it is hangs on the whole sentence: where its signs are sure of that, they outweigh the pattern
    const own = of(weights.own);
    return named.map((s) => (where === 'draft' && Math.abs(own) > SURE ? { ...s, own: own > 0 } : s));
  }
  if (total < weights.threshold) return [];
  const kind = SAFETY_KINDS.reduce((best, k) => (of(weights.kinds[k]) > of(weights.kinds[best]) ? k : best));
  return [{ kind, in: where, own: where === 'draft' && of(weights.own) > 0, start: sentence.start, end: sentence.end }];
}
/** So few words have no signs to weigh. */
const FEWEST = 4;
/** In hundredths. */
const SURE = 150;

/** `whole`: nothing in the sentence is judged; `insults`: only an insult that a rule names is. */
export type Protection = 'whole' | 'insults';

/**
 * The sentences of a draft that are kept: byte for byte each that reports danger, and each that calls for help with what is said next;
 * those beside a report tell what was done about it and have no tone to weigh, but an insult among them is one.
 */
export function protectedSentences(
  message: Message,
  signals: readonly SafetySignal[],
  calls: (sentence: Sentence) => boolean,
): ReadonlyMap<number, Protection> {
  const out = new Map<number, Protection>();
  message.sentences.forEach((s, n) => {
    if (calls(s)) for (const k of [n, n + 1]) out.set(k, 'whole');
    if (!signals.some((d) => d.start < s.end && s.start < d.end)) return;
    for (const k of [n - 2, n - 1, n + 1, n + 2]) if (!out.has(k)) out.set(k, 'insults');
    out.set(n, 'whole');
  });
  return out;
}
