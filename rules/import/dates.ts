import type { DateOrder, DatesRead } from './types.ts';

/** Three numbers of a date as they stand in the file, with the sign between them. */
export interface NumericDate {
  readonly parts: readonly [string, string, string];
  readonly sign: string;
}
/** What else tells how dates are written: the clock, the language of notices. */
export interface DateHints {
  /** Upper-case AM or PM with a short year and no leading zeros: how US phones write. */
  readonly us: boolean;
  /** Dutch words around the dates. */
  readonly dutch: boolean;
}

const two = (n: number): string => String(n).padStart(2, '0');
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `2024-05-03`, or null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1990 || full > 2100 || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]!) return null;
  if (month === 2 && day === 29 && (full % 4 !== 0 || (full % 100 === 0 && full % 400 !== 0))) return null;
  return `${full}-${two(month)}-${two(day)}`;
}

/** `18:12:00`, or null where there is no such time. `half` is a or p on a clock of twelve hours. */
export function timeOf(hour: number, minute: number, second: number, half?: string): string | null {
  if (hour > 23 || minute > 59 || second > 59 || (half && (hour > 12 || hour < 1))) return null;
  const h = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  return `${two(h)}:${two(minute)}:${two(second)}`;
}

/** A numeric date read in an order; a part of four digits is the year, wherever it stands. */
export function dayIn({ parts }: NumericDate, order: DateOrder): string | null {
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts[0].length === 4) return dayOf(a, b, c);
  if (parts[1].length === 4) return a > 12 ? dayOf(b, c, a) : dayOf(b, a, c);
  if (order === 'ymd') return dayOf(a, b, c);
  return order === 'dmy' ? dayOf(c, b, a) : dayOf(c, a, b);
}

const fixed = (d: NumericDate): boolean => d.parts[0].length === 4 || d.parts[1].length === 4;
/** Steps back in time, in days, that a reading gives: an export runs forward. */
function stepsBack(days: readonly (string | null)[]): number {
  let back = 0;
  let last = '';
  for (const day of days) {
    if (day === null) continue;
    if (day < last) back++;
    last = day;
  }
  return back;
}
/** Days between the first and the last date. */
const spanOf = (days: readonly (string | null)[]): number => {
  const times = days.filter((d) => d !== null).map((d) => Date.parse(d));
  return times.length < 2 ? 0 : (times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b))) / 86_400_000;
};

/**
 * Sees from the dates of a file in which order they are written: by a number above twelve, by the sign, by time running forward.
 * Where nothing shows it, the likelier order is taken and `sure` is false: someone must be asked. An order that was chosen holds, unless the
 * dates themselves refute it.
 */
export function orderOf(dates: readonly NumericDate[], hints: DateHints, chosen?: DateOrder): DatesRead {
  const open = dates.filter((d) => !fixed(d));
  const text = (d: NumericDate): string => d.parts.join(d.sign);
  if (open.length === 0)
    return { order: dates.some((d) => d.parts[0].length === 4) ? 'ymd' : (chosen ?? 'dmy'), sure: true, example: null };
  const fits = (order: DateOrder): number => open.filter((d) => dayIn(d, order) !== null).length;
  const twoWays = open.find((d) => dayIn(d, 'dmy') !== null && dayIn(d, 'mdy') !== null && d.parts[0] !== d.parts[1]);
  const example = twoWays ? text(twoWays) : null;
  const [dmy, mdy, ymd] = [fits('dmy'), fits('mdy'), fits('ymd')];
  if (chosen && fits(chosen) === Math.max(dmy, mdy, ymd)) return { order: chosen, sure: true, example };
  if (ymd > dmy && ymd > mdy) return { order: 'ymd', sure: true, example };
  if (dmy !== mdy) return { order: dmy > mdy ? 'dmy' : 'mdy', sure: true, example };
  if (!twoWays) return { order: 'dmy', sure: true, example };
  if (twoWays.sign !== '/') return { order: 'dmy', sure: true, example };
  const [asDmy, asMdy] = (['dmy', 'mdy'] as const).map((order) => open.map((d) => dayIn(d, order)));
  const [backDmy, backMdy] = [stepsBack(asDmy!), stepsBack(asMdy!)];
  if (backDmy !== backMdy && Math.min(backDmy, backMdy) === 0) return { order: backDmy === 0 ? 'dmy' : 'mdy', sure: true, example };
  if (hints.us !== hints.dutch) return { order: hints.us ? 'mdy' : 'dmy', sure: hints.us || hints.dutch, example };
  // American phones write short years
  const long = open.every((d) => d.parts[2].length === 4);
  return { order: !long && spanOf(asMdy!) < spanOf(asDmy!) ? 'mdy' : 'dmy', sure: false, example };
}
