import type { Rule } from '../../types.ts';

export const toneGuilt: Rule = {
  id: 'tone-guilt',
  category: 'guilt',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Dit werkt op schuld', en: 'This works on guilt' },
  explain: {
    nl: 'De zin laat de ander voelen wat het jou kost. Zeg liever wat je kunt en wat niet.',
    en: 'The sentence makes the other feel what it costs you. Say what you can and cannot do.',
  },
  source: 'BIFF, published principles',
  signs: 'guilt',
  nl: {
    flags: [
      '[Ik sta er zoals altijd weer helemaal alleen voor.]',
      '[Na alles wat ik voor jou heb opgeofferd mag ik het weer alleen doen.]',
      '[Maak je om mij maar geen zorgen, ik red me wel weer in mijn eentje.]',
    ],
    passes: ['Ik kan vrijdag niet.', 'Ik werk die avond tot zeven uur.'],
  },
  en: {
    flags: [
      '[As usual I am left to do everything on my own.]',
      '[After everything I gave up for you, I get to do it alone again.]',
      "[Don't worry about me, I'll manage on my own as always.]",
    ],
    passes: ["I can't do Friday.", 'I work until seven that evening.'],
  },
};
