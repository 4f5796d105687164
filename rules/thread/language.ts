import type { Engine } from '../engine/check.ts';
import { guessLanguage } from '../engine/language.ts';
import type { Lang } from '../types.ts';
import type { Thread } from './types.ts';

const SAMPLE = 6000;

/** The language of the thread: told from its first messages; each message may still be in the other. */
export function languageOf(thread: Thread, engine: Engine, reader: Lang | undefined): { language: Lang | 'other'; home: Lang } {
  let sample = '';
  for (const { text } of thread.messages) {
    if (sample.length > SAMPLE) break;
    sample += `${text.slice(0, 400)}\n`;
  }
  const { language } = guessLanguage(sample, engine.parts.profiles, reader ?? 'nl');
  return { language, home: language === 'other' ? (reader ?? 'nl') : language };
}

/** `11/22` somewhere in the thread: its writers put the month first. */
export const namesMonthFirst = (thread: Thread): boolean => {
  let first = 0;
  for (const { text } of thread.messages)
    for (const [, a, b] of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d])/g)) first += +b! > 12 && +a! <= 12 ? 1 : +a! > 12 ? -1 : 0;
  return first > 0;
};
