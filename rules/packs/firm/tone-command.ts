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
    flags: ['[Hou op met dat gezeur] en kom gewoon op tijd. [Jij brengt hem en daarmee uit.]'],
    passes: ['Wil je Noa om 17.00 uur brengen?', 'De school vraagt om 8.30 uur aanwezig te zijn.'],
  },
  en: {
    flags: ["Don't you ever speak to me like that. [You will have her here by six.]"],
    passes: ['Could you bring Noah at 5 pm?', 'School asks us to be there at 8.30.'],
  },
};
