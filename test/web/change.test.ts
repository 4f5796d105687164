import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, moveSpan, moveSpans } from '../../web/overlay/change.ts';
import { markAt } from '../../web/overlay/marks.ts';

describe('what changed between two texts', () => {
  it.each([
    ['abc', 'abc', 3, undefined],
    ['abc', 'abXc', 3, { start: 2, end: 2, length: 1 }],
    ['abc', 'ac', 1, { start: 1, end: 2, length: 0 }],
    ['', 'abc', 3, { start: 0, end: 0, length: 3 }],
    ['abc', '', 0, { start: 0, end: 3, length: 0 }],
    ['een twee drie', 'een 2 drie', 5, { start: 4, end: 8, length: 1 }],
    // two equal letters: the caret tells which is new
    ['aab', 'aaab', 1, { start: 0, end: 0, length: 1 }],
    ['aab', 'aaab', 3, { start: 2, end: 2, length: 1 }],
  ] as const)('%j to %j', (before, after, caret, change) => {
    expect(changeBetween(before, after, caret)).toEqual(change);
  });

  it('makes the new text of the old one, whatever they are', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😡'), maxLength: 20 });
    fc.assert(
      fc.property(letters, letters, fc.nat(20), (before, after, caret) => {
        const c = changeBetween(before, after, Math.min(caret, after.length));
        const made = c ? before.slice(0, c.start) + after.slice(c.start, c.start + c.length) + before.slice(c.end) : before;
        expect(made).toBe(after);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('spans keep their words', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4, maxLength: 30 }),
        fc.nat(29),
        fc.nat(29),
        fc.nat(29),
        fc.nat(29),
        fc.string(),
        (text, a, b, c, d, put) => {
          const at = (n: number) => n % (text.length + 1);
          const span = { start: Math.min(at(a), at(b)), end: Math.max(at(a), at(b)) };
          const change = { start: Math.min(at(c), at(d)), end: Math.max(at(c), at(d)), length: put.length };
          const after = text.slice(0, change.start) + put + text.slice(change.end);
          const moved = moveSpan(span, change);
          if (moved) expect(after.slice(moved.start, moved.end)).toBe(text.slice(span.start, span.end));
        },
      ),
      { seed: 12, numRuns: 500 },
    );
    expect(
      moveSpans(
        [
          { start: 0, end: 2 },
          { start: 2, end: 4 },
        ],
        { start: 1, end: 1, length: 1 },
      ),
    ).toEqual([{ start: 3, end: 5 }]);
  });
});

describe('the mark at a place', () => {
  const mark = (id: string, start: number, end: number, more = {}) => ({ id, start, end, kind: 'firm' as const, ...more });
  it.each([
    ['none', 0, [], undefined],
    ['inside', 2, [mark('a', 1, 3)], 'a'],
    ['at its edges', 3, [mark('a', 1, 3)], 'a'],
    ['beside it', 4, [mark('a', 1, 3)], undefined],
    ['the shorter', 2, [mark('a', 0, 5), mark('b', 1, 3)], 'b'],
    ['a tip last', 2, [mark('a', 0, 5), mark('b', 1, 3, { faint: true })], 'a'],
  ] as const)('%s', (_name, offset, marks, id) => {
    expect(markAt(marks, offset)?.id).toBe(id);
  });
});
