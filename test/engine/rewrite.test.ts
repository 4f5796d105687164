import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, composeEdits, placeBefore } from '../../rules/engine/rewrite/edits.ts';
import { check, readingOf } from '../../rules/index.ts';
import type { Edit } from '../../rules/types.ts';

const runs = { numRuns: 500, seed: 20261126 };
/** A text and edits of it that do not overlap. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(6), fc.string({ maxLength: 4 })), { maxLength: 6 }).map((raw) => {
    const out: Edit[] = [];
    let at = 0;
    for (const [start, size, replacement] of raw.sort((a, b) => a[0] - b[0])) {
      if (start < at) continue;
      at = Math.min(length, start + size);
      out.push({ start, end: at, replacement, rule: `r${out.length}` });
      at++;
    }
    return out;
  });
const editedTwice = fc
  .string({ maxLength: 40 })
  .chain((text) => editsOf(text.length).map((first) => ({ text, first })))
  .chain(({ text, first }) => editsOf(applyEdits(text, first).length).map((second) => ({ text, first, second })));

describe('edits of edits', () => {
  it('are edits of the first text', () => {
    fc.assert(
      fc.property(editedTwice, ({ text, first, second }) => {
        const both = composeEdits(text.length, first, second);
        expect(applyEdits(text, both)).toBe(applyEdits(applyEdits(text, first), second));
        for (const [k, e] of both.entries()) expect(e.start).toBeGreaterThanOrEqual(k === 0 ? 0 : both[k - 1]!.end);
      }),
      runs,
    );
  });
  it('leave a place where it was', () => {
    const edits = [{ start: 4, end: 8, replacement: 'xx', rule: 'a' }];
    // old: 0123[4567]89, new: 0123xx89
    expect(placeBefore({ start: 0, end: 3 }, edits)).toEqual({ start: 0, end: 3 });
    expect(placeBefore({ start: 6, end: 8 }, edits)).toEqual({ start: 8, end: 10 });
    expect(placeBefore({ start: 4, end: 6 }, edits)).toEqual({ start: 4, end: 8 });
  });
});

interface Line {
  readonly t: string;
  readonly p?: boolean;
}
const join = (lines: readonly Line[] | undefined): string =>
  (lines ?? []).reduce((all, s) => (all === '' ? s.t : `${all}${s.p ? '\n\n' : ' '}${s.t}`), '');
const messagesOf = (set: string) =>
  readFileSync(new URL(`../corpus/${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; draft: Line[]; received?: Line[] })
    .map(({ id, draft, received }) => ({ id, text: join(draft), received: join(received) }));
const SETS = (['nl', 'en'] as const).flatMap((language) => ['a', 'b', 'c'].map((set) => [language, `dev-${language}-${set}`] as const));

describe('every rewrite of the development messages', () => {
  it.each(SETS)(
    '(%s, %s) is its edits applied, stays as it is when checked itself, and keeps the days, times and amounts of what was clean',
    (language, set) => {
      for (const { id, text, received } of messagesOf(set)) {
        const input = { language, ...(received ? { received } : {}) };
        const { rewrite, findings } = check({ text, ...input });
        expect(applyEdits(text, rewrite.edits), id).toBe(rewrite.text);
        if (rewrite.text === '') continue;
        expect(check({ text: rewrite.text, ...input }).rewrite.text, id).toBe(rewrite.text);
        const clean = readingOf(text, language).sentences.filter(
          (s) => !findings.some((f) => f.severity !== 'hint' && f.start < s.end && s.start < f.end),
        );
        for (const s of clean)
          for (const f of s.facts) if (f.kind !== 'name' && f.kind !== 'number') expect(rewrite.text, `${id} ${f.text}`).toContain(f.text);
      }
    },
  );
});
