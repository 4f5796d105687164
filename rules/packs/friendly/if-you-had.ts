import type { Rule } from '../../types.ts';

export const ifYouHad: Rule = {
  id: 'if-you-had',
  category: 'blame',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Had je maar', en: 'If only you had' },
  explain: {
    nl: 'Wat had gekund, kan niet meer. Vraag wat er nu nog kan.',
    en: 'What could have been is gone. Ask what can still be done.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '[ had (je|jij|u|ge|gij) ... (kunnen|moeten|mogen|hoeven) ]',
      '[ (je|jij|u|ge|gij) had ... (kunnen|moeten|mogen|horen) ]',
      '[ (je|jij|u) had toch ]',
      '[ had (je|jij) ... (eerder|maar|dan|gewoon) ]',
      '[ #ItThis had (je|jij|u|ge) ]',
      '[ (was|waren) (je|jij|u) ... (geweest|gekomen) ]',
    ],
    unless: ['van mij (moeten|mogen) horen', '(sorry|excuses|mijn fout) ...', '(hoefde|gelijk|misschien|wat|wie|waar|wanneer|hoe)', '? $'],
    flags: [
      '[Had je even kunnen] bellen.',
      '[Je had dat moeten] zeggen.',
      '[Je had toch] een sleutel.',
      '[Had je het maar] eerder gezegd.',
      '[Dat had je] beloofd.',
      '[Was je maar op tijd geweest].',
    ],
    passes: [
      'Sorry, dat had je eerder moeten weten van mij.',
      'Dat had je van mij moeten horen.',
      'Had je dat moeten betalen?',
      'Je had gelijk over de bal die je had moeten brengen.',
      'Wat had je willen weten?',
    ],
  },
  en: {
    find: [
      '[ you could have ] (called|told|asked|said|let|at|just|written|texted|warned|brought|helped|checked|read|#Participle)',
      "[ you (should|ought to) (have|of|'ve) ]",
      "[ you should've ]",
      '[ (could|might) (you)? (have)? at least ]',
      '[ had you ]',
      '[ had (even one|any) ]',
      '[ would it (kill|hurt) you ]',
      '[ the least you (can|could) ]',
    ],
    unless: [
      '(if you had (time|a chance|a minute|any)|whether|had you (a|any))',
      'had you (already|seen|heard)',
      'you should have (received|got|gotten|had|an|the|a|heard|seen)',
    ],
    flags: [
      '[You could have] called.',
      '[You should have] told me.',
      'You [might at least] answer.',
      '[Had you] opened it, we were done.',
      '[Would it kill you] to reply?',
      'It is [the least you can] do.',
      "[You should've] asked.",
      '[Had even one] been read, fine.',
    ],
    passes: ['You should have received the form.', 'Had you already heard from school?', 'Let me know if you had a chance to look.'],
  },
};
