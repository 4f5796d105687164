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
    flags: [
      'Jij bent echt de slechtste vader die er bestaat.',
      'Wat ben jij toch een zielig mannetje.',
      'Een kleuter heeft nog meer verstand dan jij.',
      'Je bent te dom om een lijstje te lezen.',
    ],
    passes: ['De training was saai, zei Sem.', 'Het regent stom genoeg op zaterdag.'],
  },
  en: {
    flags: [
      'You are honestly the worst father in the world.',
      'What a pathetic little man you are.',
      'You are too stupid to read a list.',
      'A toddler has more sense than you.',
      'You really are a useless excuse for a mother.',
    ],
    passes: ['Practice was boring, Sam says.', 'The stupid rain has not stopped since Friday.'],
  },
};
