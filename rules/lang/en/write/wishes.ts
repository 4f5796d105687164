import type { Sentence } from '../../../types.ts';
import { firstAt } from './heads.ts';
import { capital, factsIn, isMark, normsOf, opening, SUBJECT, sentenceOf } from './parts.ts';
import { tailOf } from './tail.ts';

/** `I want the coats back by Friday`: what the writer would like to have. */
export function wishFrom(s: Sentence): string | null {
  const at = firstAt(s);
  const m = /^(?:i|we) (?:just |really )?(?:want|need|expect|demand|require|will have|insist on|'ll have) /.exec(
    `${normsOf(s, at, at + 6)} `,
  );
  if (!m) return null;
  const from = at + m[0].trim().split(' ').length;
  if (
    !/^(?:the|his|her|their|my|a|an|all|both|it|them|those|that|every|your|ur|an|\p{Lu}.*|£.*|\$.*|€.*)$/u.test(s.tokens[from]?.text ?? '')
  )
    return null;
  if (s.tokens[from + 1]?.norm === 'to' || /^(?:you|u) to\b/.test(normsOf(s, from, from + 2))) return null;
  const tail = tailOf(s, from, 'order');
  if (!tail || tail.words.split(' ').length < 2 || !/\b(?:by|back|before|on|tonight|today|tomorrow|in writing|from)\b/.test(tail.words))
    return null;
  if (
    /\b(?:divorce|apology|explanation|truth|respect|answers|custody|off|out|gone|to (?:be|see|know|hear|stop)|you|u|your|done|finished|over)\b/.test(
      tail.words,
    )
  )
    return null;
  const whom = BACK.exec(tail.words);
  if (whom) return sentenceOf(s, `could ${SUBJECT[whom[1]!] ?? whom[1]} be ${whom[2]}`, '?');
  const who = /^we /.test(m[0]) ? 'we' : capital(s) ? 'I' : 'i';
  const could = `${opening(s).startsWith('can') ? 'can' : 'could'} ${who} have`;
  return sentenceOf(s, `${could} ${tail.words}`, '?');
}

const BACK = /^(him|her|them|it|the (?:kids|children|boys|girls)|\p{Lu}\p{Ll}+) ((?:back|home|in bed|here|there|ready|at)\b.*)$/u;

/** `It is to be on my doorstep by six`: the thing asked for. */
export function thingFrom(s: Sentence): string | null {
  const at = firstAt(s);
  const m =
    /^((?:it|he|she|they|(?:the|his|her|my|their|both|all) (?:\S+ ){1,3}|\S+ )) ?(?:is|are|has|have|must|will|needs|need) (?:to )?be /.exec(
      `${normsOf(s, at, at + 9)} `,
    );
  if (!m) return null;
  const words = m[1]!.trim().split(' ').length;
  const all = m[0].trim().split(' ').length;
  if (all - words < 2 || s.tokens.slice(at, at + all).some(isMark)) return null;
  const tail = tailOf(s, at + all, 'order');
  if (
    !tail ||
    !s.facts.some((f) => f.kind === 'time' || f.kind === 'date') ||
    !/^(?:on|at|in|back|ready|here|there|home|paid|signed|dressed|with|packed|sent|washed|returned|by)\b/.test(tail.words)
  )
    return null;
  const who = s.tokens
    .slice(at, at + words)
    .map((t, i) => (i === 0 && !t.tags.has('Name') ? t.norm : t.text))
    .join(' ');
  if (/^(?:i|you|u|we|there|this|that|what|who)$/.test(who)) return null;
  return sentenceOf(s, `could ${who} be ${tail.words}`, '?');
}

const DATED = /\b(?:by|before|from|on|at|after|until|starting|today|tonight|tomorrow) ?/;
/** `No iPad at dinner starting today`, `Parental controls on by Friday`: an order without its verb. */
export function barelyFrom(s: Sentence): string | null {
  const at = firstAt(s);
  const from = s.tokens[0]?.norm === 'no' ? 0 : at;
  const words = s.tokens.slice(from).filter((t) => !isMark(t));
  if (words.length < 4 || words.length > 14 || words.some((t) => t.tags.has('Aux') || t.tags.has('Reader'))) return null;
  if (words[0]!.norm === 'no' && words[1]!.tags.has('Noun')) {
    const tail = tailOf(s, from + 1, 'order');
    return tail &&
      tail.after === '' &&
      DATED.test(tail.words) &&
      /\b(?:at|in|on|after|before|during)\b/.test(tail.words) &&
      !s.clauses.some((c) => c.verb !== null && c.finite >= 0)
      ? sentenceOf(s, `could we agree on no ${tail.words}`, '?')
      : null;
  }
  const state = words.findIndex((t, i) => i > 0 && i < 6 && /^(?:back|on|off|ready|signed|paid|packed|done)$/.test(t.norm));
  const before = words.slice(0, Math.max(state, 0));
  if (
    state < 1 ||
    !factsIn(s, from, s.tokens.length) ||
    before.some(
      (t) =>
        t.tags.has('Verb') || t.tags.has('Preposition') || (t.tags.has('Pronoun') && !t.tags.has('Possessive')) || t.tags.has('Weekday'),
    )
  )
    return null;
  if (!/^(?:the|his|her|their|my|all|both)$/.test(words[0]!.norm) && !words[state - 1]!.tags.has('Plural')) return null;
  if (!/^(?:by|before|at|on|in|from|to|tonight|today|tomorrow)$|day$/.test(words[state + 1]?.norm ?? '')) return null;
  const tail = tailOf(s, s.tokens.indexOf(words[state]!), 'order');
  if (tail?.after !== '') return null;
  const who = before.map((t, i) => (i === 0 && !t.tags.has('Name') ? t.text.charAt(0).toLowerCase() + t.text.slice(1) : t.text)).join(' ');
  return sentenceOf(s, `could ${who} be ${tail.words}`, '?');
}
