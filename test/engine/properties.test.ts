import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, readingOf } from '../../rules/index.ts';
import type { Report } from '../../rules/types.ts';

const runs = { numRuns: 120, seed: 20261124 };
const WORDS = [
  'je',
  'bent',
  'altijd',
  'te',
  'laat',
  'Noa',
  'om',
  '18.00 uur',
  '€ 45',
  'you',
  'never',
  'bring',
  'his',
  'coat',
  'on Friday',
  '?',
  '!',
  '.',
  ',',
  '\n',
  '\n\n',
  '> oud',
  '-',
  'Groetjes,',
  '👍',
  "d'r",
  "don't",
  'sorry',
  'mijn advocaat',
  'kill',
  '"',
  '(',
  'http://a.b',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((w) => w.join(' ')),
);

const inside = (report: Report, text: string, received: string) => {
  for (const f of report.findings) {
    expect(f.start).toBeGreaterThanOrEqual(0);
    expect(f.end).toBeGreaterThan(f.start);
    expect(f.text).toBe(text.slice(f.start, f.end));
  }
  for (const q of report.questions) {
    expect(q.text).toBe(received.slice(q.start, q.end));
    if (q.answer) expect(text.slice(q.answer.start, q.answer.end).length).toBe(q.answer.end - q.answer.start);
    expect(q.answered).toBe(q.answer !== null);
  }
  for (const b of report.bait) expect(b.text).toBe(received.slice(b.start, b.end));
  for (const s of report.safety) expect(s.end).toBeLessThanOrEqual((s.in === 'draft' ? text : received).length);
  for (const e of report.rewrite.edits) {
    expect(e.start).toBeLessThanOrEqual(e.end);
    expect(e.end).toBeLessThanOrEqual(text.length);
  }
};
const applied = (text: string, edits: Report['rewrite']['edits']): string => {
  let out = '';
  let at = 0;
  for (const e of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, Math.max(at, e.start)) + e.replacement;
    at = Math.max(at, e.end);
  }
  return out + text.slice(at);
};

describe('whatever is written', () => {
  it('is checked without a throw, with every span where it says', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, received) => {
        inside(check({ text, received }), text, received);
      }),
      runs,
    );
  });
  it('is read into sentences and tokens that lie in order, inside each other, with the text of their span', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('nl' as const, 'en' as const), (text, lang) => {
        let at = 0;
        for (const s of readingOf(text, lang).sentences) {
          expect(s.start).toBeGreaterThanOrEqual(at);
          at = s.end;
          let inner = s.start;
          for (const t of s.tokens) {
            expect(t.start).toBeGreaterThanOrEqual(inner);
            expect(t.end).toBeLessThanOrEqual(s.end);
            expect(t.end - t.start).toBe(t.text.length);
            inner = t.end;
          }
          for (const c of s.clauses) expect(c.start >= s.start && c.end <= s.end).toBe(true);
        }
      }),
      runs,
    );
  });
  it('gets the same report twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(check({ text })).toEqual(check({ text }));
      }),
      runs,
    );
  });
  it('has a rewrite that is its edits applied, with no figure of its own, and is not rewritten when nothing is wrong', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { rewrite, findings } = check({ text });
        expect(applied(text, rewrite.edits)).toBe(rewrite.text);
        const known: readonly string[] = text.match(/\d+/g) ?? [];
        expect((rewrite.text.match(/\d+/g) ?? []).filter((n) => !known.includes(n))).toEqual([]);
        if (findings.every((f) => f.severity === 'hint') && rewrite.edits.length > 0) expect(rewrite.text).toBe('');
      }),
      runs,
    );
  });
});

describe('hostile input', () => {
  // pieces that make careless readers slow; counted in steps of a clock only in test/bench
  it.each([
    ['open brackets', '('.repeat(20_000)],
    ['full stops', '.'.repeat(20_000)],
    ['one long word', 'a'.repeat(20_000)],
    ['quotes', '"'.repeat(20_000)],
    ['blank lines', '\n'.repeat(20_000)],
    ['quote marks of mail', '> '.repeat(10_000)],
    ['joined emoji', '👨‍👩‍👧'.repeat(2_500)],
    ['combining marks', 'e\u0301'.repeat(10_000)],
    ['half characters', '\ud83d'.repeat(5_000)],
    ['zero-width spaces', '\u200b'.repeat(20_000)],
    ['right-to-left marks', '\u202eabc\u202c '.repeat(2_000)],
    ['digits', '1'.repeat(20_000)],
    ['times', '18.00 '.repeat(3_300)],
    ['commas', 'je bent, '.repeat(2_200)],
    ['conjunctions', 'en dat en '.repeat(2_000)],
  ])('%s is answered', (_name, text) => {
    expect(check({ text }).version).toBeTruthy();
  });
});
