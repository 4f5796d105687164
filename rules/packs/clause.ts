import type { Clause, Sentence, Span, Token } from '../types.ts';

/** The span of the first mark of that name in a clause, or undefined. */
export const mark = (clause: Clause, name: string): Span | undefined => clause.marks.find((m) => m.name === name);
export const has = (clause: Clause, ...names: readonly string[]): boolean =>
  names.some((name) => clause.marks.some((m) => m.name === name));

/** The words of a clause without the conjunction, commas and full stop at its edges. */
export function whole(clause: Clause, sentence: Sentence): Span | undefined {
  const words = sentence.tokens.slice(clause.from, clause.to).filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji'));
  while (words.length > 1 && words[0]!.tags.has('Conjunction')) words.shift();
  return words.length === 0 ? undefined : { start: words[0]!.start, end: words[words.length - 1]!.end };
}

export const tokensOf = (clause: Clause, sentence: Sentence): readonly Token[] => sentence.tokens.slice(clause.from, clause.to);
export const some = (clause: Clause, sentence: Sentence, tag: Parameters<Token['tags']['has']>[0]): boolean =>
  tokensOf(clause, sentence).some((t) => t.tags.has(tag));

/** The clause states something: no question, request, thanks or greeting. */
export const states = (clause: Clause): boolean => clause.act === 'statement' || clause.act === 'fragment';
/** A fact that makes a sentence practical: a date, time or amount. */
export const practical = (clause: Clause): boolean =>
  clause.facts.some((f) => f.kind === 'date' || f.kind === 'time' || f.kind === 'amount');
