import type { Rule } from '../../types.ts';

export const otherParents: Rule = {
  id: 'other-parents',
  category: 'guilt',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'De vergelijking met andere ouders', en: 'Compared with other parents' },
  explain: {
    nl: 'Een vergelijking doet pijn en lost niets op. Noem liever wat er nodig is.',
    en: 'A comparison hurts and solves nothing. Name what is needed.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '[ (alle|iedere|elke|de) (andere)? (ouders|ouder|vaders|vader|moeders|moeder|kinderen|meisjes|jongens|gezinnen) ] (waren|was|hadden|had|kwamen|kwam|zaten|kregen|stonden|kunnen|kan|kon|doen|doet|wel) ... (wel|gewoon|hun|een|er|op|met|wél|bij|iemand)',
      '[ (de enige) (zonder|die geen|die niet|wiens|van de) ]',
    ],
    unless: [
      '(allemaal|ook|gaan mee|rijden|feest|fijn|leuk|gezellig)',

      'de (kinderen|meisjes|jongens) !andere',
      '? $',
    ],
    flags: ['[De andere ouders] waren er wel.', '[De andere vaders] kunnen het gewoon.', 'Ze was [de enige zonder] iemand op de tribune.'],
    passes: ['Waren de andere ouders er ook op tijd?', 'De andere ouders rijden ook.', 'De kinderen waren op tijd bij de bus.'],
  },
  en: {
    find: [
      '[ (all|every|the) (the)? other (parent|parents|father|fathers|mother|mothers|dad|dads|mum|mums|mom|moms|kid|kids|child|children|girls|boys|family|families) ] (had|was|were|has|have|managed|manages|came|got|could|can|did|is|are|seems|seem|sat|stood) ... (there|one|someone|parent|their|it|with|a|to|on)',
      "[ the only (one|kid|child|girl|boy|parent) (without|with no|who had no|whose|there|not|who didn't|standing) ]",
    ],
    unless: ['(also|too|driving|lifts|carpool|party|fun|lovely|great)', '? $'],
    flags: [
      '[The other girls] had a parent there.',
      '[Every other dad] managed to come to it.',
      'She was [the only one without] a costume.',
    ],
    passes: [
      'Were the other parents there on time?',
      'The other parents are also giving lifts to the match.',
      'The children were there on time.',
    ],
  },
};
