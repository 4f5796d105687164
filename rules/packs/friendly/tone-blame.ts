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
    flags: ['Jij kwam niet en ik stond daar alleen.', 'je belt nooit en je komt ook nooit', 'Jij hebt haar gewoon laten zitten.'],
    passes: ['De kinderen waren er om 18.40 uur.', 'De trein had vertraging.'],
  },
  en: {
    flags: ['You never call and you never come.', 'Once again you just left him standing there.', 'You never once asked how she was.'],
    passes: ['The children were here at 6.40 pm.', 'The train was delayed.'],
  },
};
