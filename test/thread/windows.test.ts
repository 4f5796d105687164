import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { type Reading, reviewSteps, reviewThread, type Thread, type ThreadReview } from '../../rules/index.ts';
import { threadOf } from './threads.ts';

/** The review of a thread whose messages are read in windows, from the last to the first, and go from thread to thread as bytes. */
function reviewBy(size: number, thread: Thread): ThreadReview {
  const plan = reviewSteps.plan(thread);
  const windows = Array.from({ length: Math.ceil(thread.messages.length / size) }, (_, k) =>
    thread.messages.slice(k * size, (k + 1) * size),
  );
  const read = windows.reverse().map((messages) => serialize(reviewSteps.read(messages, plan)));
  const join = reviewSteps.join(plan);
  for (const bytes of read.reverse()) for (const reading of deserialize(bytes) as Reading[]) join.add(reading);
  return join.end();
}

const NL = [
  'Kun je zaterdag om 4 uur ruilen? Dan haal ik Noa op.',
  'Ja, dat is goed.',
  'Je bent altijd te laat, wat een waardeloze vader!!',
  'Ik maak de helft vrijdag over.',
  'Hoe laat is de zwemles?',
  'Om tien voor half vijf. Zullen we samen gaan?',
  'Ik zie dat je online bent. Met wie ben je?',
  'Sorry van gisteren, dat had ik niet zo moeten zeggen.',
  'Heb ik gedaan. Dank je.',
  'Zondag na 11 uur kan wel.',
];
const EN = [
  'Can you take Noa to the dentist on Tuesday at 10.20?',
  'Yes, that works for me.',
  "You are always late, you're a useless mother!!",
  "I'll transfer half before Friday.",
  'What time is swimming?',
  'At twenty past four. Shall we go together?',
  'I can see that you are online. Who are you with?',
  'Sorry about yesterday, I should not have said that.',
  'Done. Thank you.',
  'Sunday after 11 would work.',
];
/** Turns of one to four messages, each of one to three sentences, in an order that hits every pair. */
const talk = (said: readonly string[], n: number): string[] =>
  Array.from({ length: n }, (_, k) => {
    const at = new Date(Date.UTC(2024, 0, 1, 7) + k * 5 * 3_600_000).toISOString().slice(0, 16);
    const text = Array.from({ length: 1 + (k % 3) }, (_, i) => said[(k * 7 + i * 3 + Math.floor(k / 10)) % said.length]).join(' ');
    return `${Math.floor(k / (1 + (k % 4))) % 2 ? 'B' : 'A'} ${at}: ${text}`;
  });

describe('a thread read in windows', () => {
  it.each<[string, readonly string[], number]>([
    ['Dutch, one message each', talk(NL, 120), 1],
    ['Dutch, by sevens', talk(NL, 120), 7],
    ['English, by sevens', talk(EN, 120), 7],
    ['both languages', talk([...NL, ...EN], 160), 50],
    ['one writer only', talk(NL, 40).map((l) => `A${l.slice(1)}`), 9],
    ['nobody', [], 9],
    ['empty messages and a foreign one', ['A: ', 'B: ', 'A: Kannst du am Samstag um vier Uhr bei der Schule sein?', 'B: Ja hoor'], 1],
  ])('is reviewed as in one go: %s', (_, lines, size) => {
    const thread = threadOf(lines);
    expect(reviewBy(size, thread)).toEqual(reviewThread(thread));
  });
  it('holds what such a thread can hold', () => {
    const { ledger, safety, sequence } = reviewThread(threadOf(talk(NL, 120)));
    for (const list of [ledger.questions, ledger.agreements, ledger.promises, safety, sequence.heated])
      expect(list.length).toBeGreaterThan(2);
    expect(ledger.questions.some((q) => q.answered)).toBe(true);
  });
});
