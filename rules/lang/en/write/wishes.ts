import type { Sentence } from '../../../types.ts';
import { firstAt } from './heads.ts';
import { capital, factsIn, isMark, normsOf, opening, SUBJECT, sentenceOf, textOf } from './parts.ts';
import { tailOf } from './tail.ts';

/** `I want the coats back by Friday`: what the writer would like to have. */
export function wishFrom(s: Sentence): string | null {
  const at = firstAt(s);
  const m = /^(?:i|we) (?:just |really )?(?:want|need|expect|demand|require|will have|get|insist on|'ll have) /.exec(
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
    /^((?:it|he|she|they|(?:the|his|her|my|their|both|all) (?:\S+ ){1,3}|\S+ )) ?(?:is to|are to|has to|have to|must|needs to|need to) be /.exec(
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

/** `Nora is to attend every practice`: what the writer would like a child to do. */
export function likeFrom(s: Sentence): string | null {
  const at = [0, 1, 2, 3]
    .map((skip) => skip + firstAt(s))
    .find((i) => /^(?:is|are)$/.test(s.tokens[i + 1]?.norm ?? '') && s.tokens[i + 2]?.norm === 'to');
  if (at === undefined || (at > firstAt(s) && !/^until then|^after that|^from now on/.test(normsOf(s, firstAt(s), at)))) return null;
  const who = s.tokens[at]!;
  const whom = OBJECT[who.norm] ?? (who.tags.has('Name') ? who.text : undefined);
  const verb = s.tokens[at + 3];
  if (!whom || !verb?.tags.has('Verb') || verb.tags.has('Be') || !verb.tags.has('Infinitive')) return null;
  const tail = tailOf(s, at + 4, 'order');
  if (tail?.after !== '' || tail.words === '') return null;
  const lead = normsOf(s, firstAt(s), at);
  return sentenceOf(s, `${lead ? `${lead} ` : ''}I would like ${whom} to ${verb.norm} ${tail.words}`, '.');
}
const OBJECT: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them', it: 'it' };

/** `I'll send you the itinerary whenever, maybe this week maybe not`: the promise without its hedges. */
export function promiseFrom(s: Sentence): string | null {
  const at = firstAt(s);
  if (!/^(?:i'll|ill|i will|i can|i'm going to|we'll)\b/.test(normsOf(s, at, at + 3))) return null;
  const hedge = s.tokens.findIndex((_t, i) => i > at + 3 && HEDGE.test(`${normsOf(s, i, i + 3)} `));
  if (
    hedge < 0 ||
    s.tokens.slice(hedge).some((t) => (['Time', 'Money', 'Weekday', 'Month'] as const).some((tag) => t.tags.has(tag)) || /\d/.test(t.norm))
  )
    return null;
  const to = /^(?:,|or|and|-)$/.test(s.tokens[hedge - 1]!.norm) ? hedge - 1 : hedge;
  const words = textOf(s, at, to);
  if (
    words.split(' ').length < 4 ||
    /\b(?:maybe|perhaps|might|try|see|or|think|know|shout|be|and|in|at|on|by|to|some)$/i.test(words) ||
    /\b(?:try|see|think|maybe|might|or|decide|let)\b/i.test(words)
  )
    return null;
  return sentenceOf(s, words, '.');
}
const HEDGE =
  /^(?:whenever|or whenever|maybe|perhaps|sometime|some time|at some point|or something|or whatever|or not|if i feel|if i remember|when i feel|when i can be|we'll see|who knows|if i can be bothered) /;

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
