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
    flags: ['[Misschien moet je eens leren luisteren.]', '[Misschien moet je eens met iemand gaan praten over je boosheid.]'],
    passes: ['De huisarts adviseert veel drinken.', 'De juf raadt een leesboek op niveau 5 aan.'],
  },
  en: {
    flags: ['[You might try listening for once.] Maybe you should read a book about it.'],
    passes: ['The GP advises plenty of fluids.', 'Her teacher recommends a level 5 reader.'],
  },
};
