import type { Rule } from '../../types.ts';

export const evenBother: Rule = {
  id: 'even-bother',
  category: 'blame',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Niet eens', en: 'Not even' },
  explain: {
    nl: '`Niet eens` klinkt als een verwijt. Noem wat je graag had gezien.',
    en: '`Not even` sounds like a reproach. Name what you would like to see.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '(je|jij|u|ge|gij|jullie) ... [ (niet eens|nog niet eens|zelfs niet|zelfs geen|geen moeite|te beroerd|te lui|te druk om) ]',
      '[ zonder (één|een|enig|iets) (berichtje|bericht|woord|overleg|appje|telefoontje|te zeggen|te laten) ]',
      '[ zonder ... (overleg|overleggen|toestemming|te overleggen) ]',
      '[ (niet|geen) ... de moeite ]',
      "[ achter (mijn|m'n|mn) rug ]",
    ],
    unless: ['(nee|ik) ... (niet|nooit) ... achter (mijn|je) rug', 'in overleg', '(graag|wil|kan|kun) ... zonder'],
    flags: [
      'Je hebt [niet eens] gebeld.',
      'en dat [zonder overleg]',
      'Je nam [niet de moeite].',
      'Dat ging [achter mijn rug] om.',
      '[Zonder één berichtje].',
    ],
    passes: [
      'In overleg met de juf doen we het zonder bericht vooraf.',
      'Ik wil geen afspraken zonder overleg.',
      'Ik heb het nooit achter mijn rug gehouden.',
    ],
  },
  en: {
    find: [
      "#Reader ... [ (not even|didn't even|don't even|haven't even|can't even|couldn't even|doesn't even|never even) ]",
      '[ (bother|bothered|bothering) (to|with)? ]',
      '[ (without|with no) (telling|asking|consulting|checking|so much as) ]',
      '[ behind my back ]',
      '[ too (busy|lazy) to ]',
      "[ can't be (bothered|arsed) ]",
      "[ couldn't be (bothered|arsed) ]",
    ],
    unless: [
      'no bother',
      "(don't|no need to|needn't|doesn't|won't) bother",
      "(i|we) ... behind (anyone's|your|my) back",
      "it (doesn't|does) bother",
      'without asking (him|her|them)',
    ],
    flags: [
      "You [didn't even] call.",
      'You never [bother to] reply.',
      'You booked it [without asking].',
      'It all went on [behind my back].',
      'You are [too busy to] read it.',
      "You [can't be bothered].",
      "You [couldn't be bothered].",
    ],
    passes: [
      'Two trips is no bother at all.',
      'No need to bother with lunch.',
      'He went in without asking her.',
      'I did nothing behind my back.',
      "It doesn't bother him.",
    ],
  },
};
