import type { Span } from '../../rules/types.ts';

export const KINDS = ['brief', 'informative', 'friendly', 'firm'] as const;
/** What a mark says: the principle that a finding in a draft falls under; in a received message, what asks for an answer and what can be left. */
export type MarkKind = (typeof KINDS)[number] | 'asks' | 'leaves';

/** A stretch of the text to underline. Offsets in UTF-16 units, end exclusive. */
export interface Mark extends Span {
  readonly id: string;
  readonly kind: MarkKind;
  /** A small tip: drawn more lightly. */
  readonly faint?: boolean;
  /** The one that the writer looks at now. */
  readonly active?: boolean;
}

/** The mark at an offset: the shortest where several are, a plain one before a tip. */
export const markAt = (marks: readonly Mark[], offset: number): Mark | undefined =>
  marks
    .filter((m) => m.start <= offset && offset <= m.end)
    .sort((a, b) => Number(a.faint ?? false) - Number(b.faint ?? false) || a.end - a.start - (b.end - b.start))[0];
