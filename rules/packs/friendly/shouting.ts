import type { Rule } from '../../types.ts';

export const shouting: Rule = {
  id: 'shouting',
  category: 'emotion',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Schreeuwen op papier', en: 'Shouting on paper' },
  explain: {
    nl: 'Hoofdletters en uitroeptekens klinken als schreeuwen. Schrijf de zin gewoon.',
    en: 'Capitals and exclamation marks sound like shouting. Write the sentence plainly.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: ['[ #Shout #Shout ]', '[ #Shout ] ... (!!|?!)', '[ #Shout !! ]', '(wat|hoe|waar|waarom|wie|je|jij|nou|nu) .. [ ?! ]'],
    unless: ['"'],
    flags: ['[WAAR BLIJF] JE?', '[IK BEN] [HET ZAT]!!', 'Wat zeg je nou[?!]'],
    passes: [
      'Op het briefje stond "GEEN SNOEP".',
      'Hoera, ze is geslaagd voor haar A-diploma!!',
      'De BSO en de GGD bellen morgen.',
      'Fijn weekend!',
    ],
  },
  en: {
    find: ['[ #Shout #Shout ]', '[ #Shout ] ... (!!|?!)', '[ #Shout !! ]', '(what|how|where|why|who|you|u|now) ... [ ?! ]'],
    unless: [
      '"',
      'happy (birthday|new year|christmas|easter)',
      '(note|sign|email|letter|poster) ... (says|said|reads)',
      '(usb|pdf|gcse|nhs|pta|phd|sats|adhd|asap|tv|dvd|ymca|senco|camhs|lol|omg|ok|yay|woohoo|congrats|hooray|rip|usa|uk|pe|gp|rsvp|faq|diy|dj|id|xl|er) ... (!!|#Shout)',
    ],
    flags: ['[WHERE ARE] YOU?', 'I [AM SO] [DONE!!]', 'What did you say[?!]'],
    passes: [
      'HAPPY BIRTHDAY to him!!',
      'The note said "NO NUTS".',
      'Yay, she passed!!',
      'The GP and the PTA will call.',
      'Have a good weekend!',
    ],
  },
};
