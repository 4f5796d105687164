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
      '[Toen we nog getrouwd waren deed je dat ook.] Voor mij blijft er niets over, maar dat is ook nooit belangrijk geweest. Noa zegt dat ze niet meer naar papa wil.',
    ],
    passes: ['De kinderen waren er om 18.40 uur.', 'De trein had vertraging.'],
  },
  en: {
    flags: ['[I asked you for the fourth time.] I sit here alone every evening doing everything.'],
    passes: ['The children were here at 6.40 pm.', 'The train was delayed.'],
  },
};
