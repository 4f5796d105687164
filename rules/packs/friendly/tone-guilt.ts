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
    flags: ['[Ik sta elke avond alleen in mijn eigen keuken en ze slaapt niet.]'],
    passes: ['Ik kan vrijdag niet.', 'Ik werk die avond tot zeven uur.'],
  },
  en: {
    flags: ['I gave up everything for this family [and this is what I get]. [I do it all on my own.]'],
    passes: ["I can't do Friday.", 'I work until seven that evening.'],
  },
};
