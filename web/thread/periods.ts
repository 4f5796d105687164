import type { Kind } from './filter.ts';
import type { ThreadReport } from './types.ts';

export const LANES = ['open', 'agreements', 'safety', 'heated', 'calming'] as const;
export type Lane = (typeof LANES)[number];
export const KIND_OF_LANE: Readonly<Record<Lane, Kind>> = {
  open: 'open',
  agreements: 'agreement',
  safety: 'safety',
  heated: 'heated',
  calming: 'calming',
};

export interface Period {
  /** First and last day, `2024-05-03`. */
  readonly from: string;
  readonly to: string;
  /** Messages by participant. */
  readonly by: Readonly<Record<string, number>>;
  /** Messages by what they hold. */
  readonly lanes: Readonly<Record<Lane, number>>;
}
export interface Periods {
  readonly per: 'day' | 'week' | 'month';
  readonly list: readonly Period[];
}

const DAY = 86_400_000;
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeAt = (at: string): number => Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
/** So many bars can still be told apart on a phone. */
const MOST = 60;

/** The thread in days, weeks or months, whichever fits; those without messages are there too. A gap of years is left out only where months are too many. */
export function periodsIn(report: ThreadReport, marks: readonly ReadonlySet<Kind>[]): Periods | null {
  const times = report.messages.flatMap((m) => (m.at && !Number.isNaN(timeAt(m.at)) ? [timeAt(m.at)] : []));
  if (times.length === 0) return null;
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  const days = (last - first) / DAY + 1;
  const per = days <= MOST ? 'day' : days <= MOST * 7 ? 'week' : 'month';
  const startOf = (time: number): number => {
    if (per === 'day') return time;
    if (per === 'week') return time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
    return Date.parse(`${dayAt(time).slice(0, 7)}-01T00:00:00Z`);
  };
  const next = (time: number): number => {
    if (per !== 'month') return time + (per === 'day' ? 1 : 7) * DAY;
    const d = new Date(time);
    return Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 1);
  };
  const blank = (): { by: Record<string, number>; lanes: Record<Lane, number> } => ({
    by: Object.fromEntries(report.participants.map((p) => [p.id, 0])),
    lanes: { open: 0, agreements: 0, safety: 0, heated: 0, calming: 0 },
  });
  const found = new Map<number, ReturnType<typeof blank>>();
  if (days <= MOST * 31 * 4) for (let at = startOf(first); at <= last; at = next(at)) found.set(at, blank());
  report.messages.forEach((m, i) => {
    if (!m.at || Number.isNaN(timeAt(m.at))) return;
    const key = startOf(timeAt(m.at));
    const period = found.get(key) ?? blank();
    found.set(key, period);
    period.by[m.from] = (period.by[m.from] ?? 0) + 1;
    for (const lane of LANES) if (marks[i]!.has(KIND_OF_LANE[lane])) period.lanes[lane]++;
  });
  const list = [...found].sort(([a], [b]) => a - b).map(([at, p]) => ({ from: dayAt(at), to: dayAt(next(at) - DAY), ...p }));
  return { per, list };
}
