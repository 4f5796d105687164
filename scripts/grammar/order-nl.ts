import { readingOf } from '../../rules/index.ts';
import { VERB_BY_LEMMA } from '../../rules/lang/nl/verb-forms.ts';
import type { Clause, Sentence, Token } from '../../rules/types.ts';

const isMark = (t: Token): boolean => t.tags.has('Punctuation') || t.tags.has('Emoji');
const REQUEST = /^(wil je|wilt u|wilt ge|willen jullie) /i;

/** What is wrong in the order and the agreement of a Dutch sentence; empty where nothing is. Its own checker: it looks at forms, not at how they were made. */
export function orderErrors(text: string): string[] {
  return readingOf(text, 'nl').sentences.flatMap((s) => [
    ...ends(s),
    ...twice(s),
    ...(REQUEST.test(s.text) ? request(s) : s.clauses.filter((c) => !c.subordinate).flatMap((c) => [...agreement(s, c), ...second(s, c)])),
  ]);
}

/** Nothing waits for a word that does not come. */
function ends(s: Sentence): string[] {
  const words = s.tokens.filter((t) => !isMark(t));
  const last = words[words.length - 1];
  const first = words[0];
  const out: string[] = [];
  if (
    last &&
    (last.tags.has('Possessive') || /^(?:de|het|een|en|of|maar|want|dat|om|te|van|met|voor|als|omdat)$/.test(last.norm)) &&
    !last.tags.has('Particle')
  )
    out.push(`ends on ${last.norm}`);
  if (first && /^(?:omdat|zodat|terwijl|waardoor)$/.test(first.norm) && s.clauses.every((c) => c.subordinate))
    out.push(`only a subclause: ${first.norm}`);
  if (/ [,.?!]|,,|, *[.?!]|\s{2}/.test(s.text)) out.push('a seam that is not closed');
  return out;
}

const twice = (s: Sentence): string[] =>
  s.tokens.flatMap((t, i) => {
    const next = s.tokens[i + 1];
    return next && !isMark(t) && t.norm === next.norm && !/^(?:dat|die|de|ze|haar|je|heel)$/.test(t.norm) ? [`${t.norm} twice`] : [];
  });

/** `Wil je … infinitief (en … infinitief)?`: nothing finite between, an infinitive that the table knows at the end of each part. */
function request(s: Sentence): string[] {
  const out: string[] = [];
  const words = s.tokens.filter((t) => !isMark(t));
  if (!s.text.trimEnd().endsWith('?')) out.push('a request without its question mark');
  const last = words[words.length - 1]!;
  if (!infinitive(last) && !/, /.test(s.text)) out.push(`no infinitive at the end: ${last.norm}`);
  if (/^(?:wil je|willen jullie)/i.test(s.text) && words.some((t) => /^(?:uw|ge|gij)$/.test(t.norm))) out.push('je and u mixed');
  if (/^wilt u/i.test(s.text) && words.some((t) => /^(?:jij|jouw)$/.test(t.norm))) out.push('u and je mixed');
  const afterNoun = (t: Token): boolean => {
    const before = s.tokens[s.tokens.indexOf(t) - 1];
    return before !== undefined && (before.tags.has('Determiner') || before.tags.has('Possessive') || before.tags.has('Adjective'));
  };
  const bare = words
    .slice(2)
    .filter(
      (t) =>
        t.tags.has('Finite') &&
        !t.tags.has('Infinitive') &&
        !t.tags.has('Noun') &&
        !afterNoun(t) &&
        !t.tags.has('Adverb') &&
        !t.tags.has('Preposition'),
    );
  const inSub = (t: Token): boolean => s.clauses.some((c) => c.subordinate && c.start <= t.start && t.end <= c.end);
  for (const t of bare) if (!inSub(t)) out.push(`finite beside the request: ${t.norm}`);
  if (
    words.some((t) => t.tags.has('Participle') && !t.tags.has('Adjective') && !t.tags.has('Infinitive')) &&
    !words.some((t) => /^(?:hebben|zijn|worden)$/.test(t.norm)) &&
    !s.clauses.some((c) => c.subordinate)
  )
    out.push('a participle without its auxiliary');
  return out;
}
const infinitive = (t: Token): boolean =>
  VERB_BY_LEMMA.has(t.norm) || t.tags.has('Infinitive') || /(?:en|aan|doen|zien|staan|gaan)$/.test(t.norm);

const PERSON: Readonly<Record<string, 'i' | 'you' | 'we' | 'it'>> = {
  ik: 'i',
  jij: 'you',
  je: 'you',
  u: 'you',
  we: 'we',
  wij: 'we',
  hij: 'it',
  zij: 'it',
  het: 'it',
};
/** The pronoun beside its verb has the form that the table gives it. */
function agreement(s: Sentence, c: Clause): string[] {
  if (c.finite < 0 || c.subjectAt < 0 || Math.abs(c.subjectAt - c.finite) !== 1) return [];
  const subject = s.tokens[c.subjectAt]!.norm;
  const person = PERSON[subject];
  const verb = s.tokens[c.finite]!;
  const entry = VERB_BY_LEMMA.get(verb.lemma);
  if (!person || !entry || verb.tags.has('Past') || verb.tags.has('Modal') || verb.tags.has('Aux')) return [];
  const stem = entry.infinitive;
  if (person === 'we' && verb.norm !== stem && VERB_BY_LEMMA.has(stem)) return [`${subject} ${verb.norm}`];
  if (person === 'i' && verb.norm === stem && stem.length > 4 && !/(?:gaan|staan|slaan|zien|doen)$/.test(stem))
    return [`${subject} ${verb.norm}`];
  return [];
}

/** A statement has its verb second: right behind its first part, or right before its subject. */
function second(s: Sentence, c: Clause): string[] {
  if ((c.act !== 'statement' && c.act !== 'question') || c.finite < 0 || c.subjectAt < 0 || s.text.includes('?')) return [];
  const words = s.tokens.slice(c.from, c.to).filter((t) => !isMark(t));
  const first = words.find((t) => !/^(?:en|maar|want|of|dus|ja|nee|ok|oké|goed|prima)$/.test(t.norm));
  return first === s.tokens[c.finite] && /^\p{Lu}/u.test(s.text) ? [`a statement that begins with its verb: ${first?.norm}`] : [];
}
