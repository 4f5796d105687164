import type { Rule } from '../../types.ts';
import { has, states, whole } from '../clause.ts';

export const readerFailing: Rule = {
  id: 'reader-failing',
  category: 'blame',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Wat de ander niet deed', en: 'What the other did not do' },
  explain: {
    nl: 'De zin wijst naar wat de ander fout deed. Zeg wat er nodig is, en wanneer.',
    en: 'The sentence points at what the other did wrong. Say what is needed, and by when.',
  },
  source: 'BIFF, published principles',
  clause: (c, s) =>
    c.subject === 'reader' &&
    states(c) &&
    !c.subordinate &&
    has(c, 'failing') &&
    c.verb !== null &&
    c.verb.modal !== 'can' &&
    c.verb.tense !== 'future'
      ? whole(c, s)
      : undefined,
  nl: {
    unless: [
      'nooit te laat',
      '(bedankt|dank|fijn|geeft|begrijp|snap|als|mocht|indien|of|gelijk|hoeft|maakt)',
      '(niets|niks) (gemist|vergeten)',
      '(niet|nooit) vergeten',
      '? $',
      '(vergeet|mis) (je|het|niet)',
      '(vergeten|kwijt) ... (dus|maar|,|en) (ik|die|hij|we|geen) ... (breng|geef|stuur|neem|heb|leg|ligt|pak|was|stop|hang|zet|punt|probleem|ramp|mee)',
    ],
    flags: ['[Je bent zijn gymtas vergeten].', '[je hebt nog steeds niet gereageerd]'],
    rewrites: [['Je bent zijn gymtas weer vergeten.', 'Wil je de volgende keer aan zijn gymtas denken?']],
    passes: [
      'Je bent zijn jas vergeten, dus ik geef hem morgen mee.',
      'Je bent nooit te laat voor zwemles bij deze club.',
      'Je bent het zeker niet vergeten, het staat nog open.',
      'Als je het vergeten bent, geeft dat niet.',
      'Je hebt niets gemist bij het gesprek.',
      'Ben je het vergeten?',
      'Vergeet je zijn jas niet?',
      'Vergeet het niet.',
    ],
  },
  en: {
    unless: [
      "(thanks|thank|worry|problem|if|understand|whether|unless|fine|okay|needn't|no worries)",
      "(not|n't|never|didn't|haven't|don't|won't) (forget|forgotten|late|miss|missed|missing|lose)",
      '? $',
      '(nothing|anything)',
      "(forgot|left|missed) ... (so|but|,|and) (i'll|ill|i've|ive|i'm|im|i|it's|its|we'll|no) ... (drop|dropping|bring|bringing|send|put|leave|have|keep|wash|post|pop|take|hang|with)",
    ],
    flags: ['[You forgot his gym bag].', '[You missed two calls on Tuesday].'],
    rewrites: [['You forgot his gym bag again.', 'Could you remember his gym bag next time?']],
    passes: [
      "You forgot his cup, so I'll bring the spare.",
      'If you missed it, that is fine.',
      "You haven't missed anything.",
      "You didn't miss the meeting.",
      'Did you miss the call?',
    ],
  },
};
