import type { Category, Finding, Label, Lang, Message, Rule, RuleContext, Sentence, SignWeights, Span } from '../types.ts';
import { SEVERITIES } from '../types.ts';
import { companyOf, type Lone, weighCompany } from './company.ts';
import { type Pattern, patternIndex, spanOf } from './pattern.ts';
import type { CompiledLanguage } from './read.ts';
import type { Protection } from './safety.ts';
import { heaviest, labelsOf, type SignReader, signContext, signsOf, weigh } from './signs.ts';

interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly guard: boolean;
}
export interface CompiledRules {
  readonly rules: readonly Rule[];
  readonly clauseRules: readonly Rule[];
  readonly messageRules: readonly Rule[];
  readonly signRules: ReadonlyMap<Label, Rule>;
  /** The ids of those. */
  readonly bySigns: ReadonlySet<string>;
  readonly weights: ReadonlyMap<Lang, SignWeights>;
  readonly signs: SignReader;
  readonly entries: Readonly<Record<Lang, ReturnType<typeof patternIndex<Entry>>>>;
}

/** Compiles the patterns of all rules against their languages. Throws on a pattern that cannot be read, naming the rule. */
export function compileRules(rules: readonly Rule[], languages: readonly CompiledLanguage[], signs: SignReader = signsOf): CompiledRules {
  const entries = Object.fromEntries(
    languages.map(({ language, compile }) => {
      const list = rules.flatMap((rule) => {
        const forms = rule[language.code];
        const make = (source: string, guard: boolean): { pattern: Pattern; value: Entry } => {
          try {
            const pattern = compile(source);
            return { pattern, value: { rule, pattern, guard } };
          } catch (error) {
            throw new Error(`rule ${rule.id} (${language.code}): ${(error as Error).message}`);
          }
        };
        return [...(forms.unless ?? []).map((s) => make(s, true)), ...(forms.find ?? []).map((s) => make(s, false))];
      });
      return [language.code, patternIndex(list)];
    }),
  ) as unknown as CompiledRules['entries'];
  return {
    rules,
    clauseRules: rules.filter((r) => r.clause),
    messageRules: rules.filter((r) => r.message),
    signRules: new Map(rules.flatMap((r) => (r.signs ? [[r.signs, r] as const] : []))),
    bySigns: new Set(rules.flatMap((r) => (r.signs ? [r.id] : []))),
    weights: new Map(languages.flatMap(({ language }) => (language.weights ? [[language.code, language.weights] as const] : []))),
    entries,
    signs,
  };
}

export interface ReplySigns {
  readonly reply: boolean;
  /** By sentence: it answers something that was asked. */
  readonly answers: (sentence: number) => boolean;
}

/** What is found in one sentence of a message, by its number; `answers`, it answers something that was asked. Each is found once. */
export type SentenceFinder = (n: number, answers: boolean) => readonly Finding[];

/** Reads each sentence in the light of the others: where they are heated, a weak sign counts for more than in a calm message. */
export function sentenceFinder(message: Message, compiled: CompiledRules, reply: boolean): SentenceFinder {
  const known = new Map<number, readonly Finding[]>();
  let reads: readonly Read[] | undefined;
  const context = signContext(message, reply);
  const read = (n: number, answers: boolean): Read => {
    const sentence = message.sentences[n]!;
    if (sentence.part !== 'body' && sentence.part !== 'closing') return SILENT;
    const named = answers && reads ? reads[n]!.all : findInSentence(sentence, compiled, { message, reply });
    const weights = compiled.weights.get(sentence.lang);
    // `2.` at the head of a list has no tone
    if (!weights || sentence.part !== 'body' || !sentence.tokens.some((t) => /\p{L}{2}/u.test(t.norm)))
      return { all: named, named, signs: [], lone: null };
    const signs = compiled.signs(sentence, context(n, answers));
    const sum = weigh(signs, weights.base, weights.any);
    // of the named findings in a sentence that is calm by all other signs half are wrong, so it gets the benefit of the doubt
    const kept = sum < CALM ? named.filter((f) => f.severity === 'serious' || STAND.has(f.category)) : named;
    return { all: named, named: kept, signs, lone: { sum, named: kept.some((f) => f.severity !== 'hint') } };
  };
  let company: ReturnType<typeof gather> | undefined;
  return (n, answers) => {
    const key = n * 2 + (answers ? 1 : 0);
    const held = known.get(key);
    if (held) return held;
    reads ??= message.sentences.map((_, i) => read(i, false));
    company ??= gather(reads);
    const sentence = message.sentences[n]!;
    const { named, signs, lone } = answers ? read(n, true) : reads[n]!;
    const found = [...named];
    const weights = compiled.weights.get(sentence.lang);
    if (weights && lone) {
      const place = company.at.get(n)!;
      const lones = answers ? company.lones.with(place, lone) : company.lones;
      const total = weighCompany(companyOf(lones, place), weights.company);
      const more = company.lonely(weights) === place ? LONELY : 0;
      if (total >= weights.threshold + more)
        for (const label of labelsOf(signs, weights, lone.named)) {
          const rule = compiled.signRules.get(label);
          if (rule) found.push(toFinding(rule, heaviest(sentence, weights)));
        }
    }
    known.set(key, found);
    return found;
  };
}

