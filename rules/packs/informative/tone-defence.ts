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
    flags: [
      '[Dat is niet waar, ik heb nooit gezegd dat ik niet kom.]',
      '[Ik heb altijd op tijd betaald, dat kan ik bewijzen.]',
      '[Dat heb ik nooit gezegd en dat weet je best.]',
    ],
    passes: ['De afspraak staat op 14 mei.', 'In het plan staat 18.00 uur.'],
  },
  en: {
    flags: [
      '[That is not true, I never said I would not come.]',
      '[For the record, I have always paid on time.]',
      '[I never said that and you know it.]',
    ],
    passes: ['The appointment is on 14 May.', 'The plan says 6 pm.'],
  },
};
