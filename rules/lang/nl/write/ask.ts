import type { Clause, Sentence } from '../../../types.ts';
import { datedIn, inner, isMark } from './parts.ts';
import { wholeVerb } from './verb.ts';
import { ENDERS, ONCE, OPENERS, PRESSING, REPROACH } from './words.ts';

export type Kind = 'order' | 'reproach';
const YOU = /^(?:je|jij|u|ge|gij|jullie)$/;
const OBJECT = /^(?:me|mij|hem|haar|het|'t|t|m|'m|ze|hen|hun|ons|zich|dat|dit|die|er)$/;
const MOST_WORDS = 18;

/** `(wil je) haar morgen om vijf uur terugbrengen`: what stands between `wil je` and the question mark; null where it is not sure. */
export function askFrom(s: Sentence, c: Clause, kind: Kind): string | null {
  const whole = wholeVerb(s, c);
  if (!whole) return null;
  const used = new Set(whole.used);
  if (c.subjectAt >= 0) {
    if (!YOU.test(s.tokens[c.subjectAt]!.norm)) return null;
    used.add(c.subjectAt);
  }
  const negated = s.tokens.slice(c.from, c.to).some((t) => t.tags.has('Negation'));
  if (kind === 'order' && negated && !mayForbid(s, c)) return null;
  // `niet meer` forbids; and of what was on a day that has gone, nothing can be asked any more
  if (kind === 'reproach' && (!negated || s.tokens.slice(c.from, c.to).some((t) => t.norm === 'meer') || isOver(s, c))) return null;
  const front = wordsOf(s, c, kind, used, c.from, c.subordinate ? c.from : c.finite);
  const rest = wordsOf(s, c, kind, used, c.subordinate ? c.from : c.finite + 1, c.to);
  if (!front || !rest) return null;
  const comma = rest.main.findIndex((w) => w.endsWith(','));
  if (comma >= 0 && front.main.length > 0) return null;
  const objects = front.main.length > 0 ? rest.main.findIndex((w) => !OBJECT.test(w.toLowerCase())) : 0;
  const cut = objects < 0 ? rest.main.length : objects;
  const main = [...rest.main.slice(0, cut), ...front.main, ...rest.main.slice(cut), ...rest.last];
  if (main.length > MOST_WORDS || (main.length === 0 && !ALONE.test(whole.lemma))) return null;
  if (main.some((w) => /^(?:ik|wie|waarom|omdat|terwijl|hoe)$/i.test(w))) return null;
  return [...later(s, c, kind, main, whole.lemma), whole.infinitive].join(' ') + (rest.tail ? `, ${rest.tail}` : '');
}
const isOver = (s: Sentence, c: Clause): boolean =>
  (c.verb!.tense === 'perfect' || c.verb!.tense === 'past') &&
  (c.facts.some((f) => f.kind !== 'name') ||
    s.tokens.slice(c.from, c.to).some((t) => /^(?:afgelopen|vorige?|gisteren|toen|destijds|laatst|eergisteren|keer|keren)$/.test(t.norm)));
const ALONE = /^(?:reageren|antwoorden|terugbellen|bevestigen|ondertekenen|tekenen|bellen|opnemen)$/;

/** What an order forbids can be asked only where the words keep their `niet meer` or an hour. */
const mayForbid = (s: Sentence, c: Clause): boolean => {
  const norms = s.tokens.slice(c.from, c.to).map((t) => t.norm);
  if (norms.filter((n) => /^(?:niet|geen|nooit|niets|niks|ni|nie)$/.test(n)).length !== 1 || norms.includes('nooit')) return false;
  return / (?:niet|geen \S+|geen) meer /.test(` ${norms.join(' ')} `) || datedIn(c, s) || norms.includes('geen');
};

/** What was not done before is asked for the next time, or still. */
function later(s: Sentence, c: Clause, kind: Kind, main: readonly string[], lemma: string): string[] {
  const gone = kind === 'reproach' && (c.verb!.tense === 'perfect' || c.verb!.tense === 'past');
  if (!gone) return [...main];
  const none = s.tokens.slice(c.from, c.to).some((t) => t.norm === 'geen');
  const place = main.findIndex((w) => /^(?:om|op|voor|naar|bij|in|aan|tegen|vanaf|terug)$/.test(w));
  const at = none ? 0 : place < 0 ? main.length : place;
  if (ONCE.has(lemma) && main.includes('nog')) return [...main];
  const words = ONCE.has(lemma) ? ['nog'] : ['de', 'volgende', 'keer'];
  return [...main.slice(0, at), ...words, ...main.slice(at)];
}

