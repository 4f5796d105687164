import type { Rule } from '../../types.ts';

export const toneEmotion: Rule = {
  id: 'tone-emotion',
  category: 'emotion',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Dit lucht op', en: 'This lets off steam' },
  explain: {
    nl: 'Boosheid mag er zijn, alleen niet in dit bericht. Laat de zin even liggen.',
    en: 'Anger may be there, only not in this message. Let this sentence rest.',
  },
  source: 'BIFF, published principles',
  signs: 'emotion',
  nl: {
    flags: ['[Ik word hier zo ontzettend moe van!!]'],
    passes: ['Ik hoop dat jullie een fijn weekend hadden!', 'Ze is moe van het kamp.'],
  },
  en: {
    flags: ['[Honestly I am sick of it, every single week, I am so done with all of this!!!]'],
    passes: ['I hope you had a good weekend!', 'He is tired from camp.'],
  },
};
