import { reviewThread, type Thread, type ThreadReview } from '../../rules/index.ts';

/** A thread from lines `A: text` or `B 2024-03-05T21:00: text`; without a time each message comes a day after the one before, at noon. */
export function threadOf(lines: readonly string[]): Thread {
  return {
    participants: [
      { id: 'A', name: 'Ouder A' },
      { id: 'B', name: 'Ouder B' },
    ],
    messages: lines.map((line, n) => {
      const [, from, at, text] = /^([A-Z])(?: (\S+))?: ([\s\S]*)$/.exec(line)!;
      return { n, from: from!, at: at ? `${at}:00` : new Date(Date.UTC(2024, 2, 4 + n, 12)).toISOString().slice(0, 19), text: text! };
    }),
  };
}
export const reviewOf = (lines: readonly string[]): ThreadReview => reviewThread(threadOf(lines));
