import type { Finding } from '../types.ts';
import type { Pending } from './questions.ts';
import type { Letter, Line } from './read.ts';
import { DAY, HOUR } from './time.ts';
import type { HeatedMessage, Place } from './types.ts';

/** What is said in it may be scolding: something serious, or at least half of what is said. */
export function isHot(letter: Letter, findings: readonly Finding[]): boolean {
  const body = letter.lines.filter((l) => l.sentence.part === 'body');
  const flagged = body.filter((l) => l.flagged).length;
  return findings.some((f) => f.severity === 'serious') || (flagged > 0 && (flagged >= 2 || 2 * flagged >= body.length));
}

/** Much heat: an attack in so many words or several sentences that sound like one, and nothing in it that takes the heat out. */
export function isHeated(letter: Letter, findings: readonly Finding[], calms: boolean): boolean {
  if (findings.some((f) => f.severity === 'serious')) return true;
  const flagged = letter.lines.filter((l) => l.flagged && l.sentence.part === 'body');
  return !calms && (flagged.length >= 2 || flagged.some((l) => l.named.size > 0));
}

/** The sentences of a message that take the heat out: regret for a tone, understanding, thanks for an answer, a turn back to the matter. */
export const calmingIn = (letter: Letter, heatNear: boolean): Line[] =>
  heatNear ? letter.lines.filter((l) => !l.flagged && !l.danger && l.does.has('repairs') && l.sentence.part === 'body') : [];

/** So far on, in messages and days, a repair belongs to the heat before it. */
const MESSAGES = 10;
const DAYS = 14;

/** For each heated message what stood before it, and the first message after it that took the heat out. Linear: each looks no further than `MESSAGES`. */
export function sequenceOf(
  letters: readonly Letter[],
  heated: readonly boolean[],
  calming: readonly Place[],
  questions: readonly Pending[],
): HeatedMessage[] {
  const calmAt = new Map<number, Place>();
  for (const place of calming) if (!calmAt.has(place.message)) calmAt.set(place.message, place);
  const lastOf = new Map<string, number>();
  const out: HeatedMessage[] = [];
  letters.forEach((letter, k) => {
    if (heated[k]) {
      const before = Math.max(-1, ...[...lastOf].filter(([id]) => id !== letter.from).map(([, n]) => n));
      const other = letters[before];
      let repaired: Place | null = null;
      for (let n = k + 1; n < Math.min(letters.length, k + 1 + MESSAGES) && !repaired; n++) {
        const at = letters[n]!.at;
        if (at !== null && letter.at !== null && at - letter.at > DAYS * DAY) break;
        repaired = calmAt.get(n) ?? null;
      }
      out.push({
        message: letter.n,
        by: letter.from,
        before: {
          message: other ? other.n : null,
          heated: other ? heated[before]! : false,
          hours: other && other.at !== null && letter.at !== null ? Math.round(((letter.at - other.at) / HOUR) * 100) / 100 : null,
          unanswered: openBefore(questions, letter),
        },
        repaired,
      });
    }
    lastOf.set(letter.from, k);
  });
  return out;
}

/** What the writer had asked in the last messages and was not yet answered. */
function openBefore(questions: readonly Pending[], letter: Letter): number {
  let n = 0;
  for (let i = indexBefore(questions, letter.n); i >= 0 && letter.n - questions[i]!.line.message <= 2 * MESSAGES; i--) {
    const q = questions[i]!;
    if (q.by === letter.from && !q.control && (!q.answered || q.answered.message >= letter.n)) n++;
  }
  return n;
}

/** The last question that was asked before a message; they stand in order. */
function indexBefore(questions: readonly Pending[], message: number): number {
  let low = 0;
  let high = questions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (questions[mid]!.line.message < message) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
