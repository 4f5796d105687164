import type { Clause, Sentence, Token } from '../../../types.ts';
import { VERB_BY_LEMMA } from '../verb-forms.ts';
import { opening, sentenceOf } from './parts.ts';
import { asksNothing, restOf } from './rest.ts';

const ask = (s: Sentence, rest: readonly string[], infinitive: string): string =>
  sentenceOf(s, `${opening(s)} ${[...rest, infinitive].join(' ')}`, '?');
const words = (s: Sentence, from: number, to: number): Token[] =>
  s.tokens.slice(from, to).filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji'));

/** `Zorg dat je om vijf uur klaarstaat`: the request is in the clause behind. */
export function careFrom(s: Sentence): string | null {
  const [head, tail, more] = s.clauses;
  if (!head || !tail || more || !/^(?:zorgen|maken)$/.test(head.verb?.lemma ?? '') || head.act !== 'command') return null;
  if (tail.subject !== 'reader' || !tail.verb || tail.finite < 0 || tail.verb.negated) return null;
  const infinitive = tail.verb.lemma === 'zijn' ? 'zijn' : VERB_BY_LEMMA.get(tail.verb.lemma)?.lemma;
  if (!infinitive) return null;
  const rest = restOf(s, tail, (t) => t.norm === 'dat' || t.norm === 'er');
  if (!rest || rest.length === 0 || asksNothing(rest)) return null;
  return ask(s, rest, infinitive);
}

/** `Je bent altijd te laat` asks for `op tijd`; `Je bent zijn tas vergeten` for a thought of it. */
export function stateFrom(s: Sentence, c: Clause): string | null {
  if (c.subject !== 'reader' || !c.verb) return null;
  const inside = words(s, c.from, c.to);
  const late = inside.findIndex((t, i) => t.norm === 'te' && inside[i + 1]?.norm === 'laat');
  if (late >= 0 && inside.length <= 7 && s.facts.every((f) => f.kind === 'name'))
    return ask(s, c.verb.tense === 'past' ? ['de', 'volgende', 'keer', 'op', 'tijd'] : ['op', 'tijd'], 'zijn');
  const forgot = inside.findIndex((t) => t.norm === 'vergeten' || t.norm === 'vergat');
  if (forgot > 0 && c.verb.lemma === 'vergeten' && s.facts.every((f) => f.kind === 'name')) {
    const rest = restOf(s, c, (t) => t.lemma === 'vergeten');
    if (!rest || rest.length === 0 || rest.length > 4 || !/^(?:de|het|haar|zijn|hun|een|\p{Lu}.*)$/u.test(rest[0]!) || asksNothing(rest))
      return null;
    return ask(s, ['de', 'volgende', 'keer', 'aan', ...rest], 'denken');
  }
  return null;
}
