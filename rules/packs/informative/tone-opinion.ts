import type { Rule } from '../../types.ts';

export const toneOpinion: Rule = {
  id: 'tone-opinion',
  category: 'opinion',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Een oordeel', en: 'A judgement' },
  explain: {
    nl: 'De zin oordeelt. Vertel wat je zag of hoorde, dan kan de ander iets doen.',
    en: 'The sentence judges. Say what you saw or heard, so that the other can act on it.',
  },
  source: 'BIFF, published principles',
  signs: 'opinion',
  nl: {
    flags: [
      '[Een goede moeder laat haar kind niet zo lang opblijven.]',
      '[Een normale ouder zou dat nooit doen.]',
      '[Dat is ronduit onverantwoord en slecht voor een kind.]',
    ],
    passes: ['Ik heb liever 17.00 uur.', 'Ze was om tien uur nog wakker.'],
  },
  en: {
    flags: [
      '[A good mother does not let her child stay up this late.]',
      '[Any normal parent would know better than that.]',
      '[That is totally irresponsible and bad for a child.]',
    ],
    passes: ['I would prefer 5 pm.', 'She was still awake at ten.'],
  },
};
