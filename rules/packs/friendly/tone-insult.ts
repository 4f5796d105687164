import type { Rule } from '../../types.ts';

export const toneInsult: Rule = {
  id: 'tone-insult',
  category: 'insult',
  principle: 'friendly',
  severity: 'serious',
  title: { nl: 'Dit kleineert', en: 'This belittles' },
  explain: {
    nl: 'De zin maakt de ander klein. Laat hem weg; de zaak staat er dan nog.',
    en: 'The sentence makes the other small. Leave it out; the matter still stands.',
  },
  source: 'BIFF, published principles',
  signs: 'insult',
  nl: {
    flags: ['Met jou is gewoon niet te praten, wat een kleuter ben je. [Wat ben jij toch een zielig mannetje.]'],
    passes: ['De training was saai, zei Sem.', 'Het regent stom genoeg op zaterdag.'],
  },
  en: {
    flags: ['[What a pathetic little man you are.] You are honestly the worst father in the world.'],
    passes: ['Practice was boring, Sam says.', 'The stupid rain has not stopped since Friday.'],
  },
};
