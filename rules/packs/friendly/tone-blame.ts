import type { Rule } from '../../types.ts';

export const toneBlame: Rule = {
  id: 'tone-blame',
  category: 'blame',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Een verwijt tussen de regels', en: 'A reproach between the lines' },
  explain: {
    nl: 'De zin wijst naar de ander. Vertel wat er gebeurde, of vraag wat je nodig hebt.',
    en: 'The sentence points at the other. Say what happened, or ask for what you need.',
  },
  source: 'BIFF, published principles',
  signs: 'blame',
  nl: {
    flags: [
      '[Door jou stond ze weer een uur in de regen op het plein.]',
      '[Jij hebt haar weer een half uur laten wachten op het schoolplein.]',
      '[Jij vergeet elke week haar tas en door jou stond zij voor schut.]',
    ],
    passes: ['De kinderen waren er om 18.40 uur.', 'De trein had vertraging.'],
  },
  en: {
    flags: [
      '[Because of you she stood in the rain for an hour again.]',
      '[Once again you left her waiting at the school gate.]',
      '[You forget her bag every week and she pays for it.]',
    ],
    passes: ['The children were here at 6.40 pm.', 'The train was delayed.'],
  },
};
