import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileEngine, type EngineParts } from '../../rules/engine/check.ts';
import { reviewThread, type Thread } from '../../rules/index.ts';
import { en } from '../../rules/lang/en/index.ts';
import { nl } from '../../rules/lang/nl/index.ts';
import { profiles } from '../../rules/lang/profiles.ts';
import { createReview, createSteps } from '../../rules/thread/review.ts';
import type { Language } from '../../rules/types.ts';
import { en as wordsEn } from '../../rules/words/en.ts';
import { nl as wordsNl } from '../../rules/words/nl.ts';
import { threadOf } from './threads.ts';

const SAID = [
  'Kun je zaterdag ruilen?',
  'Ja, dat is goed.',
  'Nee, dat lukt niet.',
  'Ik stel voor dat we 5 maart om 14.00 uur afspreken.',
  'Geef ik woensdag mee',
  'Je bent altijd te laat.',
  'Sorry van gisteren.',
  'Dank je',
  'How about Friday at 5 instead?',
  'Works for me.',
  "I'll send it by Monday",
  'The form was not in the bag.',
  'Met wie was je gisteravond?',
  '👍',
  '',
  '   ',
  '???',
  'Hoi,\n\nTwee dingen:\n1. de jas?\n2. het geld\n\nGroet,\nS.',
  '> oud\nnieuw',
];
const times = fc.constantFrom('2024-03-04T12:00:00', '2024-03-05T23:30:00', '1999-12-31T23:59:59', '2024-02-30T99:99:99', 'onzin', null);
const texts = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...SAID), { maxLength: 4 }).map((x) => x.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
);
const threads: fc.Arbitrary<Thread> = fc
  .array(fc.record({ from: fc.constantFrom('A', 'B', 'C', '__proto__'), at: times, text: texts }), { maxLength: 14 })
  .map((list) => ({ participants: ['A', 'B', 'C'].map((id) => ({ id, name: id })), messages: list.map((m, n) => ({ ...m, n })) }));

describe('any thread', () => {
  it('is reviewed without a throw, with every place inside its message and every list in order', () => {
    fc.assert(
      fc.property(threads, (thread) => {
        const review = reviewThread(thread);
        expect(review.messages).toHaveLength(thread.messages.length);
        const text = (n: number): string => thread.messages[n]!.text;
        const inside = (p: { readonly message: number; readonly start: number; readonly end: number }): void => {
          expect(p.start).toBeGreaterThanOrEqual(0);
          expect(p.start).toBeLessThan(p.end);
          expect(p.end).toBeLessThanOrEqual(text(p.message).length);
        };
        const { questions, agreements, proposals, promises } = review.ledger;
        for (const list of [questions, agreements, proposals, promises]) {
          for (const p of list) {
            inside(p);
            expect(p.text).toBe(text(p.message).slice(p.start, p.end));
            expect(p.by).toBe(thread.messages[p.message]!.from);
          }
          expect(list.map((p) => p.message)).toEqual(list.map((p) => p.message).sort((a, b) => a - b));
        }
        for (const q of questions)
          if (q.answered) {
            inside(q.answered);
            expect(q.answered.message).toBeGreaterThan(q.message);
            expect(thread.messages[q.answered.message]!.from).not.toBe(q.by);
          }
        for (const a of agreements)
          if (a.proposed) {
            inside(a.proposed);
            expect(a.proposed.message).toBeLessThan(a.message);
            expect(thread.messages[a.proposed.message]!.from).not.toBe(a.by);
          }
        for (const s of review.safety) inside(s);
        for (const c of review.sequence.calming) inside(c);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it('is reviewed alike each time, and leaves the thread as it was', () => {
    fc.assert(
      fc.property(threads, (thread) => {
        const before = JSON.stringify(thread);
        expect(reviewThread(thread)).toEqual(reviewThread(thread));
        expect(JSON.stringify(thread)).toBe(before);
      }),
      { numRuns: 40, seed: 12 },
    );
  });

  it('says of the messages up to now what it said when there were no more', () => {
    fc.assert(
      fc.property(threads, fc.nat(13), (thread, k) => {
        const cut = { ...thread, messages: thread.messages.slice(0, k) };
        const whole = reviewThread(thread, { reader: 'nl' });
        const part = reviewThread(cut, { reader: 'nl' });
        // the language of a thread is told from all of it
        if (whole.language !== part.language) return;
        expect(whole.messages.slice(0, k)).toEqual(part.messages);
        expect(whole.ledger.questions.filter((q) => q.message < k).map((q) => [q.message, q.start])).toEqual(
          part.ledger.questions.map((q) => [q.message, q.start]),
        );
        expect(whole.ledger.agreements.filter((a) => a.message < k)).toEqual(part.ledger.agreements);
      }),
      { numRuns: 60, seed: 13 },
    );
  });
});

describe('progress and stopping', () => {
  const thread = threadOf(['A: Hoi', 'B: Ja', 'A: Nee']);
  it('tells each message that is done', () => {
    const seen: string[] = [];
    reviewThread(thread, { onProgress: (done, all) => seen.push(`${done}/${all}`) });
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
  });
  it('stops where the signal says so', () => {
    const stop = new AbortController();
    expect(() => reviewThread(thread, { signal: stop.signal, onProgress: () => stop.abort(new Error('genoeg')) })).toThrow('genoeg');
  });
  it('takes an empty thread', () => expect(reviewThread({ participants: [], messages: [] }).messages).toEqual([]));
});

/** Work is counted, not timed: how many sentences a language reads, and how often a sentence is held against a question or a promise. */
describe('work grows with the messages', () => {
  const counts = { read: 0, held: 0 };
  const counting = (language: Language): Language => ({
    ...language,
    read(sentences, people) {
      counts.read += sentences.length;
      return language.read(sentences, people);
    },
  });
  const silent = { situation: 'reports' as const, message: '', help: [] };
  const parts: EngineParts = {
    version: '0',
    languages: [counting(nl), counting(en)],
    profiles,
    rules: [],
    words: { nl: wordsNl, en: wordsEn },
    safety: { dangers: [], classes: { nl: {}, en: {} }, say: () => silent },
  };
  const engine = compileEngine(parts);
  const review = createReview(
    createSteps({
      ...engine,
      asking: {
        ...engine.asking,
        test: (s) => {
          counts.held++;
          return engine.asking.test(s);
        },
      },
    }),
  );
  const work = (n: number, from: (k: number) => string): { read: number; held: number } => {
    counts.read = 0;
    counts.held = 0;
    review(threadOf(Array.from({ length: n }, (_, k) => `${from(k)} 2024-03-04T12:00: ${SAID[k % 13]} Weet je al iets over de zwemles?`)));
    return { ...counts };
  };
  it.each<[string, (k: number) => string]>([
    ['by turns', (k) => (k % 2 ? 'B' : 'A')],
    ['one parent asks on and on', () => 'A'],
    ['one asks for a while, then the other answers for a while', (k) => (k % 40 < 20 ? 'A' : 'B')],
  ])('%s', (_, from) => {
    const half = work(260, from);
    const whole = work(520, from);
    expect(whole.read).toBe(2 * half.read);
    expect(whole.held / half.held).toBeLessThan(2.2);
    expect(whole.held / 520).toBeLessThan(120);
  });
});
