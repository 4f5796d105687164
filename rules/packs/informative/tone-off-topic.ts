import type { Rule } from '../../types.ts';

export const toneOffTopic: Rule = {
  id: 'tone-off-topic',
  category: 'off-topic',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Dit gaat niet over de kinderen', en: 'This is not about the children' },
  explain: {
    nl: 'Het leven van de ander hoort niet in dit bericht. Houd het bij de kinderen.',
    en: "The other's own life does not belong in this message. Keep to the children.",
  },
  source: 'BIFF, published principles',
  signs: 'off-topic',
  nl: {
    flags: [
      'Ga jij maar lekker met je nieuwe vriendin naar Parijs.',
      'Je moeder loopt weer over mij te praten.',
      'voor je nieuwe auto is er wel geld',
    ],
    passes: ['Kim haalt Noa op.', 'Je moeder mag haar brengen.'],
  },
  en: {
    flags: [
      'Your mother has been talking about me again.',
      "But there is money for your girlfriend's new car.",
      'Your sister has plenty to say about my house.',
    ],
    passes: ['Kim will pick Noah up.', 'Your mother may bring her.'],
  },
};
