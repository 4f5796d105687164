import type { Message, OpenPlace, Sentence, Token } from '../../types.ts';
import { CONTENT } from './content.ts';
import type { RewriteInput, Step } from './input.ts';

/**
 * Where no mark parts a chat, a sentence may have been cut in the wrong place. What is dropped must leave a neighbour that opens as a
 * sentence does; else the neighbour goes along, or, where that holds something, both stay and the writer is asked.
 */
export function keepTogether(message: Message, steps: Step[], open: OpenPlace[], input: RewriteInput): void {
  const stepOf = (n: number): Step | undefined => steps.find((s) => s.sentence === n);
  const joined = (n: number): boolean => {
    const [a, b] = [message.sentences[n], message.sentences[n + 1]];
    return a?.part === 'body' && b?.part === 'body' && b.seam !== undefined && b.seam < SURE;
  };
  const holds = (n: number): boolean =>
    input.content(n) >= CONTENT ||
    input.answers(n) ||
    input.asks(n) ||
    message.sentences[n]!.facts.some((f) => f.kind === 'time' || f.kind === 'amount');
  const stay = (n: number) => {
    const sentence = message.sentences[n]!;
    steps.splice(steps.indexOf(stepOf(n)!), 1);
    if (!open.some((o) => o.start === sentence.start)) open.push({ start: sentence.start, end: sentence.end, reason: 'check-the-facts' });
  };
  for (const { sentence: n } of steps.filter((s) => s.replacement === null)) {
    const [here, next] = [message.sentences[n]!, message.sentences[n + 1]];
    const before = stepOf(n - 1);
    if (joined(n - 1) && before?.replacement !== null && !opensWell(here)) {
      if (before !== undefined || holds(n - 1)) stay(n);
      else steps.push({ sentence: n - 1, replacement: null, rule: stepOf(n)!.rule });
    } else if (joined(n) && next && stepOf(n + 1) === undefined && !opensWell(next)) {
      if (holds(n + 1)) stay(n);
      else steps.push({ sentence: n + 1, replacement: null, rule: stepOf(n)!.rule });
    }
  }
}

/** A seam over this is right, whatever opens behind it; of those under it a third is not, in messages that nobody had read. */
const SURE = 300;

/** A preposition, a bare participle, or a verb that asks nothing goes on from what stood before it. */
function opensWell(s: Sentence): boolean {
  const [first, second] = s.tokens.filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji'));
  if (!first) return false;
  const { tags } = first;
  if (tags.has('Imperative') || tags.has('Modal') || tags.has('QuestionWord') || s.text.includes('?')) return true;
  if (tags.has('Preposition') && !tags.has('Conjunction') && !tags.has('Adverb'))
    return second !== undefined && ['Weekday', 'Date', 'Time', 'Number', 'Money'].some((tag) => second.tags.has(tag as 'Date'));
  if (tags.has('Finite') && !tags.has('Noun') && !tags.has('Interjection'))
    return s.clauses[0]?.act === 'request' || s.clauses[0]?.act === 'thanks';
  return !(tags.has('Participle') && !tags.has('Adjective'));
}

/** `queen`, `hrs`: a splinter that no full stop parts from a dropped sentence belonged to it. */
export function splinters(message: Message, steps: readonly Step[]): Step[] {
  const gone = new Map(steps.filter((s) => s.replacement === null).map((s) => [s.sentence, s]));
  const runsOn = (n: number): boolean => {
    const [a, b] = [message.sentences[n], message.sentences[n + 1]];
    return a !== undefined && b !== undefined && a.paragraph === b.paragraph && !CLOSED.test(a.text);
  };
  return message.sentences.flatMap((s, n) => {
    if (n === 0 || s.part !== 'body' || steps.some((e) => e.sentence === n)) return [];
    const words = s.tokens.filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji'));
    if (words.length === 0) return [];
    const tells = words.some((t) => t.tags.has('Finite') || t.tags.has('Imperative')) || s.facts.some((f) => f.kind !== 'name');
    const asks = s.text.includes('?') && words.length > 1;
    if (!headless(s, words) && (words.length > SPLINTER || tells || asks)) return [];
    const beside = (runsOn(n - 1) ? gone.get(n - 1) : undefined) ?? (runsOn(n) ? gone.get(n + 1) : undefined);
    return beside ? [{ sentence: n, replacement: null, rule: beside.rule }] : [];
  });
}
const SPLINTER = 3;
/** `n has to glue him together`: goes on from a sentence that is gone, and holds no day, hour or amount. */
const headless = (s: Sentence, words: readonly Token[]): boolean =>
  words[0]!.tags.has('Conjunction') &&
  words[1]?.tags.has('Finite') === true &&
  !s.facts.some((f) => f.kind === 'time' || f.kind === 'amount');
/** `2.` before an item whose sentences are all gone, on lines of their own or in one paragraph. */
export function markers(message: Message, steps: readonly Step[]): Step[] {
  const gone = new Map(steps.filter((s) => s.replacement === null).map((s) => [s.sentence, s]));
  const isMarker = (s: Sentence): boolean => s.part === 'body' && /^(?:\d{1,2}[.)]|[-*•–])$/.test(s.text.trim());
  return message.sentences.flatMap((s, n) => {
    if (!isMarker(s) || gone.has(n)) return [];
    const next = message.sentences.findIndex((o, k) => k > n && (isMarker(o) || o.part !== 'body' || o.paragraph !== s.paragraph));
    const item = message.sentences.slice(n + 1, next < 0 ? undefined : next);
    return item.length > 0 && item.every((_, k) => gone.has(n + 1 + k))
      ? [{ sentence: n, replacement: null, rule: gone.get(n + 1)!.rule }]
      : [];
  });
}
const CLOSED = /[.!?…\p{Extended_Pictographic}]["')]*\s*$/u;
