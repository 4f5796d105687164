import type { Message, Rule, Sentence } from '../../types.ts';

const LEAST = 3;
const SHARE = 0.8;
const SMALL = [
  'Pronoun',
  'Writer',
  'Reader',
  'Both',
  'They',
  'ItThis',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Subordinator',
  'Aux',
  'Modal',
  'Be',
  'Have',
  'Punctuation',
  'Emoji',
  'Adverb',
  'Interjection',
] as const;

/** What a sentence is about: its lemmas without the small words. A no keeps its place: `kan wel` and `kan niet` are no repetition. */
const matter = (s: Sentence): Set<string> =>
  new Set(s.tokens.filter((t) => t.tags.has('Negation') || !SMALL.some((tag) => t.tags.has(tag))).map((t) => t.lemma));

function said(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size < LEAST || b.size < LEAST) return false;
  const both = [...a].filter((x) => b.has(x)).length;
  return both >= SHARE * Math.max(a.size, b.size);
}

/** Each sentence that says again what an earlier one said. */
function repeats(message: Message) {
  const earlier: Set<string>[] = [];
  return message.sentences.flatMap((s) => {
    if (s.part !== 'body' || s.item) return [];
    const mine = matter(s);
    const again = earlier.some((e) => said(e, mine));
    // a hundred sentences back nobody remembers; it also keeps long texts linear
    if (earlier.push(mine) > 60) earlier.shift();
    return again ? [{ start: s.start, end: s.end }] : [];
  });
}

export const repetition: Rule = {
  id: 'repetition',
  category: 'repetition',
  principle: 'brief',
  severity: 'hint',
  title: { nl: 'Twee keer gezegd', en: 'Said twice' },
  explain: { nl: 'Dit staat er al. Eén keer is genoeg.', en: 'This is already there. Once is enough.' },
  source: 'BIFF, published principles: brief',
  message: repeats,
  nl: {
    flags: ['Wil je de gymtas van Noa woensdag meegeven? Het is koud. [Geef woensdag de gymtas van Noa mee.]'],
    passes: ['Wil je de gymtas van Noa woensdag meegeven? Wil je de laarzen van Finn vrijdag meegeven?'],
  },
  en: {
    flags: ['Could you pack the swimming bag on Wednesday? It is cold. [Please pack the swimming bag on Wednesday.]'],
    passes: ['Could you pack the swimming bag on Wednesday? Could you pack the football boots on Friday?'],
  },
};
