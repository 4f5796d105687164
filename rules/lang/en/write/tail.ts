import type { Sentence } from '../../../types.ts';
import { behindAnd, behindComma, YOU_WILL } from './behind.ts';
import { factsIn, inner, isMark, isStop, isYou, normsOf } from './parts.ts';
import { ENDER, IDLE, PRACTICAL, PRESSING, REPROACH, SCOLDS } from './words.ts';

/** What stands behind the verb of an order: its words, and a plain statement behind it where there is one. */
export interface Tail {
  readonly words: string;
  readonly after: string;
}
export type Kind = 'order' | 'reproach';

const MOST_WORDS = 26;
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
      if (way === 'will') {
        out.push(NEXT_ORDER);
        i += YOU_WILL.exec(`${normsOf(s, i + 1, s.tokens.length)} `)![0]
          .trim()
          .split(' ').length;
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
      if (
        t.norm === 'without' &&
        !/^without (?:me (?:having|asking|chasing)|being (?:told|asked|reminded|chased)|having to|(?:a|any|your|the) (?:fuss|fight|scene|drama|word|excuses?|theatre|comments?|argument))\b/.test(
          rest,
        )
      ) {
        out.push(inner(s, t));
        continue;
      }
      if (t.norm === 'instead' && next?.norm === 'of' && (s.tokens[i + 2]?.tags.has('Time') || s.tokens[i + 2]?.tags.has('Number'))) {
        out.push(t.text);
        continue;
      }
      if (t.norm === 'like' && /^like (?:we|agreed|the|he|she|they)\b/.test(rest)) return null;
      return factsIn(s, i, end) ? null : done();
    }
    if (t.norm === 'where' && /^where (?:it|they) belongs?\b/.test(rest)) return null;
    if (/^(?:who|why|whose|how)$/.test(t.norm) && !(t.norm === 'who' && /^(?:know|ask|me|by|\w+day)$/.test(s.tokens[i - 1]?.norm ?? '')))
      return null;
    if (
      isYou(t) &&
      !/^(?:if|when|before|after|what|that|as|where|once|until|till|have|because|whenever|while|whether|time|give|gives|gave|sent|told|to|with|from)$/.test(
        s.tokens[i - 1]?.norm ?? '',
      )
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

const DANGLES = /(?:^|\s)(?:and|or|to|the|a|an|his|her|my|your|for|with|at|by|of|that|if|when|,)$/i;
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
    /^(?:for once|right now|right away|this instant|this minute|this time|this second|straight away|without exception|without fail|full stop)$/.test(
      two,
    )
  )
    return 2;
  if (one === 'sharp' && (!after || isMark(after) || after.norm === 'and')) return 1;
  if (one === 'now' && (!after || isMark(after))) return 1;
  if (kind === 'reproach' && REPROACH.has(one)) return 1;
  return 0;
}
