import type { Message, Rule, Sentence } from '../../types.ts';

/** BIFF asks for two to five sentences; a few more are no fault. */
const SENTENCES = 8;
const WORDS = 150;

/** New text that makes the message long: lines of a list and sentences that bring a date, a time or an amount do not count. */
const talks = (s: Sentence): boolean => s.part === 'body' && !s.item && !s.facts.some((f) => f.kind !== 'name' && f.kind !== 'place');

const wordsOf = (s: Sentence): number => s.tokens.filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji')).length;

/** From the first sentence over the limit to the last of the body. */
function tooLong(message: Message) {
  const talk = message.sentences.filter(talks);
  let words = 0;
  const first = talk.find((s, n) => {
    words += wordsOf(s);
    return n >= SENTENCES || words > WORDS;
  });
  return first ? [{ start: first.start, end: talk[talk.length - 1]!.end }] : [];
}

export const length: Rule = {
  id: 'length',
  category: 'length',
  principle: 'brief',
  severity: 'hint',
  title: { nl: 'Lang bericht', en: 'Long message' },
  explain: {
    nl: 'Twee tot vijf zinnen is genoeg. Hoe korter, hoe minder er is om op te reageren.',
    en: 'Two to five sentences are enough. The shorter it is, the less there is to react to.',
  },
  source: 'BIFF, published principles: one paragraph of two to five sentences',
  message: tooLong,
  nl: {
    flags: [
      'Het ging goed. Ze sliep goed. Ze at goed. Ze las een boek. Ze speelde buiten. Ze hielp koken. Ze zwom veel. Ze tekende wat. [Ze belde oma. Ze lachte veel.]',
    ],
    passes: [
      'Het ging goed. Ze sliep goed. Ze at goed.',
      'De spullen:\n- maandag gym\n- dinsdag zwemmen\n- woensdag muziek\n- donderdag gym\n- vrijdag vrij\n- zaterdag voetbal\n- zondag thuis\n- maandag school\n- dinsdag school',
    ],
  },
  en: {
    flags: [
      'It went well. She slept well. She ate well. She read a book. She played outside. She helped cook. She swam a lot. She drew a bit. [She rang her gran. She laughed a lot.]',
    ],
    passes: [
      'It went well. She slept well. She ate well.',
      'The bags:\n- Monday PE\n- Tuesday swimming\n- Wednesday music\n- Thursday PE\n- Friday off\n- Saturday football\n- Sunday home\n- Monday school\n- Tuesday school',
    ],
  },
};
