import type { Rule } from '../../types.ts';

export const toneMotive: Rule = {
  id: 'tone-motive',
  category: 'motive',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Gedachten van de ander', en: "The other's mind" },
  explain: {
    nl: 'De zin zegt wat de ander denkt of wil. Dat weet alleen de ander. Vraag het, of laat het weg.',
    en: 'The sentence says what the other thinks or wants. Only they know. Ask, or leave it out.',
  },
  source: 'BIFF, published principles',
  signs: 'motive',
  nl: {
    flags: [
      '[Jij doet dit alleen om mij te pesten.]',
      '[Het kan je niks schelen wat ze nodig heeft, jij wil alleen winnen.]',
      '[Je wilt mij gewoon dwarszitten.]',
    ],
    passes: ['Is het voor jou haalbaar?', 'Wat vind jij handig?'],
  },
  en: {
    flags: ['[You only do this to get at me.]', "[You don't care about them, you just want to win.]"],
    passes: ['Would that work for you?', 'What suits you best?'],
  },
};
