import type { Rule } from '../../types.ts';

export const toneSarcasm: Rule = {
  id: 'tone-sarcasm',
  category: 'sarcasm',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Dit klinkt als spot', en: 'This sounds like mockery' },
  explain: { nl: 'Spot vraagt om spot terug. Zeg gewoon wat je bedoelt.', en: 'Mockery invites mockery. Say plainly what you mean.' },
  source: 'BIFF, published principles',
  signs: 'sarcasm',
  nl: {
    flags: ['[Wat fijn dat meneer ook eens tijd had voor zijn dochter.]', '[Knap hoor, dat jij de weg naar school nog wist te vinden.]'],
    passes: ['Fijn dat je zo snel reageerde.', 'Kan het ook een kwartier later?'],
  },
  en: {
    flags: ['[How lovely that his lordship found the time for his own daughter.]'],
    passes: ['Thank you for answering so quickly.', 'Could it be a quarter of an hour later?'],
  },
};
