import type { Sentence, Token } from '../../../types.ts';
import { factsIn, isMark, normsOf } from './parts.ts';
import { STEP } from './step.ts';
import { ENDER, PRACTICAL, SCOLDS } from './words.ts';

export const YOU_WILL = /^(?:you|u) (?:will|'ll|must|shall|need to|have to|are to|are going to|should) |^(?:you'll|youll|you're to) /;

/** Behind a comma: `keep` a list or an apposition, `and` another order, a statement of its own, '' where the rest goes, null where not sure. */
export function behindComma(s: Sentence, from: number, before: readonly string[]): string | null {
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
  if (first.norm === 'not' || SCOLDS.test(rest)) {
    const words = s.tokens.slice(from, end);
    const finite = words.some((w) => w.tags.has('Finite'));
    // `not WhatsApp` names what else there is; `not tomorrow` says no more than the day itself
    if (
      first.norm === 'not' &&
      !finite &&
      words.some(
        (w) => w.tags.has('Name') || w.tags.has('Money') || (/^\d/.test(w.norm) && !w.tags.has('Time')) || /^(?:ml|mg)$/.test(w.norm),
      )
    )
      return 'keep';
    if (words.some((w, k) => k > 0 && w.norm === ',' && words[k + 1]?.tags.has('Preposition'))) return null;
    return !factsIn(s, from, end) || (first.norm === 'not' && !finite && factsIn(s, 0, from)) ? '' : null;
  }
  const k = /^(?:and|n|&)$/.test(first.norm) ? from + 1 : from;
  const will = YOU_WILL.exec(`${normsOf(s, k, end)} `);
  if (will) return k > from ? 'and' : PRACTICAL.has(s.tokens[k + will[0].trim().split(' ').length]?.norm ?? '') ? 'will' : null;
  if (PRACTICAL.has(s.tokens[k]?.norm ?? '') && !s.tokens[k]!.tags.has('Plural') && s.tokens[k]!.tags.has('Verb')) return 'keep';
  // an order of another kind behind it cannot be left out
  if (s.tokens[k]?.tags.has('Infinitive') && s.tokens[k]!.tags.has('Finite') && !s.tokens[k]!.tags.has('Noun')) return null;
  const to = runTo(s, from);
  const finite = s.tokens.slice(k, to).some((t) => t.tags.has('Finite'));
  if (!finite && (nounish(first) || first.tags.has('Preposition') || k > from)) return 'keep';
  if (startsStatement(s, from)) return s.text.slice(first.start - s.start).replace(/[\s!.?]+$/, '');
  if (
    /^\w+ed(?: (?:and|n) \w+ed)?$/.test(
      normsOf(
        s,
        from,
        Math.max(
          to,
          s.tokens.findIndex((t, x) => x > from && t.norm === ','),
        ),
      ),
    )
  )
    return 'keep';
  // what the writer or the reader is, does or thinks may go; anything else may be of the matter
  return factsIn(s, from, end) ||
    !/^(?:you|u|you're|youre|ur|you've|youve|i|i'm|im|i've|ive|it's|its|that's|thats|this|what|why|who|do|does|is|are|can|how|maybe|since|as|after)$/.test(
      first.norm,
    )
    ? null
    : '';
}

/** Behind `and`, `or`, `but`: how many more tokens to skip, `cut` where the rest only forbids or threatens, null where not sure. */
export function behindAnd(s: Sentence, i: number): number | 'cut' | null {
  const end = s.tokens.length;
  const t = s.tokens[i]!;
  const next = s.tokens[i + 1];
  if (!next) return null;
  const rest = normsOf(s, i + 1, end);
  const finite = s.tokens.slice(i + 1, runTo(s, i + 1)).some((w) => w.tags.has('Finite'));
  if (/^(?:or|so|but|nor)$/.test(t.norm)) {
    if (t.norm === 'or' && !finite && (nounish(next) || next.tags.has('Preposition')) && next.norm !== 'else') return 0;
    if (t.norm === 'so' && !/^(?:i|you|u|we|he|she|it|they|the|don't|dont|stop)\b/.test(rest)) return null;
    if (t.norm === 'or' && PRACTICAL.has(next.norm) && next.tags.has('Verb')) return 0;
    if (t.norm === 'so' && /^(?:that |i can |we can |he |she |they )/.test(`${rest} `)) return 0;
    return t.norm === 'or' ? (figuresIn(s, i + 1) ? null : 'cut') : factsIn(s, i + 1, end) ? null : 'cut';
  }

  if (ENDER.test(rest) || SCOLDS.test(rest)) return factsIn(s, i + 1, end) ? null : 'cut';
  // `do that and I will …`: no order but an `if`
  const will = YOU_WILL.exec(`${rest} `);
  if (will) {
    const skip = will[0].trim().split(' ').length;
    return PRACTICAL.has(s.tokens[i + 1 + skip]?.norm ?? '') ? skip : factsIn(s, i + 1, end) ? null : 'cut';
  }
  if (PRACTICAL.has(next.norm) && (next.tags.has('Verb') || !nounish(s.tokens[i - 1] ?? next))) return 0;
  if (!finite && (nounish(next) || next.tags.has('Preposition') || next.tags.has('Adjective'))) return 0;
  return /ed$/.test(next.norm) && next.tags.has('Past') ? 0 : null;
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
    /^(?:i|i'm|i'll|we|he|she|it|they|he's|she's|it's|they're|the|his|her|their|my|there's|there|its|hes|shes|theyre|im|ill|school|practice|training)$/.test(
      first.norm,
    ) || first.tags.has('Name')
  );
}

/** A day, an hour or an amount in figures or by name: what a threat holds besides, a feast or a season, goes with it. */
const figuresIn = (s: Sentence, from: number): boolean =>
  s.tokens.slice(from).some((t) => (['Time', 'Money', 'Weekday', 'Month'] as const).some((tag) => t.tags.has(tag)) || /\d/.test(t.norm));
