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
    flags: [
      '[Sorry, sorry, het is allemaal mijn schuld, ik doe ook alles fout.]',
      '[Het spijt me zo, ik ben een slechte moeder en ik verpest alles.]',
      '[Sorry dat ik besta, het ligt allemaal aan mij.]',
    ],
    passes: ['Sorry voor mijn late reactie.', 'Sorry, ik had de verkeerde dag.'],
  },
  en: {
    flags: [
      "[Sorry, sorry, it's all my fault, I always ruin everything.]",
      "[I'm so sorry, I'm a terrible mother and I get everything wrong.]",
      "[I'm sorry for everything, it is all on me.]",
    ],
    passes: ['Sorry for the late reply.', 'Sorry, I had the wrong day.'],
  },
};
