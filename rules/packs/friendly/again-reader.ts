import type { Rule } from '../../types.ts';
import { has, mark, states } from '../clause.ts';

export const againReader: Rule = {
  id: 'again-reader',
  category: 'blame',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Wéér', en: 'Again' },
  explain: {
    nl: '`Weer` zegt: daar ga je al. Vertel alleen wat er deze keer gebeurde.',
    en: '`Again` says: there you go. Say only what happened this time.',
  },
  source: 'BIFF, published principles',
  clause: (c) =>
    c.subject === 'reader' &&
    states(c) &&
    has(c, 'again') &&
    (has(c, 'failing') || c.verb?.negated || c.verb?.tense === 'past' || c.verb?.tense === 'perfect')
      ? mark(c, 'again')
      : undefined,
  nl: {
    unless: [
      '(fijn|goed|leuk|bedankt|dank|beter)',
      'weer (terug|thuis|beter|gezond)',
      '#Reader ... (gevraagd|gestuurd|gezegd) ... (of|dat)',
    ],
    flags: ['Je bent [weer] te laat.', 'je hebt het [alweer] vergeten'],
    passes: [
      'Fijn dat je weer gebeld hebt.',
      'Was je gisteren weer thuis?',
      'Je had weer gevraagd of het kon.',
      'Je was weer beter, zei Noa.',
    ],
  },
  en: {
    unless: ['(good|glad|great|thanks|thank|better)', '(if|whether|asked) ... again'],
    flags: ['You were late [again].', 'you forgot it [yet again]'],
    passes: ['Thank you, you called again.', 'You asked whether he could come again.', 'I will call again.'],
  },
};
