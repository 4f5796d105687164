import { describe, expect, it } from 'vitest';
import { type Lang, readingOf } from '../../rules/index.ts';
import { ledger as en } from '../../rules/lang/en/ledger.ts';
import { ledger as nl } from '../../rules/lang/nl/ledger.ts';
import { findDay, readTime } from '../../rules/thread/time.ts';

const FORMS = { nl, en };
const dayIn = (text: string, lang: Lang, at: string, monthFirst = false): string | null => {
  const tokens = readingOf(text, lang).sentences.flatMap((s) => s.tokens);
  return findDay(tokens, readTime(at), FORMS[lang].days, monthFirst);
};

// written on Saturday 2 March 2024, 09.00
const AT = '2024-03-02T09:00:00';
describe('the day that a sentence names', () => {
  it.each<[Lang, string, string | null]>([
    ['nl', 'Geef ik woensdag mee', '2024-03-06'],
    ['nl', 'Zaterdag kan ik', '2024-03-09'],
    ['nl', 'Ik maak het voor 1 april over', '2024-04-01'],
    ['nl', 'Je hoort het uiterlijk vrijdag 8 maart', '2024-03-08'],
    ['nl', 'Over 5 april kom ik terug, je hoort het uiterlijk vrijdag 15 maart', '2024-03-15'],
    ['nl', 'Morgen breng ik de jas', '2024-03-03'],
    ['nl', 'Ik doe het vanmiddag', '2024-03-02'],
    ['nl', 'De 21e past', '2024-03-21'],
    ['nl', 'De 1e past', '2024-04-01'],
    ['nl', 'Van 3 tot 13 augustus bij mij', '2024-08-03'],
    ['nl', 'Op 10 december zien we verder', '2024-12-10'],
    ['nl', 'Op 10 januari was dat zo', '2024-01-10'],
    ['nl', 'Op 20 februari was dat zo', '2024-02-20'],
    ['nl', 'Eind april weet ik meer', '2024-04-30'],
    ['nl', 'Elke zondag om 19.00 uur', null],
    ['nl', 'Vorige vrijdag was hij ziek', null],
    ['nl', 'Om 8.45 uur is de controle', null],
    ['nl', 'Het is goed', null],
    ['nl', 'Op 31 februari', null],
    ['en', "I'll put it in her bag on Thursday", '2024-03-07'],
    ['en', 'by the end of September', '2024-09-30'],
    ['en', "I'll do it by Friday 18 October", '2024-10-18'],
    ['en', 'They go from July 8 to July 22', '2024-07-08'],
    ['en', 'Crag Wood, Monday 24 to Wednesday 26 June', '2024-06-24'],
    ['en', "I'll bring it tomorrow", '2024-03-03'],
    ['en', 'On the 24th at noon', '2024-03-24'],
    ['en', 'every Sunday', null],
    ['en', 'That works for me', null],
  ])('%s: %s', (lang, text, day) => expect(dayIn(text, lang, AT)).toBe(day));

  it.each([
    ['the deposit is due on 11/22', false, '2024-11-22'],
    ['we meet on 3/4', false, '2024-04-03'],
    ['we meet on 3/4', true, '2024-03-04'],
  ])('%s, month first %s', (text, monthFirst, day) => expect(dayIn(text, 'en', AT, monthFirst)).toBe(day));
  it('names none where the message has no time', () => {
    const tokens = readingOf('Morgen', 'nl').sentences.flatMap((s) => s.tokens);
    expect(findDay(tokens, null, nl.days)).toBeNull();
  });
});

describe('the time of a message', () => {
  it.each<[string | null, string | undefined, string | null]>([
    ['2024-05-03T18:12:00', undefined, '2024-05-03T18:12:00.000Z'],
    ['2024-05-03T18:12:00', 'America/New_York', '2024-05-03T18:12:00.000Z'],
    ['2024-05-03T18:12:00Z', 'Europe/Amsterdam', '2024-05-03T20:12:00.000Z'],
    ['2024-12-03T18:12:00+01:00', 'America/New_York', '2024-12-03T12:12:00.000Z'],
    ['2024-05-03T18:12:00Z', 'Nowhere/Else', '2024-05-03T18:12:00.000Z'],
    ['2024-05-03', undefined, '2024-05-03T00:00:00.000Z'],
    [null, undefined, null],
    ['gisteren', undefined, null],
  ])('%s in %s', (at, zone, want) => {
    const ms = readTime(at, zone);
    expect(ms === null ? null : new Date(ms).toISOString()).toBe(want);
  });
});
