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
    flags: [
      '[IK BEN HIER ZO ONTZETTEND KLAAR MEE!!]',
      '[Ik word hier helemaal gek van!!]',
      '[Ik kan dit echt niet meer aan, ik trek het niet meer!!]',
    ],
    passes: ['Ik hoop dat jullie een fijn weekend hadden!', 'Ze is moe van het kamp.'],
  },
  en: {
    flags: ['[I AM SO DONE WITH THIS!!]', '[I cannot take this any more!!]', '[I am so sick and tired of all of this!!]'],
    passes: ['I hope you had a good weekend!', 'He is tired from camp.'],
  },
};
