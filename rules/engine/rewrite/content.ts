import type { Fact, Finding, Sentence } from '../../types.ts';
import { tellsAhead } from './cut.ts';
import type { RewriteInput } from './input.ts';

/** What small signs spoke against, but which is calm by itself and holds content or asks something: kept as it is. */
export function isCalmContent(n: number, findings: readonly Finding[], input: RewriteInput): boolean {
  const sentence = input.message.sentences[n]!;
  if (!findings.every((f) => input.bySigns(f)) || findings.some((f) => f.category === 'vague')) return false;
  return (input.content(n) >= CONTENT || (input.asks(n) && tellsAhead(sentence.clauses))) && input.proof.isClean(sentence.text, sentence);
}
/** Over this a sentence holds content far more often than not; a higher bar loses more facts, a lower one keeps more of the heat. */
export const CONTENT = 50;

/** An order, or staying vague, may hold what the matter needs; the rest is about then, or about the other. */
const HOLDING: ReadonlySet<string> = new Set(['command', 'vague']);

/** Content that may not be lost: the day, time or amount of an order, or of what answers. */
export function holdsContent(n: number, findings: readonly Finding[], input: RewriteInput): boolean {
  const sentence = input.message.sentences[n]!;
  if (input.content(n) >= CONTENT) return true;
  if (!sentence.facts.some((f) => f.kind === 'amount' || isNamed(f, sentence))) return false;
  if (input.answers(n)) return input.content(n) >= 0;
  return findings.some((f) => HOLDING.has(f.category)) && tellsAhead(sentence.clauses);
}

/** `elke maand`, `one of us` and `this week` are no facts to keep: a figure, a clock time or a named day is. */
const isNamed = (f: Fact, sentence: Sentence): boolean =>
  (f.kind === 'date' || f.kind === 'time') &&
  (/\d/.test(f.text) ||
    sentence.tokens.some((t) => f.start <= t.start && t.end <= f.end && (t.tags.has('Weekday') || t.tags.has('Month'))));
