import type { Rule } from '../../types.ts';

export const toneApology: Rule = {
  id: 'tone-apology',
  category: 'apology',
  principle: 'firm',
  severity: 'warning',
  title: { nl: 'Te veel sorry', en: 'Too much sorry' },
  explain: {
    nl: 'Eén keer sorry voor een slordigheid is genoeg. Neem niet alle schuld op je.',
    en: 'One sorry for a slip is enough. Do not take all the blame.',
  },
  source: 'BIFF, published principles',
  signs: 'apology',
  nl: {
    flags: ['[Het spijt me van alles], ik ben een slechte vader.'],
    passes: ['Sorry voor mijn late reactie.', 'Sorry, ik had de verkeerde dag.'],
  },
  en: {
    flags: ['[Sorry, sorry, I know it is all my fault and I always get it wrong.]'],
    passes: ['Sorry for the late reply.', 'Sorry, I had the wrong day.'],
  },
};
