import type { Fact, Sentence, Token } from '../../../types.ts';

export const lower = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1);
export const upper = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
export const isMark = (t: Token): boolean => t.tags.has('Punctuation') || t.tags.has('Emoji');
export const isStop = (t: Token): boolean => t.tags.has('Emoji') || /^[.!?…]+$/.test(t.norm);
export const isYou = (t: Token | undefined): boolean => t !== undefined && /^(?:you|u|ya|ye|y'all|yous)$/.test(t.norm);

/** The writer begins with capitals; where a figure comes first, the full stop tells. */
export const capital = (s: Sentence): boolean =>
  /^[^\p{L}]*\p{Lu}/u.test(s.text) || (/^\s*[\d£$€]/.test(s.text) && /[.!?]\s*$/.test(s.text));

/** A sentence of its own in the writer's style: a chat without capitals gets none, one without full stops neither. */
export function sentenceOf(s: Sentence, body: string, mark: '.' | '?'): string {
  const tidy = body
    .replace(/\s+([,.;?])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s,;:–-]+$/, '');
  const own = capital(s) ? upper(tidy) : /^I\b/.test(tidy) ? tidy.replace(/^I\b/, 'i') : lower(tidy);
  if (mark === '?') return `${own}?`;
  return `${own}${/[.!?]\s*$/.test(s.text) || capital(s) ? '.' : ''}`;
}

/** `could you`, `can u`, `could you please`: in the writer's own spelling. */
export function opening(s: Sentence): string {
  const u = !capital(s) && s.tokens.some((t) => t.norm === 'u' || t.norm === 'ur');
  return u ? 'can u' : 'could you';
}
export const asks = (s: Sentence, rest: string): string => sentenceOf(s, `${opening(s)} ${rest}`, '?');
export const negatedAsk = (s: Sentence, rest: string): string => sentenceOf(s, `${opening(s)} please not ${rest}`, '?');

/** The words of a run of tokens as they are written, without marks at its ends. */
export function textOf(s: Sentence, from: number, to: number): string {
  let [a, b] = [from, to];
  while (a < b && isMark(s.tokens[a]!)) a++;
  while (b > a && isMark(s.tokens[b - 1]!)) b--;
  return a < b ? s.text.slice(s.tokens[a]!.start - s.start, s.tokens[b - 1]!.end - s.start) : '';
}

const HARD: ReadonlySet<Fact['kind']> = new Set(['date', 'time', 'amount', 'number', 'place']);
const VAGUE = /^(?:once|one|this time|again|now|second|first|a second|half|next time|every time)$/i;
/** A day, an hour or an amount in a run of tokens: what may not be lost. `one` and `for once` are none. */
export const factsIn = (s: Sentence, from: number, to: number): boolean => {
  const [a, b] = [s.tokens[from], s.tokens[to - 1]];
  if (!a || !b || from >= to) return false;
  return s.facts.some((f) => f.start < b.end && a.start < f.end && HARD.has(f.kind) && !VAGUE.test(f.text));
};
export const normsOf = (s: Sentence, from: number, to: number): string =>
  s.tokens
    .slice(from, to)
    .filter((t) => !isMark(t))
    .map((t) => t.norm)
    .join(' ');

/** A word as it stands in the middle of a sentence: without the capital of the first word, without shouting; what may be short for something stays. */
export function inner(s: Sentence, t: Token): string {
  if (
    t.tags.has('Shout') &&
    !t.tags.has('Name') &&
    t.text.length > 2 &&
    (shouted(s) || [...t.tags].some((tag) => !/^(?:Noun|Plural|Shout)$/.test(tag)) || /^(?:today|tonight|tomorrow)$/.test(t.norm))
  )
    return calmOf(t);
  return t === s.tokens.find((w) => !isMark(w)) && !t.tags.has('Name') && !/^I(?:'|$)/.test(t.text) ? lower(t.text) : t.text;
}
export const calmOf = (t: Token): string => (t.tags.has('Weekday') || t.tags.has('Month') ? upper(t.norm) : t.norm === 'i' ? 'I' : t.norm);
const shouted = (s: Sentence): boolean => {
  const words = s.tokens.filter((w) => !isMark(w));
  const loud = words.filter((w) => w.tags.has('Shout')).length;
  return loud > 1 && loud * 2 > words.length;
};

/** The subject form of an object pronoun. */
export const SUBJECT: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they', it: 'it' };
