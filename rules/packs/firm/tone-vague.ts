import type { Rule } from '../../types.ts';

export const toneVague: Rule = {
  id: 'tone-vague',
  category: 'vague',
  principle: 'firm',
  severity: 'warning',
  title: { nl: 'Dit blijft vaag', en: 'This stays vague' },
  explain: {
    nl: 'De ander kan hier niet op plannen. Noem een dag, of zeg wanneer je het weet.',
    en: 'The other cannot plan on this. Name a day, or say when you will know.',
  },
  source: 'BIFF, published principles',
  signs: 'vague',
  nl: {
    flags: [
      '[We zien wel, ergens volgende week of zo.]',
      '[Geen idee, misschien wel, misschien niet, we zien wel.]',
      '[Ik weet het nog niet hoor, het hangt er een beetje vanaf.]',
    ],
    passes: ['Ik laat het vrijdag weten.', 'Het wordt zaterdag of zondag, je hoort het donderdag.'],
  },
  en: {
    flags: [
      "[We'll see, sometime next week or whatever.]",
      "[I don't know, maybe, maybe not, we'll see.]",
      "[Not sure yet, it kind of depends, I'll let you know whenever.]",
    ],
    passes: ["I'll let you know on Friday.", 'It will be Saturday or Sunday, you will hear on Thursday.'],
  },
};
