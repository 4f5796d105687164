import type { DayWords, Token } from '../types.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Milliseconds of a local time as if it were UTC; a time with an offset is told in `timeZone` first. Null where there is none or it cannot be read. */
export function readTime(at: string | null, timeZone?: string): number | null {
  const m = at ? /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/.exec(at.trim()) : null;
  if (!m) return null;
  const [, y, mo, d, h = '0', mi = '0', s = '0', zone] = m;
  const local = Date.UTC(+y!, +mo! - 1, +d!, +h, +mi, +s);
  if (Number.isNaN(local) || !zone || !timeZone) return Number.isNaN(local) ? null : local;
  return inZone(Date.parse(at!.trim()), timeZone) ?? local;
}

function inZone(instant: number, timeZone: string): number | null {
  if (Number.isNaN(instant)) return null;
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    }).formatToParts(instant);
    const of = (type: string): number => Number(parts.find((p) => p.type === type)?.value ?? 0);
    return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  } catch {
    return null;
  }
}

export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const startOf = (ms: number): number => Math.floor(ms / DAY) * DAY;
const ORDINAL = /^(\d{1,2})(?:e|ste|de|st|nd|rd|th)$/;
const NUMBER = /^\d{1,2}$/;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?$/;

/** A day that a sentence names, `2024-05-03`. */
export interface NamedDay {
  readonly day: string;
  /** The token that names it. */
  readonly at: number;
  /** How exact it is: `vrijdag 3 februari` over `de 3e` over `vrijdag` over `morgen`; more behind `uiterlijk`. */
  readonly rank: number;
}

/** The day that a sentence is about: the most exact one, then the first. Null where none is named. */
export function findDay(tokens: readonly Token[], at: number | null, words: DayWords, monthFirst = false): string | null {
  const days = findDays(tokens, at, words, monthFirst);
  return days.reduce<NamedDay | null>((best, d) => (!best || d.rank > best.rank ? d : best), null)?.day ?? null;
}

/**
 * The days that a sentence names, in order, told from the day it was written: a weekday is the first such day after it, a day of the month
 * the nearest one to come. A day that comes back (`elke zondag`) or is past (`vorige week`) is none.
 */
