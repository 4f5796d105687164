import type { Rule } from '../../types.ts';

export const toneAdvice: Rule = {
  id: 'tone-advice',
  category: 'advice',
  principle: 'firm',
  severity: 'warning',
  title: { nl: 'Ongevraagd advies', en: 'Unasked advice' },
  explain: {
    nl: 'Advies waar niemand om vroeg, voelt als een les. Laat het weg.',
    en: 'Advice that nobody asked for feels like a lesson. Leave it out.',
  },
  source: 'BIFF, published principles',
  signs: 'advice',
  nl: {
    flags: [
      '[Misschien moet je eens leren luisteren naar je kind.]',
      '[Ga eens met een psycholoog praten over je woede.]',
      '[Je zou eens een cursus opvoeden moeten volgen.]',
    ],
    passes: ['De huisarts adviseert veel drinken.', 'De juf raadt een leesboek op niveau 5 aan.'],
  },
  en: {
    flags: [
      '[Maybe you should learn to listen to your own child.]',
      '[You should really talk to someone about your anger.]',
      '[You might want to try a parenting class.]',
    ],
    passes: ['The GP advises plenty of fluids.', 'Her teacher recommends a level 5 reader.'],
  },
};
