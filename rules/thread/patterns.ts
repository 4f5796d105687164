import type { Finding, Report, Topic } from '../types.ts';
import { TOPICS } from '../types.ts';
import type { Pledge } from './promises.ts';
import type { Pending } from './questions.ts';
import type { Letter } from './read.ts';
import { DAY, HOUR } from './time.ts';
import type { Ledger, ParticipantPattern, Spread } from './types.ts';

/** So many messages each are needed before anything is said of how it runs. */
export const LEAST = 8;

/** What the patterns are told from. */
export interface Told {
  readonly letters: readonly Letter[];
  readonly findings: readonly (readonly Finding[])[];
  readonly measures: readonly Report['measures'][];
  readonly questions: readonly Pending[];
  readonly pledges: readonly Pledge[];
  readonly ledger: Ledger;
  readonly calming: ReadonlySet<number>;
  readonly topics: readonly (readonly Topic[])[];
}

/** The same measures for every participant, by the same denominators; none of them weighs one against another. */
export function patternsOf(ids: readonly string[], told: Told): { enough: boolean; byParticipant: Record<string, ParticipantPattern> } {
  const count = (id: string): number => told.letters.filter((l) => l.from === id).length;
  const enough = ids.length > 1 && ids.every((id) => count(id) >= LEAST);
  const replies = replyHours(told.letters);
  return { enough, byParticipant: Object.fromEntries(ids.map((id) => [id, patternOf(id, told, enough, replies.get(id) ?? [])])) };
}

function patternOf(id: string, told: Told, enough: boolean, hours: readonly number[]): ParticipantPattern {
  const mine = told.letters.flatMap((l, k) => (l.from === id ? [k] : []));
  const messages = mine.length;
  const words = mine.reduce((n, k) => n + told.measures[k]!.words, 0);
  const grave = mine.map((k) => told.findings[k]!.filter((f) => f.severity !== 'hint').length);
  const flagged = grave.filter((n) => n > 0).length;
  const calming = mine.filter((k) => told.calming.has(k)).length;
  const asks = told.questions.filter((q) => !q.control);
  const asked = asks.filter((q) => q.by === id);
  const toThem = asks.filter((q) => q.by !== id);
  const pledges = told.pledges.filter((p) => p.by === id && p.kept !== null);
  const rate = (part: number, whole: number): number | null => (enough && whole > 0 ? round(part / whole) : null);
  const share = (part: number, whole: number): number | null => (whole >= FEWEST ? rate(part, whole) : null);
  const per10 = (n: number): number | null => (enough && messages > 0 ? round((10 * n) / messages) : null);
  const timed = mine.filter((k) => told.letters[k]!.at !== null);
  const spread = enough ? spreadOf(hours) : null;
  return {
    messages,
    words,
    flagged,
    calming,
    asked: asked.length,
    proposals: told.ledger.proposals.filter((p) => p.by === id).length,
    agreements: told.ledger.agreements.filter((a) => a.by === id).length,
    promises: told.ledger.promises.filter((p) => p.by === id).length,
    wordsPerMessage: rate(words, messages),
    flaggedPer10: per10(flagged),
    findingsPer100Words: rate(100 * grave.reduce((a, b) => a + b, 0), words),
    calmingPer10: per10(calming),
    askedPer10: per10(asked.length),
    askedAnsweredByOther: share(asked.filter((q) => q.answered).length, asked.length),
    answeredOfAskedToThem: share(toThem.filter((q) => q.answered?.by === id).length, toThem.length),
    deadlineGiven: share(
      asked.filter((q) => q.line.sentence.facts.some((f) => f.kind === 'date' || f.kind === 'time')).length,
      asked.length,
    ),
    promisesKept: share(pledges.filter((p) => p.kept).length, pledges.length),
    medianReplyHours: spread?.median ?? null,
    replyHours: spread,
    nightShare: share(timed.filter((k) => isNight(told.letters[k]!.at!)).length, timed.length),
    topicsPer10: enough ? topicsOf(mine, told, messages) : null,
  };
}

/** A share of fewer says nothing. */
const FEWEST = 3;
const round = (n: number): number => Math.round(n * 100) / 100;

/** From 22.00 to 6.00, local. */
const isNight = (at: number): boolean => {
  const hour = Math.floor((((at % DAY) + DAY) % DAY) / HOUR);
  return hour >= 22 || hour < 6;
};

/** Hours from the first message of another's turn to the answer; nobody is slow in answering a closed talk, so a week and more is left out. */
function replyHours(letters: readonly Letter[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  let turn = null as { readonly from: string; readonly at: number | null } | null;
  for (const letter of letters) {
    if (turn?.from === letter.from) continue;
    if (turn && turn.at !== null && letter.at !== null && letter.at >= turn.at && letter.at - turn.at < 7 * DAY) {
      const hours = (letter.at - turn.at) / HOUR;
      out.get(letter.from)?.push(hours) ?? out.set(letter.from, [hours]);
    }
    turn = { from: letter.from, at: letter.at };
  }
  return out;
}

function spreadOf(hours: readonly number[]): Spread | null {
  if (hours.length === 0) return null;
  const sorted = [...hours].sort((a, b) => a - b);
  const at = (share: number): number => {
    const k = share * (sorted.length - 1);
    const low = sorted[Math.floor(k)]!;
    return round(low + (sorted[Math.ceil(k)]! - low) * (k - Math.floor(k)));
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

function topicsOf(mine: readonly number[], told: Told, messages: number): Partial<Record<Topic, number>> {
  const out: Partial<Record<Topic, number>> = {};
  for (const k of mine) for (const topic of told.topics[k]!) out[topic] = (out[topic] ?? 0) + 1;
  for (const topic of TOPICS) if (out[topic] !== undefined) out[topic] = round((10 * out[topic]) / messages);
  return out;
}
