import type { RawToken, SeamWeights, Tag, Token } from '../types.ts';

const MANY = 7;
/** A line with a capital that has no full stop yet may still be under the pen. */
const MANY_WITH_CAPITAL = 16;

/** Whether a run of words may hold several sentences without a mark between them, as chat is written: it opens on no capital, or closes on no full stop. */
export function runsOn(words: readonly RawToken[]): boolean {
  if (words.length < MANY) return false;
  if (/^\p{Ll}/u.test(words[0]!.text)) return true;
  let last = words.length - 1;
  while (last > 0 && words[last]!.kind === 'emoji') last--;
  const closed = words[last]!.kind === 'punctuation' && /^[.!?]/.test(words[last]!.norm) && words[last]!.norm !== '...';
  return !closed && words.length >= MANY_WITH_CAPITAL;
}

const nameOf = (t: Token | undefined): string => {
  if (!t) return '$';
  const kind = t.tags.has('Time')
    ? '#time'
    : t.tags.has('Money')
      ? '#money'
      : t.tags.has('Number')
        ? '#number'
        : t.tags.has('Emoji')
          ? '#emoji'
          : '';
  return kind || (t.tags.has('Name') ? '#name' : t.norm);
};

const KINDS: readonly (readonly [string, readonly Tag[]])[] = [
  ['mark', ['Punctuation']],
  ['emoji', ['Emoji']],
  ['name', ['Name']],
  ['time', ['Time', 'Money', 'Number', 'Weekday', 'Month', 'Date']],
  ['whose', ['Possessive']],
  ['finite', ['Finite']],
  ['imperative', ['Imperative']],
  ['participle', ['Participle', 'Gerund']],
  ['infinitive', ['Infinitive']],
  ['verb', ['Verb']],
  ['who', ['Pronoun']],
  ['asks', ['QuestionWord']],
  ['sub', ['Subordinator']],
  ['and', ['Conjunction']],
  ['det', ['Determiner']],
  ['not', ['Negation']],
  ['prep', ['Preposition']],
  ['noun', ['Noun']],
  ['adj', ['Adjective']],
  ['adv', ['Adverb']],
];
const kindOf = (t: Token | undefined): string =>
  t ? (KINDS.find(([, tags]) => tags.some((tag) => t.tags.has(tag)))?.[0] ?? 'other') : '$';
const bucket = (n: number): string => (n < 2 ? '1' : n < 3 ? '2' : n < 5 ? '3-4' : n < 8 ? '5-7' : n < 13 ? '8-12' : 'many');

/** What is counted once for a run, so that each gap is read in a fixed time. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly names: readonly string[];
  readonly kinds: readonly string[];
  /** How many finite verbs stand before each token. */
  readonly verbs: readonly number[];
}
export function runOf(tokens: readonly Token[]): Run {
  const verbs = [0];
  for (const t of tokens) verbs.push(verbs[verbs.length - 1]! + (t.tags.has('Finite') || t.tags.has('Imperative') ? 1 : 0));
  return { tokens, names: tokens.map(nameOf), kinds: tokens.map(kindOf), verbs };
}

/** The signs of the gap before word `i` of a run: the words around it, what they are, and what the sentence that began at `from` already holds. */
export function seamSigns(run: Run, i: number, from: number): string[] {
  const { tokens, names, kinds, verbs } = run;
  const [b2, b, n, n2] = [names[i - 2] ?? '$', names[i - 1]!, names[i]!, names[i + 1] ?? '$'];
  const [kb2, kb, k, k2, k3] = [kinds[i - 2] ?? '$', kinds[i - 1]!, kinds[i]!, kinds[i + 1] ?? '$', kinds[i + 2] ?? '$'];
  const had = Math.min(verbs[i]! - verbs[from]!, 2);
  const ahead =
    verbs[Math.min(tokens.length, i + 4)]! > verbs[i]! ? 'verb ahead' : verbs[tokens.length]! > verbs[i]! ? 'verb later' : 'no verb left';
  const out = [
    `< ${b}`,
    `> ${n}`,
    `<> ${b} ${n}`,
    `>> ${n} ${n2}`,
    `<< ${b2} ${b}`,
    `2> ${n2}`,
    `k< ${kb}`,
    `k> ${k}`,
    `k<> ${kb} ${k}`,
    `k>> ${k} ${k2}`,
    `k<>> ${kb} ${k} ${k2}`,
    `k<<>> ${kb2} ${kb} ${k} ${k2}`,
    `k>>> ${k} ${k2} ${k3}`,
    `w>k ${n} ${k2}`,
    `k<w ${kb} ${n}`,
    `w<k ${b} ${k}`,
    `since ${bucket(i - from)}`,
    `left ${bucket(tokens.length - i)}`,
    `had ${had}`,
    ahead,
    `had ${had} ${ahead}`,
    `had ${had} ${k}`,
    `had ${had} ${kb} ${k}`,
    `had ${had} ${n}`,
  ];
  const text = tokens[i]!.text;
  if (/^\p{Lu}/u.test(text))
    out.push(/^\p{Lu}{2,}/u.test(text) ? 'shout' : /^\p{Lu}/u.test(tokens[from]!.text) ? 'capital' : 'capital in low');
  if (/^\p{Lu}/u.test(tokens[i - 1]!.text)) out.push('after capital');
  return out;
}

/** Whether a sentence may begin at a token at all. */
export const mayBegin = (t: Token): boolean => !t.tags.has('Punctuation') && !t.tags.has('Emoji');

/** `je | voordeur`, `van | tess`, `6 | hrs`: what stands before still waits for its noun. */
export const waitsFor = (before: Token, next: Token): boolean => {
  const noun = next.tags.has('Noun') || next.tags.has('Adjective');
  if (!noun || next.tags.has('Verb') || next.tags.has('Pronoun')) return false;
  const { tags } = before;
  return (
    tags.has('Possessive') ||
    (tags.has('Determiner') && !tags.has('Pronoun') && !tags.has('Negation')) ||
    (tags.has('Preposition') && !tags.has('Particle') && !tags.has('Adverb')) ||
    (tags.has('Number') && !tags.has('Time') && !tags.has('Money'))
  );
};

/** Where a run is cut: the number of the word that opens a sentence, and how surely, in hundredths. */
export interface Seam {
  readonly at: number;
  readonly surely: number;
}

/** The places where a run is cut into sentences. */
export function seamsOf(tokens: readonly Token[], weights: SeamWeights): Seam[] {
  const run = runOf(tokens);
  const out: Seam[] = [];
  let from = 0;
  for (let i = 1; i < tokens.length; i++) {
    if (!mayBegin(tokens[i]!) || waitsFor(tokens[i - 1]!, tokens[i]!)) continue;
    let total = weights.base;
    for (const sign of seamSigns(run, i, from)) total += weights.signs[sign] ?? 0;
    if (total < weights.threshold) continue;
    out.push({ at: i, surely: total - weights.threshold });
    from = i;
  }
  return out;
}
