import type { Rule } from '../../types.ts';

export const diagnosis: Rule = {
  id: 'diagnosis',
  category: 'label',
  principle: 'friendly',
  severity: 'serious',
  title: { nl: 'Een diagnose voor de ander', en: 'A diagnosis for the other' },
  explain: {
    nl: 'Een diagnose maakt van de ander een geval. Beschrijf wat je zag of hoorde.',
    en: 'A diagnosis makes the other a case. Describe what you saw or heard.',
  },
  source: 'Study on blocked parent-child contact, 2024: report, do not label',
  nl: {
    find: ['[ @diagnosis ]'],
    unless: [
      '(tafel|trap|ladder|stoel|verbinding|internet|wifi|weer) ... instabiel',
      '(kinderarts|huisarts|dokter|arts|psycholoog|school|juf|diagnose|onderzoek|test|medicatie) ... (Noa|hij|ze|haar|hem|adhd|autis*|dyslexie|stoornis|hechtingsstoornis)',
      '(hij|ze|#Name|Noa) ... (autist*|autis*|stoornis)',
    ],
    flags: [
      'Dit is gewoon [ouderverstoting].',
      'Jij bent een [narcist].',
      'Mijn therapeut noemt jou [manipulatief].',
      'Je bent zo [toxisch].',
    ],
    passes: [
      'De tafel is nogal instabiel.',
      'De kinderarts denkt aan een hechtingsstoornis bij hem.',
      'Het onderzoek naar autisme is op 3 mei, hij krijgt een test voor een stoornis.',
    ],
  },
  en: {
    find: ['[ @diagnosis ]'],
    unless: [
      'drunk (driver|driving)',
      '(physio|physiotherapist|osteopath|chiropractor|surgeon|optician|audiologist|dentist|vet) ...',
      '(test|hearing|eyesight|blood|iron|sugar|vision|levels|reading|result|results|scan) ... borderline',
      'toxic (to|for) (cats|dogs|pets|animals|birds|fish|children|kids|plants)',
      '(paediatrician|pediatrician|doctor|gp|school|teacher|assessment|camhs|nurse|psychologist|screening) ...',
      '(he|she|#Name|kid|son|daughter) ... (ocd|bipolar|disorder|autis*|unwell|insecure)',

      '(score|grade|result|mark) (is|was) borderline',
      '(parental controls|controlling for|remote controlling|quality controlling)',
      '(unstable|toxic) (weather|shelf|ladder|plant|fumes|wifi|connection|paint|cleaner)',
      '(textbook|textbooks) (is|are|in|for|was|on|costs|from|please|list|fee)',
      '(his|her|maths|school|history|the|french|science) (textbook|textbooks)',
      '(unwell)',
    ],
    flags: [
      'This is [textbook] [gaslighting].',
      'My therapist says you are a [narcissist].',
      'You are so [toxic].',
      'That is [parental alienation].',
    ],
    passes: [
      'A drunk driver hit our fence.',
      'He parked with the remote controlling it.',
      'The ladder is unstable weather or not.',
      'The physio manipulated her shoulder.',
      'His iron levels were borderline.',
      'Lilies are toxic to cats.',
      'The paediatrician thinks it is a mild disorder.',
      'His textbook is on the shelf.',
      'Her score was borderline.',
      'The GP says she is unwell.',
    ],
  },
};
