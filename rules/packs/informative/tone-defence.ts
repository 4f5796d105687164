import type { Rule } from '../../types.ts';

export const toneDefence: Rule = {
  id: 'tone-defence',
  category: 'defence',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Jezelf verdedigen', en: 'Defending yourself' },
  explain: { nl: 'Op een verwijt hoef je niet te antwoorden. Laat het liggen.', en: 'A reproach needs no answer. Let it lie.' },
  source: 'BIFF, published principles',
  signs: 'defence',
  nl: {
    flags: ['[Dat is niet waar], ik heb nooit gezegd dat ik niet kom.'],
    passes: ['De afspraak staat op 14 mei.', 'In het plan staat 18.00 uur.'],
  },
  en: {
    flags: ['[I did not change anything], it was in the calendar. I never said I would come. That is not true.'],
    passes: ['The appointment is on 14 May.', 'The plan says 6 pm.'],
  },
};
