import type { Label, Message, Sentence, SignWeights, Span, Token } from '../types.ts';
import { LABELS } from '../types.ts';

/** What the message around a sentence tells. */
export interface SignContext {
  readonly reply: boolean;
  readonly answers: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * The named signs of a sentence: what it is about, in which tense, with which marks, facts and small words. One alone says little;
 * the weights of a language (lang/…/weights.ts) say how much each counts, and the sum decides. Same names for both languages but for lemmas.
 */
export const signsOf: SignReader = (sentence, context) => [...bareSigns(sentence), ...contextSigns(context)];

export type SignReader = (sentence: Sentence, context: SignContext) => readonly string[];
/** The same signs, told once a sentence: it is weighed for its tone, for danger and for what it asks. */
export function rememberSigns(): SignReader {
  const known = new WeakMap<Sentence, readonly string[]>();
  return (sentence, context) => {
    const bare = known.get(sentence) ?? bareSigns(sentence);
    known.set(sentence, bare);
    const more = contextSigns(context);
    return more.length > 0 ? [...bare, ...more] : bare;
  };
}

function contextSigns({ reply, answers, first, last }: SignContext): string[] {
  const out: string[] = [];
  if (reply) out.push('reply');
  if (answers) out.push('answers');
  if (first) out.push('first');
  if (last) out.push('last');
  return out;
}

function bareSigns(sentence: Sentence): string[] {
  const out = new Set<string>();
  const words = sentence.tokens.filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji'));
  let before = '^';
  for (const t of words) {
    const plain = nameOf(t);
    out.add(`w ${plain}`);
    if (t.norm !== t.lemma && plain === t.lemma) out.add(`f ${t.norm}`);
    out.add(`b ${before} ${plain}`);
    before = plain;
  }
  out.add(`b ${before} $`);
  for (const c of sentence.clauses) {
    out.add(`act ${c.act}`);
    out.add(`subject ${c.subject}`);
    const tense = c.verb ? `${c.verb.tense}${c.verb.modal ? ` ${c.verb.modal}` : ''}${c.verb.negated ? ' not' : ''}` : 'no verb';
    out.add(`tense ${tense}`);
    out.add(`${c.subject} ${tense}`);
    for (const m of c.marks) {
      out.add(`mark ${m.name}`);
      out.add(`mark ${m.name} ${c.subject}`);
    }
  }
  const has = (tag: Parameters<Sentence['tokens'][number]['tags']['has']>[0]): boolean => sentence.tokens.some((t) => t.tags.has(tag));
  for (const f of sentence.facts) out.add(`fact ${f.kind}`);
  if (!sentence.facts.some((f) => f.kind !== 'name')) out.add('no fact');
  const people = (['Writer', 'Reader', 'Both', 'Child', 'Partner', 'Family', 'Parent', 'Professional', 'Anyone', 'Name'] as const).filter(
    has,
  );
  for (const p of people) out.add(`person ${p}`);
  out.add(`persons ${people.filter((p) => p === 'Writer' || p === 'Reader' || p === 'Both').join(' ') || 'none'}`);
  for (const tag of [
    'Negation',
    'Superlative',
    'Ordinal',
    'QuestionWord',
    'Shout',
    'Emoji',
    'Past',
    'Imperative',
    'Gerund',
    'Comparative',
  ] as const)
    if (has(tag)) out.add(`tag ${tag}`);
  for (const p of ['?', '!', '!!', '?!', '...', '"', ':', ';']) if (sentence.tokens.some((t) => t.norm === p)) out.add(`mark ${p}`);
  out.add(words.length < 4 ? 'tiny' : words.length < 8 ? 'short' : words.length < 16 ? 'middle' : words.length < 26 ? 'long' : 'very long');
  out.add(`clauses ${Math.min(sentence.clauses.length, 4)}`);
  return [...out];
}

/** The name under which a word counts: facts and names by their kind, the rest by its lemma. */
const nameOf = (t: Token): string =>
  t.tags.has('Name')
    ? '#Name'
    : t.tags.has('Number')
      ? '#Number'
      : t.tags.has('Time')
        ? '#Time'
        : t.tags.has('Money')
          ? '#Money'
          : t.tags.has('Weekday') || t.tags.has('Month')
            ? '#Day'
            : t.lemma;

/** The clause whose own words weigh most: what to mark of a sentence whose signs add up. */
export function heaviest(sentence: Sentence, weights: SignWeights): Span {
  let best: Span = sentence;
  let most = Number.NEGATIVE_INFINITY;
  if (sentence.clauses.length < 2) return sentence;
  for (const clause of sentence.clauses) {
    const words = sentence.tokens.slice(clause.from, clause.to).filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji'));
    if (words.length === 0) continue;
    let total = 0;
    let before = '^';
    for (const t of words) {
      const name = nameOf(t);
      total += (weights.any[`w ${name}`] ?? 0) + (weights.any[`f ${t.norm}`] ?? 0) + (weights.any[`b ${before} ${name}`] ?? 0);
      before = name;
    }
    if (total > most) {
      most = total;
      best = { start: words[0]!.start, end: words[words.length - 1]!.end };
    }
  }
  return best;
}

/** The context of each sentence of a message, by its number and whether it answers something. */
export function signContext(message: Message, reply: boolean): (n: number, answers: boolean) => SignContext {
  const body = message.sentences.flatMap((s, n) => (s.part === 'body' ? [n] : []));
  // a line by itself is neither
  const first = body.length > 1 ? body[0] : undefined;
  const last = body.length > 1 ? body[body.length - 1] : undefined;
  return (n, answers) => ({ reply, answers, first: n === first, last: n === last });
}

/** The context of every sentence of a message. */
export function signContexts(message: Message, reply: boolean, answers: (sentence: number) => boolean): SignContext[] {
  const context = signContext(message, reply);
  return message.sentences.map((_, n) => context(n, answers(n)));
}

/** What a label's sum may fall short of its threshold, in hundredths. */
const LEEWAY = 20;
/** Where a named rule has spoken already, only a strong second voice is heard. */
const STRONG = 40;
const MOST_LABELS = 3;

/** The labels that a sentence's signs add up to, strongest first, at most three; at least one, unless it has one `already`. */
export function labelsOf(signs: readonly string[], weights: SignWeights, already: boolean): Label[] {
  const scored = LABELS.map((label) => {
    const own = weights.labels[label];
    return { label, over: weigh(signs, own.base, own.signs) - own.threshold };
  }).sort((a, b) => b.over - a.over);
  return scored.filter((s, i) => (i === 0 && !already) || (s.over >= (already ? STRONG : -LEEWAY) && i < MOST_LABELS)).map((s) => s.label);
}

/** A long sentence has many signs and each counts less: a share that falls with the root of their number. */
export const shareOf = (signs: number): number => 6 / Math.sqrt(signs + 4);

/** What the signs of a sentence add up to, in hundredths. */
export function weigh(signs: readonly string[], base: number, table: Readonly<Record<string, number>>): number {
  let total = 0;
  for (const sign of signs) total += table[sign] ?? 0;
  return base + shareOf(signs.length) * total;
}
