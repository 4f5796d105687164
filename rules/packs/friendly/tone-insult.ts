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
      '[Wat ben jij een zielige, laffe leugenaar.]',
      '[Je bent een waardeloze vader en een nog grotere lafaard.]',
      '[Jij bent gewoon te dom om een agenda te lezen.]',
    ],
    passes: ['De training was saai, zei Sem.', 'Het regent stom genoeg op zaterdag.'],
  },
  en: {
    flags: [
      '[What a pathetic, lying coward you are.]',
      '[You are a useless father and an even bigger liar.]',
      '[You are simply too stupid to read a calendar.]',
    ],
    passes: ['Practice was boring, Sam says.', 'The stupid rain has not stopped since Friday.'],
  },
};
