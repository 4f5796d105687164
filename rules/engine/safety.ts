import type { Danger, Lang, Message, SafetyKind, SafetySignal, Sentence } from '../types.ts';
import { type Classes, type Pattern, patternCompiler, patternIndex } from './pattern.ts';
import type { CompiledLanguage } from './read.ts';

interface Entry {
  readonly kind: SafetyKind;
  readonly role: 'own' | 'report' | 'unless';
  readonly pattern: Pattern;
}
export type DangerReader = (message: Message, where: 'draft' | 'received') => SafetySignal[];

/** Compiles what danger sounds like. Throws on a pattern that cannot be read, naming the kind. */
export function compileDangers(
  dangers: readonly Danger[],
  languages: readonly CompiledLanguage[],
  classes: Readonly<Record<Lang, Classes>>,
): DangerReader {
  const byLanguage = new Map(
    languages.map(({ language }) => {
      const compile = patternCompiler({ ...language.classes, ...classes[language.code] });
      const entries = dangers.flatMap((danger) =>
        (['unless', 'own', 'report'] as const).flatMap((role) =>
          danger[language.code][role].map((source) => {
            try {
              const pattern = compile(source);
              return { pattern, value: { kind: danger.kind, role, pattern } satisfies Entry };
            } catch (error) {
              throw new Error(`safety ${danger.kind} (${language.code}): ${(error as Error).message}`);
            }
          }),
        ),
      );
      return [language.code, patternIndex<Entry>(entries)] as const;
    }),
  );
  return (message, where) =>
    message.sentences.flatMap((sentence) => {
      if (sentence.part === 'quoted' || sentence.part === 'signature') return [];
      return signalsIn(sentence, byLanguage.get(sentence.lang)!(sentence.tokens), where);
    });
}

/** At most one signal a sentence, of the first kind that is found; a writer's own threat comes before a report. */
function signalsIn(sentence: Sentence, entries: readonly Entry[], where: 'draft' | 'received'): SafetySignal[] {
  const hit = (e: Entry): boolean => e.pattern.match(sentence.tokens) !== undefined;
  const guarded = new Set<SafetyKind>();
  for (const e of entries) if (e.role === 'unless' && !guarded.has(e.kind) && hit(e)) guarded.add(e.kind);
  const found = entries.filter((e) => e.role !== 'unless' && !guarded.has(e.kind) && hit(e));
  const first = found.find((e) => e.role === 'own') ?? found[0];
  if (!first) return [];
  return [{ kind: first.kind, in: where, own: where === 'draft' && first.role === 'own', start: sentence.start, end: sentence.end }];
}

/**
 * The sentences of a draft that are kept byte for byte: each that reports danger, and, where danger is reported, those beside it that
 * tell what was done about it (they have no tone of their own).
 */
export function protectedSentences(message: Message, signals: readonly SafetySignal[]): ReadonlySet<number> {
  const out = new Set<number>();
  if (signals.length === 0) return out;
  message.sentences.forEach((s, n) => {
    if (signals.some((d) => d.start < s.end && s.start < d.end)) for (const k of [n - 2, n - 1, n, n + 1, n + 2]) out.add(k);
  });
  return out;
}
