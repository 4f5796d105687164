import type { Rule } from '../../types.ts';
import { has, states, whole } from '../clause.ts';

export const readerNot: Rule = {
  id: 'reader-not',
  category: 'blame',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Wat er niet gebeurde', en: 'What did not happen' },
  explain: {
    nl: 'Dit vraagt om verweer. Vraag liever om wat je nog nodig hebt.',
    en: 'This invites a defence. Ask for what you still need.',
  },
  source: 'BIFF, published principles',
  clause: (c, s) =>
    c.subject === 'reader' &&
    states(c) &&
    !c.subordinate &&
    c.verb?.negated &&
    (c.verb.tense === 'perfect' || c.verb.tense === 'past') &&
    !c.verb.modal &&
    !has(c, 'thanks')
      ? whole(c, s)
      : undefined,
  nl: {
    unless: [
      '(als|indien|mocht|of|bedankt|dank|gelijk|begrijp|snap|hoor|hoorde|dacht|weet)',
      '#Reader (hoefde|hoefden|kon|konden)',
      '#Reader ... (niets|niks) (gemist|verkeerd|fout)',
      '? $',
      'te (bereiken|pakken|horen)',
    ],
    flags: ['[Je hebt het formulier niet getekend].', '[je deed de deur niet open]'],
    rewrites: [
      ['Je hebt zijn jas weer niet meegegeven.', 'Wil je zijn jas de volgende keer meegeven?'],
      ['Je hebt het formulier niet getekend.', 'Wil je het formulier nog tekenen?'],
      ['Je hebt geen laarzen meegegeven.', 'Wil je de volgende keer laarzen meegeven?'],
    ],
    passes: [
      'Je bent vandaag niet te bereiken, klopt dat?',
      'Als je het niet gezien hebt, stuur ik het nog een keer.',
      'Je hoefde niet te komen.',
      'Je hebt niets verkeerd gedaan.',
      'Heb je het niet gezien?',
    ],
  },
  en: {
    unless: [
      '(you|u) (were|are|have been|got) (assigned|given|sent|asked|invited|booked|listed)',
      '(if|whether|thanks|thank|understand|know|heard|unless|worry|sorry)',
      '#Reader ... (nothing|anything) (wrong|missed|bad)',
      'miss anything',
      '? $',
      "you (didn't|did not) (have|need) to",
    ],
    flags: ['[You did not sign the form].', "[you didn't open the door]"],
    rewrites: [
      ["You didn't pack his coat again.", 'Could you pack his coat next time?'],
      ["You haven't signed the form.", 'Could you sign the form?'],
    ],
    passes: [
      'You were given no date for the visit, the school says.',
      "You didn't miss anything at the meeting.",
      "If you didn't see it, I will send it again.",
      "You didn't do anything wrong.",
      'Did you not get it?',
      "You didn't have to bring the bag.",
    ],
  },
};
