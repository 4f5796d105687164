import type { Span } from '../../rules/types.ts';

/** One stretch of text that was put in the place of another: `start..end` of the old text became `start..start + length` of the new. */
export interface Change extends Span {
  readonly length: number;
}

/** The smallest single change that makes `after` of `before`; undefined where they are the same. `caret`, where the typing ended in `after`, settles which of two equal letters is new. */
export function changeBetween(before: string, after: string, caret = after.length): Change | undefined {
  if (before === after) return undefined;
  const shared = Math.min(before.length, after.length);
  // nothing right of the caret can be new, so what follows it is compared first
  const most = Math.min(shared, Math.max(0, after.length - caret));
  let tail = 0;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  let start = 0;
  while (start < shared - tail && before[start] === after[start]) start++;
  while (tail < shared - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, length: after.length - tail - start };
}

/** Where a span stands after a change; undefined where the change touched it, for then it may no longer hold. */
export function moveSpan<S extends Span>(span: S, change: Change): S | undefined {
  const by = change.length - (change.end - change.start);
  if (change.start >= span.end) return span;
  if (change.end <= span.start) return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
  return undefined;
}

/** The same for many: those that were touched are left out. Gives the very list where nothing moved. */
export function moveSpans<S extends Span>(spans: readonly S[], change: Change): readonly S[] {
  const moved = spans.flatMap((span) => moveSpan(span, change) ?? []);
  return moved.length === spans.length && moved.every((span, n) => span === spans[n]) ? spans : moved;
}
