import type { Rule } from '../../types.ts';
import { has, mark, states } from '../clause.ts';

export const alwaysNever: Rule = {
  id: 'always-never',
  category: 'blame',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Altijd of nooit', en: 'Always or never' },
  explain: {
    nl: 'Eén woord maakt van één keer een gewoonte. Noem liever de dag die je bedoelt.',
    en: 'One word turns one time into a habit. Name the day you mean instead.',
  },
  source: 'BIFF, published principles',
  clause: (c) => (c.subject === 'reader' && has(c, 'absolute') && (states(c) || c.act === 'question') ? mark(c, 'absolute') : undefined),
  nl: {
    unless: [
      '(hoef|hoeft|hoeven) ... @absolute',
      'nooit te (laat|oud|jong|vroeg|veel|groot|klein|ver)',
      '#Reader ... @absolute ... (welkom|bellen|terecht|vragen|appen)',
      '(goed|fijn|lief|netjes|leuk|bedankt|dank)',
      '(als|wanneer) ... @absolute',
      '(kun|kan|mag|mogen) (je|jij|u)',
      '(je|jij|u|ge) (kan|kunt|kunde|mag|moogt) ... @absolute',
    ],
    flags: ['Je komt [nooit] op tijd.', 'jij vergeet [altijd] haar tas'],
    rewrites: [
      ['Je brengt ze nooit op tijd terug.', 'Wil je ze op tijd terugbrengen?'],
      ['je antwoordt nooit op mijn berichten', 'wil je op mijn berichten antwoorden?'],
      ['Je bent altijd te laat.', 'Wil je op tijd zijn?'],
    ],
    passes: [
      'Je hoeft haar nooit te halen.',
      'Je bent nooit te oud om te leren.',
      'Je bent altijd welkom.',
      'Je mag altijd bellen.',
      'Noa eet altijd om zes uur.',
      'Fijn dat je altijd zo netjes betaalt.',
      'Laat het weten als je altijd op dinsdag kunt.',
      'Kan je altijd op dinsdag?',
    ],
  },
  en: {
    unless: [
      'never too (late|old|young|early|much|big|small|far)',
      "(you'd|you would|you) (never|always) (guess|believe|know|think|say)",
      '(can|could|may|are|be|were|been) ... @absolute ... (welcome|call|ring|ask|text)',
      '#Reader ... always ... (good|great|kind|helpful|welcome|best|lovely|nicest|perfect)',
      '(good|glad|thanks|thank|appreciate) ... #Reader',
      '(if|when) ... @absolute',
      'you can ... @absolute',
    ],
    flags: ['You [never] bring his coat.', 'you [always] change the plan'],
    rewrites: [
      ['You never bring them back on time.', 'Could you bring them back on time?'],
      ['you never answer my messages', 'could you answer my messages?'],
      ['You are always late.', 'Could you be on time?'],
    ],
    passes: [
      "You're never too old for a slide.",
      "You'd never guess she was ill.",
      'You are always welcome.',
      'You can always ring me.',
      'Thank you, you always help her.',
      'Tell me if you always work on Tuesday.',
      'Noah always eats at six.',
    ],
  },
};
