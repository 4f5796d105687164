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
    flags: [
      '[Net als toen je mij in 2019 met de baby liet zitten.]',
      '[Tijdens ons huwelijk deed je precies hetzelfde.]',
      '[Dit deed je vroeger ook al toen we nog getrouwd waren.]',
    ],
    passes: ['Vorige week ruilden we de dinsdag.', 'Vorig jaar was het kamp in juni.'],
  },
  en: {
    flags: [
      '[Just like when you walked out on us in 2019.]',
      '[You did exactly the same when we were married.]',
      '[You were like this all through our marriage.]',
    ],
    passes: ['Last week we swapped the Tuesday.', 'Last year camp was in June.'],
  },
};
