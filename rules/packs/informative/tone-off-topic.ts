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
    flags: ['[En die nieuwe vriend van je slaapt daar nu elke nacht, heel gezellig allemaal.]'],
    passes: ['Kim haalt Noa op.', 'Je moeder mag haar brengen.'],
  },
  en: {
    flags: ['[What your mother says about me to the whole family is disgusting.] [Your mother has been talking about me again.]'],
    passes: ['Kim will pick Noah up.', 'Your mother may bring her.'],
  },
};
