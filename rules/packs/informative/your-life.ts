import type { Rule } from '../../types.ts';

export const yourLife: Rule = {
  id: 'your-life',
  category: 'off-topic',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Over het leven van de ander', en: "About the other's life" },
  explain: {
    nl: 'Waar de ander tijd en geld aan geeft, hoort hier niet. Houd het bij de kinderen.',
    en: 'What the other spends time and money on does not belong here. Keep to the children.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '[ @reader-life ] ... (belangrijker|wel|altijd|weer|gaat voor|eerst|kost|genoeg|nooit|liever|voor)',
      '(wel|voor|liever|dankzij|genoeg|druk met|met|altijd) [ @reader-life ]',
      '[ (wel|genoeg) (geld|tijd|budget) ] (voor|om|over|als)',
      '[ (daar|hier|daarvoor|voor (je|jouw|uw)) ... is (er)? (blijkbaar|wel|kennelijk|ineens) (wel)? (geld|tijd|budget) ]',
      'is er (wel|blijkbaar wel|kennelijk wel) [ (geld|tijd|budget) ]',
      '(op|van) (je|jouw) [ (insta|instagram|facebook|tiktok|snap|profiel|story|stories|verhaal) ]',
    ],
    unless: [
      '? $',

      '(ligt|staat|zit|hangt) ... @reader-life',
      '(beterschap|succes|gefeliciteerd)',
      '(welkom|fijne|veel plezier)',
    ],
    flags: [
      '[Je werk] gaat altijd voor.',
      'Je hebt [wel geld] voor een nieuwe auto.',
      '[Voor jouw vakantie is er blijkbaar wel tijd].',
      'Ik zag het op je [insta].',
      'Voor Parijs is er wel [geld].',
    ],
    passes: ['Haar tas ligt in je auto.', 'Is er genoeg tijd voor je werk?', 'Succes met je nieuwe baan, veel plezier met je werk.'],
  },
  en: {
    find: [
      '[ @reader-life ] ... (comes first|more important|always|matters|costs|instead|again|must|before|is more|over)',
      "(for|on|at|about|with|than) [ (your|ur) (golf|gym|holiday|vacation|car|truck|boat|drinking|nights out|partying|instagram|insta|social media|hair|nails|tan|career|precious career|girls' trips|new kitchen|kitchen|bonus|league|lifestyle|parties|spending|weekend away|cruise|tattoos|shopping|xbox|gaming) ]",
      '[ (money|time|cash|funds) for (a|the|your|ur|new|that) ]',
      "[ (there's|there is|have|had|found|got|plenty of|enough) (plenty of|enough|all the)? (money|time|cash) for ]",
      '(on|in|from) (your|ur) [ (story|stories|instagram|insta|facebook|tiktok|feed|posts|snap) ]',
      'saw ... [ (your|ur) (story|stories|insta|posts|instagram) ]',
    ],
    unless: [
      '? $',

      '(is|are|left|still) in your (car|truck|boat|kitchen)',
      '(good luck|congratulations|enjoy|hope|well done)',
    ],
    flags: [
      '[Your golf] always comes first.',
      'But [there is money for] a new truck.',
      'I saw it on [your story].',
      'You spend it on [your nails].',
      'You [have time for] the pub.',
      'i saw [ur insta]',
    ],
    passes: ['His bag is in your car.', 'Is there time for a bath?', 'Good luck in your new job, enjoy your gym.'],
  },
};
