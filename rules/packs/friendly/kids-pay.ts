import type { Rule } from '../../types.ts';

export const kidsPay: Rule = {
  id: 'kids-pay',
  category: 'guilt',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'De kinderen als verwijt', en: 'The children as a reproach' },
  explain: {
    nl: 'De kinderen worden hier een verwijt. Schrijf wat ze nodig hebben en wanneer.',
    en: 'The children become a reproach here. Write what they need, and when.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '[ (de|onze|je|jouw|mijn)? (kinderen|kids|jongens|meiden|meisjes|zoon|dochter|#Name|#Child|hij|zij|ze) ... de (dupe|klos|pineut|rekening betaalt|rekening betalen|prijs betaalt|prijs betalen) ]',
      '[ ten koste van (de|onze|je|jouw|haar|zijn) ] (kinderen|kids|dochter|zoon|jongens|meiden)?',
      '[ (over de (rug|ruggen) van) ] (de|onze|je|#Name)',
      '[ (breek|breekt|brak) (je|jij|u) ... hart ]',
      '[ (denk|dacht) (je|jij) (ook)? (eens|wel eens|ooit|maar)? aan (de|onze|je) (kinderen|kids|dochter|zoon) ]',
    ],
    flags: [
      '[De kinderen zijn de dupe].',
      'Dit gaat [ten koste van de] kinderen.',
      'Dit gebeurt [over de rug van] onze dochter.',
      'Zo [breek je haar hart].',
      '[Denk je ook eens aan de kinderen].',
    ],
    passes: ['De kinderen zijn moe van de wandeling.', 'Hij heeft de rekening van de tandarts in zijn tas.'],
  },
  en: {
    find: [
      "[ (kids|children|boys|girls|twins|son|daughter|#Name|#Child|he|she|they) (is|are|'s|was|were)? (always)? (the ones who|the one who)? (pay|pays|paying|paid|suffer|suffers|suffering|suffered|lose|loses) (the price|the bill|because|for it|for this|for your|thanks|for that|most|out) ]",
      '[ (at the expense of) ] (the|our|your|her|his) (kids|children|son|daughter|childhood)?',
      "[ (you|u) (broke|break|are breaking|'re breaking) ... heart ]",
      '[ (do|did) (you|u) (ever|even) think (about|of) (the|our|your) (kids|children|son|daughter) ]',
      '[ think (about|of) (the|our|your) (kids|children|son|daughter) (for once|for a change|for a second) ]',
    ],
    flags: [
      'The [kids pay the price].',
      'This goes [at the expense of] our children.',
      '[You broke her heart].',
      '[Did you ever think of the kids].',
      '[Think of the kids for once].',
    ],
    passes: ['The kids are tired from the walk.', 'He has the bill from the dentist in his bag.'],
  },
};
