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
      '[Ga jij maar lekker met je nieuwe vriendin op vakantie.]',
      '[Je moeder roddelt weer over mij bij de hele familie.]',
      '[Voor je nieuwe auto en je etentjes met die vriend van je is er altijd geld.]',
    ],
    passes: ['Kim haalt Noa op.', 'Je moeder mag haar brengen.'],
  },
  en: {
    flags: [
      '[Enjoy your holiday with your new girlfriend.]',
      '[Your mother has been gossiping about me to the whole family again.]',
      '[There is always money for your new car and your nights out with that boyfriend.]',
    ],
    passes: ['Kim will pick Noah up.', 'Your mother may bring her.'],
  },
};
