import type { Asked } from '../engine/questions/find.ts';
import type { QuestionTest } from '../engine/questions/forms.ts';
import type { LedgerList } from '../types.ts';
import type { Letter, Line } from './read.ts';

/**
 * What of a message asks for an answer, in a thread that is looked back on. The engine hears too much rather than too little, since a parent
 * who answers may pass over nothing; a ledger lists what both would call a question: it is marked as one, or requests, or demands.
 */
export function askedIn(letter: Letter, heard: readonly Asked[], hot: boolean, test: (l: Line) => QuestionTest): Asked[] {
  const byLine = new Map(heard.map((a) => [a.sentence, a]));
  return letter.lines.flatMap((line) => {
    if (line.sentence.part !== 'body') return [];
    const a = byLine.get(line.n);
    if (a ? keeps(line, hot, test(line), a.weight ?? SURE) : adds(line, hot, test(line))) {
      const whole = { start: line.sentence.start, end: line.sentence.end };
      return [
        a ? { ...a, ...(isMarked(line) ? whole : {}) } : { sentence: line.n, ...whole, kind: isMarked(line) ? 'question' : 'request' },
      ];
    }
    return [];
  });
}

const does = (l: Line, ...names: readonly LedgerList[]): boolean => names.some((n) => l.does.has(n));
export const isMarked = (l: Line): boolean => /\?/.test(l.sentence.text);
const acts = (l: Line) => new Set(l.sentence.clauses.map((c) => c.act));

/** In a heated message a question without a day, a time, a name or a request scolds, unless all else in it says that it asks. */
const scolds = (l: Line, hot: boolean, weight: number): boolean =>
  hot && weight < SURE && l.sentence.facts.length === 0 && !acts(l).has('request') && !does(l, 'pries', 'priesAgain');
/** In hundredths. */
const SURE = 200;

function keeps(line: Line, hot: boolean, test: QuestionTest, weight: number): boolean {
  if (isMarked(line)) return !scolds(line, hot, weight);
  if (does(line, 'demands')) return true;
  const said = acts(line);
  if (said.has('thanks') || does(line, 'permits') || (does(line, 'peeks') && !does(line, 'pries'))) return false;
  if (asksWithWord(line) || opensWithAux(line)) return !line.flagged || weight >= 0;
  if (scolds(line, hot, weight)) return false;
  if (does(line, 'asksLeave', 'arranges', 'offers') && said.has('question')) return true;
  if (opensWithCommand(line) && test.asks(line.sentence) && !line.flagged && !does(line, 'affirms', 'promises', 'defers')) return true;
  const commits =
    line.sentence.clauses.some((c) => c.subject === 'writer' || c.subject === 'both') ||
    does(line, 'promises', 'accepts', 'proposes', 'affirms');
  if (said.has('request') && !line.flagged) return !does(line, 'affirms') && (test.asks(line.sentence) || !commits);
  if (commits)
    return said.has('request') ? test.asks(line.sentence) && !does(line, 'promises', 'accepts', 'affirms') : asksLater(line, test);
  if (said.has('command')) return !line.flagged && opensWithCommand(line);
  return said.has('question') && asksByOrder(line);
}

/** A statement of one's own that ends in a question without its mark. */
const asksLater = (line: Line, test: QuestionTest): boolean =>
  test.direct(line.sentence) &&
  line.sentence.clauses.some((c) => c.act === 'question' && c.subject !== 'writer') &&
  !does(line, 'promises', 'accepts', 'affirms');

const opensWithCommand = (line: Line): boolean => line.sentence.clauses.find((c) => c.act !== 'fragment')?.act === 'command';
/** A verb or a question word at the head; `dan heb je hem al` only turns the order. */
const asksByOrder = (line: Line): boolean => {
  const first = headOf(line);
  return first !== undefined && ['Finite', 'Verb', 'QuestionWord', 'Preposition'].some((tag) => first.tags.has(tag as never));
};
/** The first word that is no cry, joiner or name. */
export const headOf = (line: Line) =>
  line.sentence.tokens.find(
    (t) => !['Punctuation', 'Emoji', 'Interjection', 'Conjunction', 'Name'].some((tag) => t.tags.has(tag as never)),
  );
/** `can I`, `mag ik`, `did you`: even of oneself it asks. In Dutch `heb ik`, `ben ik` may only leave out what it is about. */
const opensWithAux = (line: Line): boolean => {
  const first = headOf(line);
  const next = first && line.sentence.tokens[line.sentence.tokens.indexOf(first) + 1];
  if (!first || !next || line.sentence.clauses[0]?.act === 'command') return false;
  const has = (t: typeof first, ...tags: readonly string[]): boolean => tags.some((tag) => t.tags.has(tag as never));
  if (has(next, 'Writer', 'Both')) return has(first, 'Modal') || (has(first, 'Aux') && !has(first, 'Be', 'Have'));
  if (has(next, 'ItThis')) return /^(?:is|was)$/.test(first.norm);
  return has(first, 'Modal', 'Aux', 'Be', 'Have') && has(next, 'Reader', 'They', 'Child') && !has(next, 'Possessive');
};
/** `waar zijn jullie`, `what size is she in now`. */
const asksWithWord = (line: Line): boolean =>
  headOf(line)?.tags.has('QuestionWord') === true &&
  (line.sentence.clauses.some((c) => c.verb) ? line.sentence.clauses[0]?.subordinate !== true : line.sentence.tokens.length <= 5);

/** A plain demand, a polite request or a calm marked question that the engine passed over. */
function adds(line: Line, hot: boolean, test: QuestionTest): boolean {
  if (does(line, 'demands')) return true;
  if (does(line, 'pries') && (isMarked(line) || acts(line).has('command') || asksByOrder(line))) return true;
  if (line.flagged || hot) return false;
  if (
    does(line, 'asksLeave', 'arranges', 'offers', 'asksConsent') &&
    acts(line).has('question') &&
    asksByOrder(line) &&
    !does(line, 'affirms', 'accepts')
  )
    return true;
  if (acts(line).has('request') && line.sentence.clauses[0]?.act === 'request' && !does(line, 'affirms')) return true;
  return (
    isMarked(line) &&
    /\?[\s\p{Emoji_Presentation}]*$/u.test(line.sentence.text) &&
    acts(line).has('question') &&
    (!test.rhetorical(line.sentence) || line.sentence.facts.length > 0)
  );
}
