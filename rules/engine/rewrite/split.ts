import type { Clause, Sentence } from '../../types.ts';

/** Each part says something of its own. */
const FEWEST = 5;

/**
 * A long sentence as two, parted where a main clause with its own subject and verb begins behind a conjunction; undefined where none does.
 * `drops` are the conjunctions that go (`en`, `and`); another stays and opens the second part (`Maar`, `But`).
 */
export function splitSentence(sentence: Sentence, drops: ReadonlySet<string>): string | undefined {
  const middle = sentence.tokens.length / 2;
  const places = sentence.clauses
    .filter((c, k) => k > 0 && standsAlone(sentence, c))
    .sort((a, b) => Math.abs(a.from - middle) - Math.abs(b.from - middle));
  const at = places.find((c) => c.from >= FEWEST && sentence.tokens.length - c.from > FEWEST);
  if (!at) return undefined;
  let from = at.from;
  while (sentence.tokens[from]!.tags.has('Punctuation')) from++;
  if (drops.has(sentence.tokens[from]!.norm)) from++;
  const capital = /^\p{Lu}/u.test(sentence.text);
  const head = sentence.text.slice(0, sentence.tokens[at.from]!.start - sentence.start).replace(/[\s,;]+$/, '');
  const tail = sentence.text.slice(sentence.tokens[from]!.start - sentence.start);
  return `${head}. ${capital ? tail.charAt(0).toUpperCase() + tail.slice(1) : tail}`;
}

/** Behind a conjunction comes its subject and then its verb, or, behind a comma, the same. */
function standsAlone(sentence: Sentence, c: Clause): boolean {
  if (c.subordinate || c.act !== 'statement' || c.finite < 0 || c.subjectAt < 0 || c.subjectAt > c.finite) return false;
  let first = c.from;
  while (first < c.to && sentence.tokens[first]!.tags.has('Punctuation')) first++;
  const joined = sentence.tokens[first]!.tags.has('Conjunction');
  // a bare comma may part a list; `, want` and `, because` lean on what stood before
  return (
    joined &&
    c.subjectAt === first + 1 &&
    c.subject !== 'none' &&
    !/^(?:want|of|or|because|since|omdat|dat|that)$/.test(sentence.tokens[first]!.norm)
  );
}
