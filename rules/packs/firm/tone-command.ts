import type { Rule } from '../../types.ts';

export const toneCommand: Rule = {
  id: 'tone-command',
  category: 'command',
  principle: 'firm',
  severity: 'warning',
  title: { nl: 'Dit klinkt als een bevel', en: 'This sounds like an order' },
  explain: { nl: 'Een bevel roept verzet op. Vraag het, met een dag erbij.', en: 'An order invites a fight. Ask for it, and name a day.' },
  source: 'BIFF, published principles',
  signs: 'command',
  nl: {
    flags: [
      '[Zorg dat je er om vijf uur staat en waag het niet om te laat te komen.]',
      '[Hou op met dat gezeur en bel mij nooit meer.]',
      '[Jij houdt je voortaan aan de afspraken, punt uit.]',
    ],
    passes: ['Wil je Noa om 17.00 uur brengen?', 'De school vraagt om 8.30 uur aanwezig te zijn.'],
  },
  en: {
    flags: ["[Be there at five and don't you dare be late.]", '[You will stick to the plan from now on, end of story.]'],
    passes: ['Could you bring Noah at 5 pm?', 'School asks us to be there at 8.30.'],
  },
};
