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
    flags: ['[Of is dat soms weer te veel gevraagd voor jou?] [Maar dat weet jij natuurlijk al, meneer de professor.]'],
    passes: ['Fijn dat je zo snel reageerde.', 'Kan het ook een kwartier later?'],
  },
  en: {
    flags: ["[I'm sure your phone is just terribly busy], isn't it. Nice of you to finally reply."],
    passes: ['Thank you for answering so quickly.', 'Could it be a quarter of an hour later?'],
  },
};
