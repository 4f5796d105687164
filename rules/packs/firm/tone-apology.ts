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
    flags: ['Sorry, het is allemaal mijn schuld.', 'Het spijt me van alles, ik ben een slechte vader.', 'sorry dat ik alles verpest'],
    passes: ['Sorry voor mijn late reactie.', 'Sorry, ik had de verkeerde dag.'],
  },
  en: {
    flags: ["I'm so sorry for everything, it is all my fault.", 'I am sorry, I ruin everything.', "I'm sorry that I am such a bad mother."],
    passes: ['Sorry for the late reply.', 'Sorry, I had the wrong day.'],
  },
};
