import type { Report } from '../types.ts';
import type { Ledger, Thread, ThreadReview } from './types.ts';

/** What a check of one message gives the review. */
export type Checked = Pick<Report, 'findings' | 'safety' | 'measures' | 'language'>;
export type CheckOne = (request: { text: string; received?: string; reader?: 'nl' | 'en' }) => Report;

const LONGEST = 20_000;
/** What stands before a message and may be what it answers: the last run of the others, at most five. */
export function receivedBefore(thread: Pick<Thread, 'messages'>, i: number): string | undefined {
  const own = thread.messages[i]!.from;
  let k = i - 1;
  while (k >= 0 && i - k < 20 && thread.messages[k]!.from === own) k--;
  const run: string[] = [];
  for (; k >= 0 && run.length < 5 && thread.messages[k]!.from !== own; k--) run.unshift(thread.messages[k]!.text);
  return run.length === 0 ? undefined : run.join('\n').slice(-LONGEST);
}

/** Checks messages `from` to `to` of a thread, each as a reply to what stands before it. */
export const checkMessages =
  (check: CheckOne) =>
  (thread: Pick<Thread, 'messages'>, from: number, to: number, reader?: 'nl' | 'en'): Checked[] =>
    thread.messages.slice(from, to).map((m, i) => {
      const { findings, safety, measures, language } = check({
        text: m.text.slice(0, LONGEST),
        received: receivedBefore(thread, from + i),
        reader,
      });
      return { findings, safety: safety.filter((s) => s.in === 'draft'), measures, language };
    });

const NOTHING: Ledger = { questions: [], agreements: [], proposals: [], promises: [] };
/** A review without a ledger. */
export function reviewChecked(thread: Thread, checked: readonly Checked[]): Omit<ThreadReview, 'messages'> {
  const counts = new Map<Checked['language'], number>();
  for (const c of checked) counts.set(c.language, (counts.get(c.language) ?? 0) + 1);
  return {
    language: [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other',
    ledger: NOTHING,
    patterns: {
      enough: false,
      byParticipant: Object.fromEntries(
        thread.participants.map((p) => [p.id, { messages: thread.messages.filter((m) => m.from === p.id).length, words: 0 }]),
      ),
    },
  };
}
