import type { Finding, Sentence } from '../../../types.ts';
import { asksSomething } from './askable.ts';
import { firstAt, type Head, headAt } from './heads.ts';
import { asks, factsIn, inner, isMark, negatedAsk, normsOf, sentenceOf, textOf, upper } from './parts.ts';
import { tailOf } from './tail.ts';

/** Orders as requests: the order alone, with what it follows from, and with what is said behind it. */
export function ordersIn(s: Sentence, findings: readonly Finding[]): string[] {
  // `ask us for a receipt one more time and …` says what follows if you do
  if (/\b(?:one more time|once more|ever again|1 more time)\b/i.test(s.text)) return [];
  const first = firstAt(s);
  const direct = orderAt(s, first, findings) ?? leadIn(s, first, findings);
  if (direct) return direct;
  for (let i = first + 1; i < s.tokens.length - 1; i++) {
    const t = s.tokens[i]!;
    const opens = /^(?:;|:|-|–|—|\.\.\.|,)$/.test(t.norm) || (/^(?:so|and|then)$/.test(t.norm) && i > first + 1);
    if (!opens) continue;
    const at = firstAt(s, i + 1);
    const comma = t.norm === ',' || /^(?:so|and|then)$/.test(t.norm);
    // behind a bare comma only `you will` is surely an order of its own; a bare verb may be one of a list
    if (
      comma &&
      !SCOLD_LEAD.test(normsOf(s, first, i)) &&
      !/^(?:you|u|you'll|youll|you're|i need you|i want you)\b/.test(normsOf(s, at, at + 3)) &&
      !(t.norm === ',' && /^so\b/.test(normsOf(s, i + 1, i + 2)))
    )
      continue;
    const ways = orderAt(s, at, findings, false);
    if (!ways || ways.length === 0) continue;
    const bare = ways[ways.length - 1]!;
    const before = textOf(s, 0, i).trimEnd();
    const so = t.norm === 'so' || normsOf(s, i + 1, i + 2) === 'so';
    const tells =
      s.clauses.some((c) => c.from < i && c.finite >= 0 && c.finite < i && c.subject !== 'reader') &&
      !/\b(?:asking|telling|told|asked|said|time)\b/.test(normsOf(s, first, i));
    const joined = so
      ? `${before.replace(/,$/, '')}, so ${lowerFirst(bare)}`
      : t.norm === ';'
        ? `${before}; ${lowerFirst(bare)}`
        : `${before}. ${/^\p{Lu}/u.test(s.text) ? upper(bare) : bare}`;
    return [...(tells ? [joined] : []), ...(factsIn(s, 0, i) ? [] : ways)];
  }
  return [];
}
const SCOLD_LEAD =
  /^(?:stop|quit|don't|dont|cut the|grow|man up|get (?:a grip|your act|over yourself|off your|real|it together)|wake up|be (?:a|an)|do (?:your job|the right thing)|try to be|act)\b/;
const lowerFirst = (w: string): string => w.charAt(0).toLowerCase() + w.slice(1);

/** `On Friday you will bring it`, `Craig, bring it`: what stands before the order is kept, behind it or before. */
function leadIn(s: Sentence, first: number, findings: readonly Finding[]): string[] | null {
  const name = s.tokens[first]!;
  if (name?.tags.has('Name') && s.tokens[first + 1]?.norm === ',')
    return orderAt(s, firstAt(s, first + 2), findings)?.map((w) => `${name.text}, ${lowerFirst(w)}`) ?? null;
  const you = s.tokens.findIndex((t, i) => i > first && (/^(?:you|u|you'll|youll|you're)$/.test(t.norm) || t.norm === ','));
  if (you < 0 || you > first + 5) return null;
  const lead = normsOf(s, first, you);
  if (!LEAD.test(lead)) return null;
  const at = s.tokens[you]!.norm === ',' ? firstAt(s, you + 1) : you;
  const when = s.tokens
    .slice(first, you)
    .map((t) => inner(s, t))
    .join(' ');
  return (
    orderAt(s, at, findings, false)?.map((w) => (w.endsWith('?') && !w.slice(0, -1).includes('?') ? `${w.slice(0, -1)} ${when}?` : w)) ??
    null
  );
}
const LEAD =
  /^(?:(?:on|by|from|before|this|next|at|until) .*(?:day|week|weekend|month|\d\S*|pm|am|noon|morning|evening|half term|holidays)|tomorrow|tonight|today)$/;

/** The requests that an order at a word holds, fullest first; null where there is no order. `alone`: nothing before it may be lost. */
function orderAt(s: Sentence, at: number, findings: readonly Finding[], alone = true): string[] | null {
  const head = headAt(s, at);
  if (!head || s.tokens.some((t) => /^["“”]$/.test(t.norm))) return null;
  const tail = tailOf(s, head.next, 'order');
  if (!tail || !asksSomething(s, head, tail.words)) return null;
  const onwards = /^(?:from now on|going forward|in future)\b/.exec(normsOf(s, 0, at))?.[0];
  if (head.dated && !((onwards || isDated(s, head, at)) && findings.some((f) => f.category === 'command'))) return null;
  if (alone && factsIn(s, 0, at) && s.tokens.slice(0, at).some((t) => !isMark(t) && !/^\d+$/.test(t.norm))) return null;
  const ask = `${head.verb} ${tail.words}`.trim();
  if (head.negated) return MAY_FORBID.test(ask) ? [negatedAsk(s, ask)] : null;
  const request = asks(s, ask);
  const asked = onwards ? [sentenceOf(s, `${onwards}, ${lowerFirst(request).replace(/\?$/, '')}`, '?'), request] : [request];
  if (tail.after === '') return asked;
  return [...asked.map((w) => `${w} ${sentenceOf(s, tail.after, '.')}`), ...(afterHolds(s, tail.after) ? [] : asked)];
}
const MAY_FORBID =
  /^(?:call|ring|phone|text|message|email|send|bring|give|post|take|book|contact|let|leave|drop|pick|wash|feed|use|share)\b.*\b(?:after|before|between|during|until|till|on|at|in|without|with|through|via|to)\b/;
const afterHolds = (s: Sentence, after: string): boolean => s.facts.some((f) => f.kind !== 'name' && after.includes(f.text));

/** An order in the present tells of a day or hour to come: no `every`, `always`, `again`, no past. */
function isDated(s: Sentence, head: Head, at: number): boolean {
  const norms = normsOf(s, head.next, s.tokens.length);
  if (
    /\b(?:every|always|again|never|yesterday|last|usually|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|ago|once)\b/.test(
      norms,
    )
  )
    return false;
  return s.facts.some((f) => (f.kind === 'date' || f.kind === 'time' || /(?:st|nd|rd|th)$/.test(f.text)) && f.start > s.tokens[at]!.start);
}
