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
    flags: [
      '[Dit is pure manipulatie van een echte narcist.]',
      '[Typisch narcistisch gedrag, jij bent toxisch.]',
      '[Mijn therapeut zegt dat dit gaslighting is.]',
    ],
    passes: ['De kinderarts denkt aan ADHD.', 'Ze heeft dyslexie volgens school.'],
  },
  en: {
    flags: [
      '[This is pure manipulation by a textbook narcissist.]',
      '[Typical narcissist, you are toxic and controlling.]',
      '[My therapist says this is gaslighting.]',
    ],
    passes: ['The paediatrician thinks it is ADHD.', 'School says she has dyslexia.'],
  },
};
