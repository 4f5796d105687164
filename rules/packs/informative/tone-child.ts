import type { Rule } from '../../types.ts';

export const toneChild: Rule = {
  id: 'tone-child',
  category: 'child',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Het kind ertussen', en: 'The child in between' },
  explain: {
    nl: 'Het kind komt zo tussen jullie in te staan. Beschut het: zeg zelf wat je vraagt.',
    en: 'This puts the child between you. Give shelter: ask for yourself what you need.',
  },
  source: "Emery, pyramid of a child's needs: shelter from conflict",
  signs: 'child',
  nl: {
    flags: ['Noa zegt [dat ze niet meer naar papa wil]. [Ze vroeg mij waarom papa nooit belt.]'],
    passes: ['Noa heeft sinds donderdag koorts.', 'Sem wil graag naar het feestje op zaterdag.'],
  },
  en: {
    flags: [
      "She says she does not want to go to daddy's house any more. [He asked me why daddy never comes.] [He asked me why daddy never comes.]",
    ],
    passes: ['Noah has had a fever since Thursday.', 'Sam would like to go to the party on Saturday.'],
  },
};
