import { language } from '../state/state.ts';
import { words } from './words.ts';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;
/** The wall time that stands in the file: it is shown as it is, in no zone. */
const wall = (at: string): Date => new Date(`${at.slice(0, 10)}T${at.slice(11, 19) || '12:00:00'}Z`);
const show = (at: string, options: Intl.DateTimeFormatOptions): string => {
  const time = wall(at);
  return Number.isNaN(time.getTime()) ? at : time.toLocaleString(LOCALE[language.value], { ...options, timeZone: 'UTC' });
};

export const sayDay = (at: string): string => show(at, { day: 'numeric', month: 'long', year: 'numeric' });
export const sayShortDay = (at: string): string => show(at, { day: 'numeric', month: 'short', year: 'numeric' });
export const sayTime = (at: string | null): string =>
  at === null
    ? words.value.noTime
    : show(at, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false });
export const sayNumber = (n: number, digits = 1): string => n.toLocaleString(LOCALE[language.value], { maximumFractionDigits: digits });
export const sayShare = (n: number): string => n.toLocaleString(LOCALE[language.value], { style: 'percent', maximumFractionDigits: 0 });

/** Hours as people say them: minutes, hours, or days. */
export function sayHours(hours: number): string {
  const w = words.value.time;
  if (hours < 1) return w.minutes(Math.max(1, Math.round(hours * 60)));
  return hours < 48 ? w.hours(sayNumber(hours)) : w.days(sayNumber(hours / 24));
}
/** Messages count from 1 where people read them. */
export const numberOf = (n: number): number => n + 1;
