import type { Rule } from '../../types.ts';

export const toldYouSo: Rule = {
  id: 'told-you-so',
  category: 'past',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Ik zei het toch', en: 'I told you so' },
  explain: {
    nl: 'Gelijk halen over vroeger helpt de kinderen nu niet. Zeg wat je nu vraagt.',
    en: 'Being right about before does not help the children now. Say what you ask now.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '[ (ik|dat) (zei|heb|had) (het|dat|ik) (je|jou|u)? (toch|nog|zo) ]',
      '[ (ik|wij) (wist|zag) het (wel|al|toch|aankomen) ]',
      '[ zie je (wel|nou) ]',
      '[ (precies|net) wat ik (dacht|verwachtte|zei|voorspelde) ]',
      '[ had ik (wel|al|je) (kunnen voorspellen|voorspeld|verwacht|gezegd) ]',
    ],
    unless: ['? $', 'zie je wel (dat|of|eens)'],
    flags: [
      'Dat [had ik al voorspeld].',
      '[Ik zei het toch].',
      '[Ik wist het wel].',
      '[Zie je wel], geen jas.',
      'Het is [precies wat ik dacht].',
    ],
    passes: ['Zie je wel eens een reiger bij jullie?', 'Ik zei het al tegen de juf.', 'Ik zag het bericht van school net.'],
  },
  en: {
    find: [
      '[ i (told|warned) (you|u) (so|this|that would|it would|he would|she would|they would|before) ]',
      '[ i (knew|saw) (it|this|that) (coming|all along|would happen|from the start) ]',
      '[ i (knew) it ] (.|!|,)?',
      '[ (just|exactly) (as|what|like) i (said|thought|expected|predicted|told you|feared) ]',
      '[ (what did i (say|tell you)) ]',
      "[ (i could have|could've) (told you|seen) ... ]",
    ],
    unless: ['(haha|lol)'],
    flags: [
      '[I told you so].',
      '[I saw this coming].',
      'It is [exactly what I expected].',
      '[What did I tell you].',
      '[I knew it].',
      '[I could have told you] that would happen.',
    ],
    passes: ['I knew it, lol, he ate the cake.', 'I told the teacher this morning.', 'I saw the message from school.'],
  },
};