export function findDays(tokens: readonly Token[], at: number | null, words: DayWords, monthFirst = false): NamedDay[] {
  if (at === null) return [];
  const today = startOf(at);
  const out: NamedDay[] = [];
  const word = (i: number): string => tokens[i]?.norm ?? '';
  const isBy = (i: number): boolean =>
    [1, 2, 3].some(
      (k) =>
        words.by.has(word(i - k)) &&
        range(1, k).every((j) => words.glue.has(word(i - j)) || dayNumber(word(i - j)) !== null || isDayWord(word(i - j), words)),
    );
  for (let i = 0; i < tokens.length; i++) {
    const norm = (k: number): string => word(i + k);
    const here = word(i);
    const offer = (day: number | null, rank: number): void => {
      if (day !== null) out.push({ day: dayOf(day), at: i, rank: rank + (isBy(i) ? BY : 0) });
    };
    if (words.past.has(norm(-1)) || words.each.has(norm(-1)) || words.each.has(norm(-2))) continue;
    const month = own(words.months, here);
    if (month !== undefined) {
      const day = dayNumber(norm(-1)) ?? dayNumber(words.glue.has(norm(-1)) ? norm(-2) : '') ?? dayNumber(norm(1));
      const year = /^20\d\d$/.test(norm(1)) ? +norm(1) : /^20\d\d$/.test(norm(2)) ? +norm(2) : null;
      // `24 tot 26 juni`: the first day of a span has its month behind the last
      const first = day === null ? null : spanStart(tokens, i, words);
      if (first !== null) offer(nearest(today, month, first, year), 5);
      if (day !== null) offer(nearest(today, month, day, year), 5);
      else if (words.end.has(norm(-1)) || (words.glue.has(norm(-1)) && words.end.has(norm(-2)))) offer(lastOf(today, month), 4);
      continue;
    }
    const slashed = SLASHED.exec(here);
    if (slashed) {
      const [a, b] = [+slashed[1]!, +slashed[2]!];
      const first = a > 12 ? false : b > 12 ? true : monthFirst;
      const year = slashed[3] ? (slashed[3].length === 2 ? 2000 + +slashed[3] : +slashed[3]) : null;
      const [mo, d] = first ? [a, b] : [b, a];
      // `8.45` is a time of the clock
      if (mo >= 1 && mo <= 12 && d >= 1 && d <= 31 && (/[/-]/.test(here) || year)) offer(nearest(today, mo - 1, d, year), 5);
      continue;
    }
    const ordinal = ORDINAL.exec(here);
    if (ordinal && own(words.months, norm(1)) === undefined && !words.week.has(norm(1))) {
      offer(nextOfMonth(today, +ordinal[1]!), 4);
      continue;
    }
    const weekday = own(words.weekdays, here);
    if (weekday !== undefined && (here.length > 3 || tokens[i]!.tags.has('Weekday'))) {
      // `vrijdag 3 februari` is told by its date
      if (
        dayNumber(norm(1)) !== null ||
        SLASHED.test(norm(1)) ||
        own(words.months, norm(1)) !== undefined ||
        (words.glue.has(norm(1)) && ORDINAL.test(norm(2)))
      )
        continue;
      const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7 || 7;
      const skip = words.next.has(norm(-2)) && words.week.has(norm(-1)) && ahead < 7 - ((new Date(today).getUTCDay() + 6) % 7) ? 7 : 0;
      offer(today + (ahead + skip) * DAY, 3);
      continue;
    }
    const offset = own(words.offsets, here);
    if (offset !== undefined) offer(today + offset * DAY, 2);
    else if (words.weekend.has(here))
      offer(today + (((6 - new Date(today).getUTCDay() + 7) % 7) + (words.next.has(norm(-1)) ? 7 : 0)) * DAY, 1);
    else if (words.week.has(here) && (words.glue.has(norm(-1)) || words.next.has(norm(-1))))
      offer(today + (((7 - new Date(today).getUTCDay()) % 7) + (words.next.has(norm(-1)) ? 7 : 0)) * DAY, 1);
    else if (words.month.has(here) && (words.end.has(norm(-1)) || words.end.has(norm(-2)) || words.end.has(norm(-3))))
      offer(lastOf(today, new Date(today).getUTCMonth()), 1);
  }
  return out;
}
/** The rank of a day that is named by its weekday alone. */
export const WEEKDAY = 3;
/** A rank above this is a day by which. */
export const BY = 5;
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
const isDayWord = (word: string, words: DayWords): boolean => own(words.weekdays, word) !== undefined || words.end.has(word);

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

function dayNumber(word: string): number | null {
  const n = NUMBER.test(word) ? +word : +(ORDINAL.exec(word)?.[1] ?? 0);
  return n >= 1 && n <= 31 ? n : null;
}

/** The number of the day that opens a span whose last day names the month at token `i`. */
function spanStart(tokens: readonly Token[], i: number, words: DayWords): number | null {
  let till = -1;
  for (let k = i - 1; k >= Math.max(0, i - 7); k--) {
    const norm = tokens[k]!.norm;
    if (own(words.months, norm) !== undefined) return null;
    if (words.till.has(norm)) till = k;
    else if (till >= 0) return dayNumber(norm);
  }
  return null;
}

/** A day and month in the year that lies nearest ahead: at most two months back. */
function nearest(today: number, month: number, day: number, year: number | null): number | null {
  const y = year ?? new Date(today).getUTCFullYear();
  const of = (k: number): number => Date.UTC(k, month, day);
  if (new Date(of(y)).getUTCMonth() !== month) return null;
  if (year !== null) return of(y);
  return of(y) < today - 60 * DAY ? of(y + 1) : of(y) > today + 305 * DAY ? of(y - 1) : of(y);
}

function nextOfMonth(today: number, day: number): number | null {
  if (day < 1 || day > 31) return null;
  const date = new Date(today);
  for (let k = 0; k < 3; k++) {
    const ms = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + k, day);
    if (ms >= today && new Date(ms).getUTCDate() === day) return ms;
  }
  return null;
}

function lastOf(today: number, month: number): number {
  const date = new Date(today);
  const year = date.getUTCFullYear() + (month < date.getUTCMonth() - 2 ? 1 : 0);
  return Date.UTC(year, month + 1, 0);
}
