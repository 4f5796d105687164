import type { Sentence, Token } from '../../../types.ts';
import { factsIn, inner, isMark, isStop, isYou, namedIn, normsOf } from './parts.ts';
import { STEP } from './step.ts';
import { ENDER, IDLE, PRACTICAL, PRESSING, REPROACH, SCOLDS } from './words.ts';

/** What stands behind the verb of an order: its words, and a plain statement behind it where there is one. */
export interface Tail {
  readonly words: string;
  readonly after: string;
}
export type Kind = 'order' | 'reproach';

const MOST_WORDS = 26;
const YOU_WILL = /^(?:you|u) (?:will|'ll|must|shall|need to|have to|are to|are going to|should) |^(?:you'll|youll|you're to) /;

/** Reads the words behind the verb to the end of the sentence. Null where it is not sure what belongs to the request. */
export function tailOf(s: Sentence, from: number, kind: Kind): Tail | null {
  const out: string[] = [];
  const done = (after = ''): Tail | null => {
    const words = tidy(out);
    return out.length > MOST_WORDS || IDLE.test(words.toLowerCase()) || DANGLES.test(words) ? null : { words, after };
  };
  for (let i = from; i < s.tokens.length; i++) {
    const t = s.tokens[i]!;
    const next = s.tokens[i + 1];
    const end = s.tokens.length;
    if (isStop(t)) {
      if (s.tokens.slice(i).every(isMark)) break;
      return null;
    }
    if (/^["()“”]$/.test(t.norm)) return null;
    const rest = normsOf(s, i, end);
    if (rest !== '' && !isMark(t) && ENDER.test(rest) && !factsIn(s, i, end)) return done();
    if (/^(?:,|-|–|—|;|:|\.\.\.)$/.test(t.norm)) {
      const way = behindComma(s, i + 1, out);
      if (way === null) return null;
      if (way === 'keep') {
        out.push(t.norm !== ',' ? t.norm : next && PRACTICAL.has(next.norm) && next.tags.has('Verb') ? NEXT_ORDER : ',');
        continue;
      }
      if (way === 'and') {
        out.push(',');
        continue;
      }
      return done(way);
    }
    if (isMark(t)) return null;
    if (/^(?:and|n|&|plus|or|but|so|nor)$/.test(t.norm)) {
      const step = behindAnd(s, i);
      if (step === null) return null;
      if (step === 'cut') return done();
      out.push(t.text);
      i += step;
      continue;
    }
    if (/^(?:because|since|cos|cause|coz|bc|as|cuz|instead|rather|like|without|where)$/.test(t.norm) && SCOLDS.test(rest)) {
      if (t.norm === 'without' && !/^without (?:me|my|your|being|having|any|a)\b/.test(rest)) {
        out.push(inner(s, t));
        continue;
      }
      if (t.norm === 'instead' && next?.norm === 'of' && s.tokens[i + 2]?.tags.has('Time')) {
        out.push(t.text);
        continue;
      }
      if (t.norm === 'like' && /^like (?:we|agreed|the|he|she|they)\b/.test(rest)) return null;
      return factsIn(s, i, end) ? null : done();
    }
    if (t.norm === 'where' && next && /^(?:it|they|he|she|you)$/.test(next.norm)) return null;
    if (/^(?:who|why|whose|how)$/.test(t.norm)) return null;
    if (
      isYou(t) &&
      !/^(?:if|when|before|after|what|that|as|where|once|until|till|have|because|whenever|while)$/.test(s.tokens[i - 1]?.norm ?? '')
    )
      return null;
    if (PRESSING.has(t.norm) && !(t.norm === 'then' && next && isStop(next))) continue;
    if (dropsAt(s, i, kind)) {
      i += dropsAt(s, i, kind) - 1;
      continue;
    }
    if (kind === 'reproach' && /^(?:any|single)$/.test(t.norm)) {
      if (t.norm === 'any' && next && !next.tags.has('Plural') && !/(?:s|money|food|milk|medicine|clothing)$/.test(next.norm)) return null;
      continue;
    }
    if (kind === 'reproach' && /^(?:anything|nothing|anyone|nobody|no|none|but|unless)$/.test(t.norm)) return null;
    out.push(inner(s, t));
  }
  return done();
}

const DANGLES = /(?:^|\s)(?:and|or|to|the|a|an|his|her|my|your|for|with|at|by|on|of|that|if|when|,)$/i;
const NEXT_ORDER = '§';
/** `sign it, scan it`: the last order of a row gets its `and`. */
function rowOf(words: readonly string[]): string {
  const last = words.lastIndexOf(NEXT_ORDER);
  const joined = words.slice(last + 1).some((w, i, all) => /^(?:and|n)$/.test(w) && PRACTICAL.has(all[i + 1] ?? ''));
  return words.map((w, i) => (w !== NEXT_ORDER ? w : i === last && !joined ? 'and' : ',')).join(' ');
}
const tidy = (words: readonly string[]): string =>
  rowOf(words)
    .replace(/\s+([,;])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .replace(/[,;\s–-]+$/, '')
    .trim();

/** How many words from here only press: `for once`, `right now`, `from now on`, `this time`, `sharp`. */
function dropsAt(s: Sentence, i: number, kind: Kind): number {
  const three = normsOf(s, i, i + 3);
  const two = normsOf(s, i, i + 2);
  const one = s.tokens[i]!.norm;
  const after = s.tokens[i + 1];
  if (/^(?:once and for|for a change)$/.test(three)) return three.startsWith('once') ? 4 : 3;
  if (
    /^(?:for once|right now|right away|at once|this instant|this minute|this time|this second|straight away|without exception|without fail|full stop)$/.test(
      two,
    )
  )
    return 2;
  if (one === 'sharp' && s.tokens[i - 1]?.tags.has('Time')) return 1;
  if (one === 'now' && (!after || isMark(after))) return 1;
  if (kind === 'reproach' && REPROACH.has(one)) return 1;
  return 0;
}

/** Behind a comma: `keep` a list or an apposition, `and` another order, a statement of its own, '' where the rest goes, null where not sure. */
function behindComma(s: Sentence, from: number, before: readonly string[]): string | null {
  const end = s.tokens.length;
  const rest = normsOf(s, from, end);
  if (rest === '' || ENDER.test(rest)) return factsIn(s, from, end) ? null : '';
  if (
    /^(?:and |n )?(?:washed|clean|dry|signed|dressed|fed|packed|charged|which (?:is|are)|today|tonight|tomorrow|by|at|on|from|before|after|until|in|with|for) ?/.test(
      rest,
    ) &&
    !/^with (?:a|the|no|your) (?:smile|attitude)/.test(rest)
  )
    return 'keep';
  const first = s.tokens[from]!;
  if (before.length === 0) return null;
  const otherwise = /^(?:or else|or|otherwise|if not) (?=i)/.exec(rest);
  if (otherwise && STEP.test(rest.slice(otherwise[0].length))) {
    const i = s.tokens.findIndex((t, k) => k >= from && t.norm.startsWith('i'));
    return `Otherwise ${s.text.slice(s.tokens[i]!.start - s.start).replace(/[\s!.?]+$/, '')}`;
  }
  if (SCOLDS.test(rest)) return namedIn(s, from, end) && factsIn(s, from, end) ? null : '';
  const k = /^(?:and|n|&)$/.test(first.norm) ? from + 1 : from;
  if (YOU_WILL.test(`${normsOf(s, k, end)} `)) return k > from ? 'and' : null;
  if (PRACTICAL.has(s.tokens[k]?.norm ?? '') && !s.tokens[k]!.tags.has('Plural') && s.tokens[k]!.tags.has('Verb')) return 'keep';
  const to = runTo(s, from);
  const finite = s.tokens.slice(k, to).some((t) => t.tags.has('Finite'));
  if (!finite && (nounish(first) || first.tags.has('Preposition') || k > from)) return 'keep';
  if (startsStatement(s, from)) return s.text.slice(first.start - s.start).replace(/[\s!.?]+$/, '');
  return factsIn(s, from, end) ? null : '';
}

/** Behind `and`, `or`, `but`: how many more tokens to skip, `cut` where the rest only forbids or threatens, null where not sure. */
function behindAnd(s: Sentence, i: number): number | 'cut' | null {
  const end = s.tokens.length;
  const t = s.tokens[i]!;
  const next = s.tokens[i + 1];
  if (!next) return null;
  const rest = normsOf(s, i + 1, end);
  const finite = s.tokens.slice(i + 1, runTo(s, i + 1)).some((w) => w.tags.has('Finite'));
  if (/^(?:or|so|but|nor)$/.test(t.norm)) {
    if (t.norm === 'or' && !finite && (nounish(next) || next.tags.has('Preposition')) && next.norm !== 'else') return 0;
    if (t.norm === 'so' && /^(?:that |i can |we can |he |she |they )/.test(`${rest} `)) return 0;
    return factsIn(s, i + 1, end) ? null : 'cut';
  }
  if (ENDER.test(rest) || SCOLDS.test(rest)) return factsIn(s, i + 1, end) ? null : 'cut';
  const will = YOU_WILL.exec(`${rest} `);
  if (will) {
    const skip = will[0].trim().split(' ').length;
    return PRACTICAL.has(s.tokens[i + 1 + skip]?.norm ?? '') ? skip : factsIn(s, i + 1, end) ? null : 'cut';
  }
  if (PRACTICAL.has(next.norm) && (next.tags.has('Verb') || !nounish(s.tokens[i - 1] ?? next))) return 0;
  if (!finite && (nounish(next) || next.tags.has('Preposition') || next.tags.has('Adjective'))) return 0;
  return null;
}

const nounish = (t: Token): boolean =>
  (['Noun', 'Determiner', 'Possessive', 'Name', 'Number', 'Weekday', 'Time', 'Money', 'Date', 'Adjective', 'Month'] as const).some((tag) =>
    t.tags.has(tag),
  );
const runTo = (s: Sentence, from: number): number => {
  for (let i = from; i < s.tokens.length; i++)
    if (isMark(s.tokens[i]!) || (i > from && /^(?:and|or|but|because|so)$/.test(s.tokens[i]!.norm))) return i;
  return s.tokens.length;
};

/** `it's freezing`, `she has training at 6`: says something of its own, and not of the reader. */
function startsStatement(s: Sentence, from: number): boolean {
  const c = s.clauses.find((k) => k.from <= from && from < k.to && k.to > from && k.subjectAt >= from);
  const first = s.tokens[from]!;
  if (c?.act !== 'statement' || c.subject === 'reader' || c.finite < 0 || c.subjectAt - from > 2) return false;
  return (
    /^(?:i|i'm|i'll|we|he|she|it|they|he's|she's|it's|they're|the|his|her|their|my|there's|there|school|practice|training)$/.test(
      first.norm,
    ) || first.tags.has('Name')
  );
}
