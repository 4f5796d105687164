import type { Rule } from '../../types.ts';

export const asYouKnow: Rule = {
  id: 'as-you-know',
  category: 'sarcasm',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Zoals je best weet', en: 'As you well know' },
  explain: {
    nl: 'Dit zegt: je doet alsof je het niet weet. Noem alleen het feit.',
    en: 'This says: you pretend not to know. Give only the fact.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '[ zoals (je|jij|u|ge) (best|heel goed|donders goed|maar al te goed|verdomd goed) (weet|wist) ]',
      '[ (je|jij|u|ge) (weet|wist) (best|donders goed|verdomd goed|heel goed|maar al te goed|dondersgoed) ] !waar',
      '[ (dat|dit) (weet|wist) (je|jij|u) (best|heel goed|donders goed|dondersgoed|maar al te goed) ]',
      '[ voor (de (zoveelste|tigste|duizendste|honderdste) keer) ]',
      '[ mocht (het|dat) je (ontgaan|ontschoten) zijn ]',
      '[ (in|voor) het geval (je|jij) het (vergeten|kwijt) (was|bent) ]',
    ],
    unless: ['? $'],
    flags: [
      'Het kamp begint om negen uur, [zoals je best weet].',
      '[Je weet donders goed] dat hij dan zwemt.',
      '[Dat weet je heel goed].',
      '[Voor de zoveelste keer]: de les is om vier uur.',
      '[Mocht het je ontgaan zijn]: ze is jarig.',
      '[In het geval je het vergeten was]: hij heeft een zus.',
    ],
    passes: [
      'Weet je best wel waar de gymzaal is?',
      'Zoals je weet begint het kamp om negen uur.',
      'Jij weet het best waar haar knuffel ligt.',
    ],
  },
  en: {
    find: [
      '[ as (you|u) (well|very well|perfectly well|damn well|full well) know ]',
      '[ (you|u) (know|knew) (very|perfectly|damn|full|bloody) well ]',
      '[ (in case|should) (you|it|that) (forgot|have forgotten|had forgotten|has escaped|escaped|missed) ] ... (you|your|again|it|,)',
      '[ (for the) (umpteenth|hundredth|thousandth|millionth|last|tenth) time ]',
      "[ not that (you|you'd|you would) (know|notice|care|remember|ask|asked|noticed|remembered) ]",
    ],
    unless: ['? $', '(last) time (this|of|until|before|in)'],
    flags: [
      'Camp starts at nine, [as you well know].',
      '[You know perfectly well] that he swims then.',
      '[In case you forgot], you have a daughter.',
      '[For the hundredth time], the lesson is at four.',
      'She won, [not that you asked].',
    ],
    passes: [
      'Do you know perfectly well where the hall is?',
      'As you know, camp starts at nine.',
      'For the last time this season he plays in goal.',
    ],
  },
};
