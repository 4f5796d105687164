import type { Rule } from '../../types.ts';

export const tonePast: Rule = {
  id: 'tone-past',
  category: 'past',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Oud zeer', en: 'Old hurt' },
  explain: {
    nl: 'Wat vroeger was, lost vandaag niets op. Houd het bij deze keer.',
    en: 'What was then solves nothing now. Keep to this time.',
  },
  source: 'BIFF, published principles',
  signs: 'past',
  nl: {
    flags: ['[Zo was je vroeger al, tien jaar lang.]'],
    passes: ['Vorige week ruilden we de dinsdag.', 'Vorig jaar was het kamp in juni.'],
  },
  en: {
    flags: [
      '[You did the same thing] when we were married.',
      '[You left me alone with a baby back then.]',
      'Last year you forgot as well [and I kept quiet about it for years].',
    ],
    passes: ['Last week we swapped the Tuesday.', 'Last year camp was in June.'],
  },
};