interface Words {
  readonly main: string[];
  /** `eraf`, `erbij`: right before the infinitive. */
  readonly last: string[];
  readonly tail: string;
}

/** The words that stay, in their order; null where quotes, lists or a second sentence stand in the way. */
function wordsOf(s: Sentence, c: Clause, kind: Kind, used: ReadonlySet<number>, from: number, to: number): Words | null {
  const main: string[] = [];
  const last: string[] = [];
  for (let i = from; i < to; i++) {
    const t = s.tokens[i]!;
    const next = s.tokens[i + 1];
    if (used.has(i)) continue;
    if (t.tags.has('Emoji') || /^[.!?…]+$/.test(t.norm)) continue;
    if (t.norm === ',' || t.norm === '-') {
      if (main.length === 0 && !used.has(i - 1)) continue;
      const tail = tailOf(s, i + 1, to);
      if (tail === null) return null;
      return { main, last, tail };
    }
    if (isMark(t)) return null;
    if (main.length === 0 && (OPENERS.has(t.norm) || (c.subordinate && i === c.from))) continue;
    if (PRESSING.has(t.norm) || PRESSING.has(t.text)) continue;
    if (t.norm === 'nu' && t.tags.has('Shout')) continue;
    if (kind === 'reproach' && REPROACH.has(t.norm)) continue;
    if (kind === 'order' && t.norm === 'altijd') continue;
    if (t.norm === 'en' && next?.norm === 'wel') {
      i++;
      continue;
    }
    if (t.norm === 'en' && next?.norm === 'niet') return endsBefore(s, c, i, to) ? { main, last, tail: '' } : null;
    if (t.norm === 'en' && (!lists(s, i) || s.tokens.slice(i + 1, i + 4).some((w) => w.tags.has('Reader') && !w.tags.has('Possessive'))))
      return null;
    if (kind === 'reproach' && t.norm === 'geen') {
      if (!next?.tags.has('Noun')) return null;
      if (!next.tags.has('Plural') && !/(?:en|s)$/.test(next.norm)) main.push('een');
      continue;
    }
    // `zonder mijn ja`: a word that ends an argument may be a noun
    if (ENDERS.has(t.norm) && (s.tokens[i - 1]?.tags.has('Possessive') || s.tokens[i - 1]?.tags.has('Determiner'))) return null;
    if (ENDERS.has(t.norm) && i >= to - 2 && t.norm !== 'uit') continue;
    if (/^er(?:af|bij|in|uit|op|aan|door)$/.test(t.norm)) last.push(t.text);
    else main.push(inner(s, t));
  }
  return { main, last, tail: '' };
}

/** `en niet aan een kind van elf`: what is not to be done goes, where no day or hour hangs on it and it ends the clause. */
const endsBefore = (s: Sentence, c: Clause, at: number, to: number): boolean =>
  !datedIn({ start: s.tokens[at]!.start, end: s.tokens[to - 1]!.end }, s) && to === c.to;

/** `jas en tas`, `zaterdag en zondag`: what stands on both sides is of one kind. */
function lists(s: Sentence, i: number): boolean {
  const after = s.tokens[i + 1];
  return (
    after !== undefined &&
    ['Noun', 'Determiner', 'Possessive', 'Name', 'Number', 'Weekday', 'Time'].some((tag) => after.tags.has(tag as 'Noun')) &&
    !after.tags.has('Finite')
  );
}

/** What hangs behind a comma: nothing where it only shuts the door, the words where they add something, null where it is not sure. */
function tailOf(s: Sentence, from: number, to: number): string | null {
  const words = s.tokens.slice(from, to).filter((t) => !isMark(t));
  const norms = words.map((t) => t.norm);
  if (norms.every((n) => ENDERS.has(n) || n === 'en' || n === 'daarmee')) return '';
  if (
    /^(?:en (?:geen|niet) |zonder (?:smoes|gezeur|gezeik|discussie|excuus|excuses|uitvlucht|drama|drie dagen)|en wel nu|nu$|geen )/.test(
      norms.join(' '),
    )
  )
    return datedIn({ start: words[0]!.start, end: words[words.length - 1]!.end }, s) ? null : '';
  return null;
}
