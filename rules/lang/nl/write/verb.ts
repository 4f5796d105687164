import type { Clause, Sentence } from '../../../types.ts';
import { PARTICLES, VERB_BY_LEMMA } from '../verb-forms.ts';
import { isMark } from './parts.ts';
import { JOINED, LET, PRACTICAL } from './words.ts';

/** The whole verb of a clause as one infinitive, and the tokens that it was made of. */
export interface Whole {
  readonly infinitive: string;
  readonly lemma: string;
  readonly used: ReadonlySet<number>;
}

/** `Je levert … aan`: aanleveren; `Je dient … in te vullen`: invullen; `Laat me … weten`: laten weten. Only what can be asked for. */
export function wholeVerb(s: Sentence, c: Clause): Whole | null {
  if (!c.verb || c.finite < 0) return null;
  const used = new Set([c.finite]);
  const last = lastWord(s, c);
  if (c.verb.lemma === 'laten') return letOf(s, c, used);
  let lemma = c.verb.lemma;
  const end = s.tokens[last];
  if (end && last > c.finite && PARTICLES.has(end.norm) && JOINED.has(end.norm + lemma)) {
    lemma = end.norm + lemma;
    used.add(last);
  }
  if (!PRACTICAL.has(lemma)) return null;
  const entry = VERB_BY_LEMMA.get(lemma);
  if (!entry && !JOINED.has(lemma)) return null;
  for (let i = c.from; i < c.to; i++) {
    const t = s.tokens[i]!;
    if (i === c.finite) continue;
    if (t.lemma === lemma && (t.tags.has('Participle') || t.tags.has('Infinitive') || t.tags.has('Particle'))) used.add(i);
    else if (entry?.particle && i > c.finite && t.tags.has('Infinitive') && t.norm === entry.infinitive) used.add(i);
  }
  if (entry?.particle && !s.tokens[c.finite]!.norm.startsWith(entry.particle)) {
    const at = particleAt(s, c, entry.particle, used);
    if (at < 0 && used.size === 1) return null;
    if (at >= 0) used.add(at);
  }
  for (const i of [...used]) if (s.tokens[i - 1]?.norm === 'te' && i !== c.finite) used.add(i - 1);
  // two whole verbs in one clause: which of them is asked for is not sure
  const rest = s.tokens.slice(c.from, c.to).filter((_, k) => !used.has(c.from + k) && isOtherVerb(s, c.from + k));
  return rest.length > 0 ? null : { infinitive: lemma, lemma, used };
}

const isOtherVerb = (s: Sentence, i: number): boolean => {
  const tags = s.tokens[i]!.tags;
  if (tags.has('Noun') || tags.has('Adverb') || tags.has('Preposition') || tags.has('Adjective') || tags.has('Interjection')) return false;
  if (s.tokens[i - 1]?.tags.has('Determiner') || s.tokens[i - 1]?.tags.has('Possessive')) return false;
  return tags.has('Finite') || tags.has('Infinitive') || tags.has('Participle');
};

function letOf(s: Sentence, c: Clause, used: Set<number>): Whole | null {
  for (let i = c.to - 1; i > c.finite; i--) {
    const t = s.tokens[i]!;
    if (!LET.has(t.norm)) continue;
    used.add(i);
    return { infinitive: `laten ${t.norm}`, lemma: 'laten', used };
  }
  return null;
}

function particleAt(s: Sentence, c: Clause, particle: string, used: ReadonlySet<number>): number {
  for (let i = c.to - 1; i > c.finite; i--) if (s.tokens[i]!.norm === particle && !used.has(i)) return i;
  return -1;
}

function lastWord(s: Sentence, c: Clause): number {
  for (let i = c.to - 1; i >= c.from; i--) if (!isMark(s.tokens[i]!)) return i;
  return -1;
}