/** What a sentence gives by itself; `lone` is null where it has no tone to weigh. */
interface Read {
  /** What rules find, also where all other signs are calm. */
  readonly all: readonly Finding[];
  readonly named: readonly Finding[];
  readonly signs: readonly string[];
  readonly lone: Lone | null;
}
/** Where all else is calm, or there is nothing else, one sentence must weigh this much more. */
const LONELY = 1.7;
const CALM = -260;
/** An order is polite in all but its form, so no other sign speaks for it. */
const STAND: ReadonlySet<Category> = new Set(['command', 'advice']);
const SILENT: Read = { all: [], named: [], signs: [], lone: null };

/** The sentences that have a tone, and where each stands among them. */
function gather(reads: readonly Read[]) {
  const lones: Lone[] = [];
  const at = new Map<number, number>();
  reads.forEach(({ lone }, n) => {
    if (!lone) return;
    at.set(n, lones.length);
    lones.push(lone);
  });
  let lonely: number | undefined;
  return {
    lones,
    at,
    lonely(weights: SignWeights): number {
      if (lonely !== undefined) return lonely;
      const found = lones.flatMap((l, k) =>
        l.named || weighCompany(companyOf(lones, k), weights.company) >= weights.threshold ? [k] : [],
      );
      lonely = found.length === 1 && !lones[found[0]!]!.named ? found[0]! : -1;
      return lonely;
    },
  };
}

const INSULTS: ReadonlySet<Category> = new Set(['insult', 'label']);

/** Every finding of a message: quoted history, greetings, closings and signatures are not judged; protected sentences neither. */
export function findAll(
  message: Message,
  compiled: CompiledRules,
  signs: ReplySigns,
  protection: (sentence: number) => Protection | undefined,
  finder: SentenceFinder = sentenceFinder(message, compiled, signs.reply),
): Finding[] {
  const bySentence = message.sentences.map((_, n) => (protection(n) === 'whole' ? [] : finder(n, signs.answers(n))));
  return settleFindings(bySentence, findInMessage(message, compiled, signs.reply), compiled, protection);
}

/** What is found in the message as a whole. */
export const findInMessage = (message: Message, compiled: CompiledRules, reply: boolean): Finding[] =>
  compiled.messageRules.flatMap((rule) => rule.message!(message, { reply }).map((span) => toFinding(rule, span)));

/** The findings of a message out of those of its sentences: what is protected goes, overlaps become one. */
export function settleFindings(
  bySentence: readonly (readonly Finding[])[],
  ofMessage: readonly Finding[],
  compiled: CompiledRules,
  protection: (sentence: number) => Protection | undefined,
): Finding[] {
  const isInsult = (f: Finding): boolean => f.severity === 'serious' && INSULTS.has(f.category) && !compiled.bySigns.has(f.rule);
  const out = bySentence.flatMap((found, n) => {
    const kept = protection(n);
    return kept === 'whole' || (kept === 'insults' && !found.some(isInsult)) ? [] : found;
  });
  return settle([...out, ...ofMessage], compiled);
}

function findInSentence(sentence: Sentence, compiled: CompiledRules, context: RuleContext): Finding[] {
  const out: Finding[] = [];
  const stopped = new Set<Rule>();
  for (const { rule, pattern, guard } of compiled.entries[sentence.lang](sentence.tokens)) {
    if (stopped.has(rule)) continue;
    for (let hit = pattern.match(sentence.tokens); hit; hit = guard ? undefined : pattern.match(sentence.tokens, hit.to)) {
      if (guard) stopped.add(rule);
      else out.push(toFinding(rule, spanOf(sentence.tokens, hit.from, hit.to)));
    }
  }
  const guards = new Set(compiled.clauseRules.filter((rule) => !stopped.has(rule)));
  for (const clause of sentence.clauses) {
    for (const rule of guards) {
      const span = rule.clause!(clause, sentence, context);
      if (span) out.push(toFinding(rule, span));
    }
  }
  return out.filter((f) => ![...stopped].some((rule) => rule.id === f.rule));
}

const toFinding = (rule: Rule, span: Span): Finding => ({
  start: span.start,
  end: span.end,
  rule: rule.id,
  category: rule.category,
  principle: rule.principle,
  severity: rule.severity,
});

const weight = (f: Finding): number => SEVERITIES.indexOf(f.severity);

/** Overlaps of one category are one finding: the graver wins, then the longer, the earlier, the id. Findings of different categories may overlap. */
function settle(findings: readonly Finding[], compiled: CompiledRules): Finding[] {
  // a rule that names its words says more than signs that add up
  if (findings.length < 2) return [...findings];
  const added = (f: Finding): number => (compiled.bySigns.has(f.rule) ? 0 : 1);
  const ranked = [...findings].sort(
    (a, b) =>
      added(b) - added(a) ||
      weight(b) - weight(a) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const kept: Finding[] = [];
  for (const f of ranked) if (!kept.some((k) => k.category === f.category && k.start < f.end && f.start < k.end)) kept.push(f);
  return kept.sort((a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1));
}
