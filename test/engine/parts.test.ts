import { describe, expect, it } from 'vitest';
import { readingOf } from '../../rules/index.ts';
import type { Lang } from '../../rules/types.ts';

/** `part: sentence | part: sentence …` as read. */
const parts = (text: string, lang: Lang): string =>
  readingOf(text, lang)
    .sentences.map((s) => `${s.part[0]}:${s.text.replaceAll('\n', '/')}`)
    .join(' | ');

describe('parts and sentences', () => {
  it.each([
    [
      'nl',
      'Hoi Anja,\n\nDe bus gaat om 18.00 uur. Tot dan!\n\nGroetjes,\nBram',
      'g:Hoi Anja, | b:De bus gaat om 18.00 uur. | c:Tot dan! | c:Groetjes, | c:Bram',
    ],
    [
      'nl',
      'De afspraak is bij dhr. De Wit, a.u.b. op tijd. Tot straks.',
      'b:De afspraak is bij dhr. De Wit, a.u.b. op tijd. | c:Tot straks.',
    ],
    ['nl', 'ok is goed\nik breng hem morgen', 'b:ok is goed | b:ik breng hem morgen'],
    [
      'en',
      'Hi Sam,\n\nThe bus leaves at 6 p.m. on Friday. See you then!\n\nBest,\nJo',
      'g:Hi Sam, | b:The bus leaves at 6 p.m. on Friday. | c:See you then! | c:Best, | c:Jo',
    ],
    [
      'en',
      'Fine by me.\n\nOn Mon, 3 May 2024 Sam wrote:\n> You are late.\n> Again.',
      'b:Fine by me. | q:On Mon, 3 May 2024 Sam wrote: | q:> You are late. | q:> Again.',
    ],
    ['en', 'Bring e.g. boots. Thanks', 'b:Bring e.g. boots. | c:Thanks'],
  ] as const)('%s %j', (lang, text, expected) => {
    expect(parts(text, lang)).toBe(expected);
  });
});

describe('facts', () => {
  it.each([
    ['nl', 'We eten om half zes.', 'time half zes'],
    ['nl', 'Hij komt om 18u30 overmorgen.', 'time 18u30; date overmorgen'],
    ['nl', 'Het kost € 45,50 voor 3 mei.', 'amount € 45,50; date 3 mei'],
    ['en', 'He is back next Fri at half five.', 'date next Fri; time half five'],
    ['en', 'It costs £30 by 3 May.', 'amount £30; date 3 May'],
    ['en', 'Pick-up is at 5:30 pm tomorrow.', 'time 5:30 pm; date tomorrow'],
  ] as const)('%s %s', (lang, text, expected) => {
    const facts = readingOf(text, lang).sentences.flatMap((s) => s.facts.filter((f) => f.kind !== 'name'));
    expect(facts.map((f) => `${f.kind} ${f.text}`).join('; ')).toBe(expected);
  });
});
