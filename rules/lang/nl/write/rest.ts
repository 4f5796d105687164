import type { Clause, Sentence, Token } from '../../../types.ts';
import { lower } from './parts.ts';
import { OPENERS, REPROACH } from './words.ts';

/** The words of a clause behind subject and verb, in their order, without what reproaches. `geen jas` becomes `een jas`, `geen spullen` `spullen`. */
export function restOf(s: Sentence, c: Clause, skip: (t: Token, at: number) => boolean): string[] | null {
  const out: string[] = [];
  for (let i = c.from; i < c.to; i++) {
    const t = s.tokens[i]!;
    if (t.tags.has('Punctuation') || t.tags.has('Emoji')) {
      if (/^[,]$/.test(t.norm) && out.length > 0) continue;
      if (/^["'():;]$/.test(t.norm)) return null;
      continue;
    }
    if (i === c.finite || i === c.subjectAt || skip(t, i)) continue;
    if (REPROACH.has(t.norm)) continue;
    if (out.length === 0 && OPENERS.has(t.norm)) continue;
    if (t.norm === 'geen') {
      const next = s.tokens[i + 1];
      if (!next?.tags.has('Noun')) return null;
      if (!next.tags.has('Plural') && !/(?:en|s)$/.test(next.norm)) out.push('een');
      continue;
    }
    out.push(/^\p{Lu}/u.test(t.text) && i === c.from && !t.tags.has('Name') ? lower(t.text) : t.text);
  }
  return out;
}

const JUDGES = new Set([
  'altijd',
  'nooit',
  'steeds',
  'zelf',
  'alles',
  'iets',
  'niets',
  'niks',
  'zo',
  'wat',
  'hoe',
  'dat',
  'dit',
  'die',
  'er',
  'daar',
  'hier',
]);
/** A request must ask for something: an empty middle, or one that only judges, asks nothing. */
export const asksNothing = (rest: readonly string[]): boolean => rest.every((w) => JUDGES.has(w.toLowerCase()) || w.length < 3);
