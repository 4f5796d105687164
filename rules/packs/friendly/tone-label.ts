import type { Rule } from '../../types.ts';

export const toneLabel: Rule = {
  id: 'tone-label',
  category: 'label',
  principle: 'friendly',
  severity: 'serious',
  title: { nl: 'Een etiket op de ander', en: 'A label on the other' },
  explain: {
    nl: 'Een etiket of diagnose zet de ander vast. Beschrijf wat je zag of hoorde.',
    en: 'A label or diagnosis pins the other down. Describe what you saw or heard.',
  },
  source: 'BIFF, published principles',
  signs: 'label',
  nl: {
    flags: ['[Dit is gewoon gaslighting en manipulatie.]'],
    passes: ['De kinderarts denkt aan ADHD.', 'Ze heeft dyslexie volgens school.'],
  },
  en: {
    flags: ['[There is a word for that]: narcissist, look it up. This is textbook gaslighting.'],
    passes: ['The paediatrician thinks it is ADHD.', 'School says she has dyslexia.'],
  },
};
