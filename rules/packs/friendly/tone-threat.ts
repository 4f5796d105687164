import type { Rule } from '../../types.ts';

export const toneThreat: Rule = {
  id: 'tone-threat',
  category: 'threat',
  principle: 'friendly',
  severity: 'serious',
  title: { nl: 'Dit klinkt als een dreigement', en: 'This sounds like a threat' },
  explain: {
    nl: 'Een dreigement maakt de ander doof. Zeg rustig wat je volgende stap is, en wanneer.',
    en: 'A threat makes the other deaf. Say calmly what your next step is, and when.',
  },
  source: 'BIFF, published principles',
  signs: 'threat',
  nl: {
    flags: [
      '[Nog één keer en mijn advocaat sleept je voor de rechter.]',
      '[Doe dit nog één keer en je ziet ze niet meer.]',
      '[Anders stap ik naar de rechter en dan raak jij alles kwijt.]',
    ],
    passes: ['Lukt het niet, dan stel ik voor de mediator te vragen.', 'De rechter heeft de zitting verzet naar mei.'],
  },
  en: {
    flags: [
      '[One more time and my lawyer takes you to court.]',
      '[Do this again and you will never see them.]',
      '[Otherwise I go back to court and you will lose everything.]',
    ],
    passes: ['If that does not work, I suggest we ask the mediator.', 'The hearing was moved to May.'],
  },
};
