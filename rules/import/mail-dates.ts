import { dayIn, dayOf, type NumericDate, timeOf } from './dates.ts';
import type { DateOrder } from './types.ts';

/** Months by name, Dutch, English, French and German as mail programs write them; shortened forms are found by their first letters. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'janvier', 'januar'],
  ['februari', 'february', 'fevrier', 'februar'],
  ['maart', 'mrt', 'march', 'mars', 'marz'],
  ['april', 'avril'],
  ['mei', 'may', 'mai'],
  ['juni', 'june', 'juin'],
  ['juli', 'july', 'juillet'],
  ['augustus', 'august', 'aout'],
  ['september', 'septembre'],
  ['oktober', 'october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre', 'dezember'],
];
const plain = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** 1 to 12 for the name of a month, whole or shortened to three letters or more; otherwise 0. */
export function monthOf(word: string): number {
  const w = plain(word);
  if (w.length < 3) return 0;
  return MONTHS.findIndex((names) => names.some((name) => name.startsWith(w) && (w.length >= 3 || w === name))) + 1;
}

const TIME = /(?:^|[^\d])(\d{1,2})(?:[:.]|\s?u\s?|h)(\d{2})(?:[:.](\d{2}))?(?!\d|[./-]\d)\s?(?:([ap])\.?\s?m\b\.?)?/i;
const WORDED =
  /(?:(\d{1,2})(?:st|nd|rd|th|e)?[\s.-]{1,3})?([\p{L}]{3,10})\.?[\s,-]{1,3}(?:(\d{1,2})(?:st|nd|rd|th)?(?:,\s?|\s))?(\d{4}|\d{2}(?!\d|[:.]))/giu;
const NUMERIC = /(?:^|[^\d])(\d{1,4})([-./])(\d{1,2})\2(\d{2,4})(?!\d)/;

/** The numbers of a date that names no month, as in `12-03-2024`. */
export function numericDate(text: string): NumericDate | null {
  const m = NUMERIC.exec(text.slice(0, 200));
  return m ? { parts: [m[1]!, m[3]!, m[4]!], sign: m[2]! } : null;
}

/** Day by a worded date: `vrijdag 10 november 2023`, `Feb 1, 2016`. */
function wordedDay(text: string): { day: string; rest: string } | null {
  const worded = new RegExp(WORDED);
  for (let m = worded.exec(text); m; m = worded.exec(text)) {
    const month = monthOf(m[2]!);
    const day = Number(m[1] ?? m[3]);
    const found = month === 0 || !day ? null : dayOf(Number(m[4]), month, day);
    // `vrijdag 10 november` begins anew at its number
    if (!found) worded.lastIndex = m.index + Math.max(1, m[0].search(/\p{L}/u) + m[2]!.length);
    else return { day: found, rest: text.slice(0, m.index) + ' '.repeat(m[0].length) + text.slice(m.index + m[0].length) };
  }
  return null;
}

/** A date and time as a mail program writes it, as local wall time; offsets and names of zones are not looked at. Null where there is none. */
export function mailDate(text: string, order: DateOrder): string | null {
  const short = text.slice(0, 200);
  const worded = wordedDay(short);
  const numeric = worded ? null : numericDate(short);
  const day = worded?.day ?? (numeric ? dayIn(numeric, order) : null);
  if (!day) return null;
  const rest = worded?.rest ?? short.replace(numeric!.parts.join(numeric!.sign), ' ');
  const t = TIME.exec(rest);
  const time = t ? timeOf(Number(t[1]), Number(t[2]), Number(t[3] ?? 0), t[4]) : '00:00:00';
  return time ? `${day}T${time}` : null;
}
