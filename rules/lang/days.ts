import type { Fact, Sentence } from '../types.ts';

/** How a language leads and joins its days. */
export interface DayWords {
  /** `die zondag`, `next Friday`: goes along with the day that it leads. */
  readonly leads: RegExp;
  /** Leads only a day of several words (`de 21ste`, `het weekend`, never `de zondag`). */
  readonly article: RegExp;
  readonly joins: RegExp;
  readonly and: string;
  /** `may`, `zon`, `today`: no day to put something off to. */
  readonly none: RegExp;
  /** What opens a sentence with a capital and has none inside it. */
  readonly small: RegExp;
}

/** The days that a sentence names: one, or two with what joins them (`vrijdag in plaats van zondag`); undefined where it names none. */
export function daysIn(sentence: Sentence, words: DayWords): string | undefined {
  const days = sentence.facts.filter((f) => f.kind === 'date' && isDay(f, sentence, words));
  const [first, second] = days;
  if (!first) return undefined;
  const slice = (start: number, end: number): string => sentence.text.slice(start - sentence.start, end - sentence.start);
  const at = sentence.tokens.findIndex((t) => t.start === first.start);
  const head = sentence.tokens[at]!;
  // `the long weekend`: what leads it may stand before an adjective
  const before = sentence.tokens[sentence.tokens[at - 1]?.tags.has('Adjective') ? at - 2 : at - 1];
  const leads =
    before !== undefined &&
    (words.leads.test(before.norm) || (words.article.test(before.norm) && !head.tags.has('Weekday') && !words.leads.test(head.norm)));
  const start = leads ? before.start : first.start;
  const capital = sentence.text.startsWith(slice(start, first.end)) && words.small.test(sentence.tokens[0]!.norm);
  const lower = (text: string): string => (capital ? text.charAt(0).toLowerCase() + text.slice(1) : text);
  if (!second) return lower(slice(start, first.end));
  if (words.joins.test(slice(first.end, second.start))) return lower(slice(start, second.end));
  const both = [first, second].every((f) => sentence.tokens.some((t) => t.start === f.start && t.end === f.end && t.tags.has('Weekday')));
  return lower(
    both && first.text.toLowerCase() !== second.text.toLowerCase()
      ? `${slice(start, first.end)} ${words.and} ${second.text}`
      : slice(start, first.end),
  );
}

/** `tomorrow` and `next week` are as vague as what is put off; a weekday, a month or a figure is a day. */
const isDay = (f: Fact, sentence: Sentence, words: DayWords): boolean =>
  !words.none.test(f.text) &&
  sentence.tokens.some(
    (t) =>
      f.start <= t.start &&
      t.end <= f.end &&
      (t.tags.has('Weekday') || (t.tags.has('Month') && !t.tags.has('Modal')) || (t.tags.has('Date') && /\d/.test(t.norm))),
  );
