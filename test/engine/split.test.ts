import { expect, test } from 'vitest';
import { splitSentence } from '../../rules/engine/rewrite/split.ts';
import { readingOf } from '../../rules/index.ts';

const DROPS = new Set(['en', 'and']);
test.each<['nl' | 'en', string, string | undefined]>([
  [
    'nl',
    'Ik haal Noa vrijdag om vijf uur op bij school en ik breng haar zondag om zes uur weer bij jou terug.',
    'Ik haal Noa vrijdag om vijf uur op bij school. Ik breng haar zondag om zes uur weer bij jou terug.',
  ],
  [
    'nl',
    'Ik wil haar graag meenemen naar mijn ouders in Breda, maar ik weet nog niet of de trein dan rijdt.',
    'Ik wil haar graag meenemen naar mijn ouders in Breda. Maar ik weet nog niet of de trein dan rijdt.',
  ],
  [
    'nl',
    'ik kan zaterdag wel tot een uur of drie en ik neem dan ook zijn fiets mee',
    'ik kan zaterdag wel tot een uur of drie. ik neem dan ook zijn fiets mee',
  ],
  ['nl', 'Ik neem de jas, de tas, de laarzen en de regenbroek vrijdag mee naar school.', undefined],
  ['nl', 'Ik blijf thuis omdat de dokter zei dat hij nog een dag moet rusten.', undefined],
  [
    'en',
    'I will pick Noa up on Friday at five from school and I will bring her back to yours on Sunday at six.',
    'I will pick Noa up on Friday at five from school. I will bring her back to yours on Sunday at six.',
  ],
  [
    'en',
    'I would like to take her to my parents in Leeds, but I do not know yet if the train runs.',
    'I would like to take her to my parents in Leeds. But I do not know yet if the train runs.',
  ],
  ['en', 'I will bring the coat, the bag, the boots and the helmet on Friday.', undefined],
  ['en', 'I am staying home because the doctor said that he needs another day.', undefined],
])('%s: %s', (lang, text, two) => {
  expect(splitSentence(readingOf(text, lang).sentences[0]!, DROPS)).toBe(two);
});
