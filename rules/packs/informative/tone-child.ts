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
    flags: ['[Noa zegt dat ze niet meer naar jou toe wil.]', '[Vraag je zoon maar eens waarom hij liever bij mij is.]'],
    passes: ['Noa heeft sinds donderdag koorts.', 'Sem wil graag naar het feestje op zaterdag.'],
  },
  en: {
    flags: ["[Noah says he doesn't want to come to you any more.]", '[Ask your son why he would rather be with me.]'],
    passes: ['Noah has had a fever since Thursday.', 'Sam would like to go to the party on Saturday.'],
  },
};
