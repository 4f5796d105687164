import type { Finding, Sentence } from '../../../types.ts';
import { factsIn, isMark, isStop, lower, normsOf, sentenceOf, textOf, upper } from './parts.ts';
import { ENDER, PRESSING } from './words.ts';

const ASIDE =
  /^(?:honestly|seriously|frankly|look|listen|obviously|clearly|for the record|as usual|of course|to be honest|tbh|believe me|trust me|i mean|once again|yet again|as always|for the last time|for the hundredth time|for the umpteenth time|as i(?:'ve| have)? (?:already )?(?:said|told you|explained)(?: (?:before|already|many times|a hundred times|a thousand times))?|like i said|let me be clear|let's be clear|god|jesus|christ|ffs|for god's sake|omg|right|so|well|and|but|sorry but|i'm sorry but|no offence but|no offense but|with all due respect|needless to say|unlike you|not that you care|not that you asked|since you ask|in case you(?:'ve| have)? forgot(?:ten)?|in case you care|if you must know|if you cared|as you (?:well|should) know|believe it or not)$/;
const SAFE_ADVERB =
  /^(?:literally|honestly|seriously|obviously|clearly|actually|simply|really|again|even|finally|apparently|just|absolutely|totally|completely|bloody|fucking|damn|freaking|goddamn|ridiculously|conveniently|constantly|ever)$/;

/** Without what only presses: an aside in front, a tag question or a scolding behind, an adverb that a finding marks, shouting. */
export function trimmed(s: Sentence, findings: readonly Finding[]): string[] {
  const bare = withoutAdverb(s, findings);
  const ways: string[] = [];
  if (!isWorthTrimming(s, findings)) return bare ? [bare] : [];
  const [from, to] = core(s);
  if (from < to && (from > 0 || to < end(s)) && to - from >= 4) {
    const body = textOf(s, from, to);
    ways.push(sentenceOf(s, settle(s, body, from, to), asksIn(s, from, to)));
  }
  if (bare) ways.push(bare);
  const calm = withoutShouts(s);
  if (calm) ways.push(calm);
  return ways;
}

const PRESSES: ReadonlySet<string> = new Set(['command', 'emotion', 'sarcasm', 'opinion', 'blame']);
/** Something is asked, or a day, an hour or an amount of what is to come is told; no venting, no word about the reader. */
function isWorthTrimming(s: Sentence, findings: readonly Finding[]): boolean {
  if (s.clauses.some((c) => c.marks.some((m) => VENTS.has(m.name)))) return false;
  const [from] = core(s);
  const head = s.clauses.find((c) => c.finite >= from);
  if (!head?.verb || head.verb.tense === 'past' || head.verb.tense === 'perfect' || head.verb.tense === 'none') return false;
  const presses = findings.every((f) => PRESSES.has(f.category));
  // what a child will be ready for is of the matter, whatever hangs behind it
  if (head.verb.tense === 'future' && head.subject === 'child') return true;
  if (head.verb.tense === 'future' && head.subject === 'writer' && isNamed(s, head.from, head.to)) return true;
  if (!presses || (head.subject === 'reader' && head.act !== 'request' && head.act !== 'question')) return false;
  return head.act === 'request' || isNamed(s, 0, s.tokens.length);
}
const isNamed = (s: Sentence, from: number, to: number): boolean =>
  s.tokens.slice(from, to).some((t) => NAMED.some((tag) => t.tags.has(tag)) || /^(?:today|tonight|tomorrow)$/.test(t.norm));
const NAMED = ['Weekday', 'Month', 'Time', 'Money'] as const;
const VENTS = new Set(['exasperation', 'swearing', 'sacrifice', 'judgement']);

const end = (s: Sentence): number => {
  let k = s.tokens.length;
  while (k > 0 && isStop(s.tokens[k - 1]!)) k--;
  return k;
};
const settle = (s: Sentence, body: string, from: number, to: number): string => {
  const shouts = s.tokens
    .slice(from, to)
    .filter((t) => t.tags.has('Shout') && (t.tags.has('Weekday') || t.tags.has('Month') || PRESSING.has(t.norm)));
  return shouts.reduce((text, t) => text.replace(t.text, t.tags.has('Weekday') || t.tags.has('Month') ? upper(t.norm) : t.norm), body);
};
/** A question stays one where it was before the tag came. */
const asksIn = (s: Sentence, from: number, to: number): '.' | '?' => {
  if (to === end(s)) return s.text.includes('?') ? '?' : '.';
  const first = s.clauses.find((c) => c.to > from);
  return s.text.includes('?') && first !== undefined && first.finite >= 0 && first.subjectAt > first.finite && first.finite < to
    ? '?'
    : '.';
};

/** The words between the asides in front and the scolding behind; only what stands apart by a comma or a dash. */
function core(s: Sentence): readonly [number, number] {
  let from = 0;
  let to = end(s);
  for (let i = 0; i < Math.min(10, to); i++) {
    if (!/^(?:,|-|–|—|:)$/.test(s.tokens[i]!.norm)) continue;
    if (ASIDE.test(normsOf(s, from, i))) from = i + 1;
    else break;
  }
  for (let i = to - 1; i > from; i--) {
    if (!/^(?:,|-|–|—|;|\?|\.\.\.)$/.test(s.tokens[i]!.norm)) continue;
    const rest = normsOf(s, i + 1, to);
    if ((ENDER.test(rest) || TAG_QUESTION.test(rest) || DIG.test(rest)) && !factsIn(s, i + 1, to)) to = i;
    else break;
  }
  return [from, to];
}
/** A reason or an aside behind a comma that only has a dig. */
const DIG =
  /^(?:since|seeing as|given that|given how|unlike|not that|because|as if|like some|like you|which is more than|even if you|even though you|no thanks to|as usual|whether you|if that(?:'s| is) (?:ok|okay|all right|alright) with) ?/;
const TAG_QUESTION =
  /^(?:isn't it|is it|don't you|do you|aren't you|are you|didn't you|did you|doesn't it|innit|can't you|could you|won't you|will you|wouldn't you|haven't you|have you|again|as usual|as always|as ever|as per usual|once again|yet again|surprise surprise|what a surprise|shocker|obviously|clearly|apparently|lol|smh|fyi)$/;

/** A sentence whose only fault is an adverb goes without it. */
export function withoutAdverb(s: Sentence, findings: readonly Finding[]): string | null {
  const marked = s.tokens.filter((t) => findings.some((f) => f.start <= t.start && t.end <= f.end) && !isMark(t));
  if (marked.length === 0 || marked.length > 2 || !marked.every((t) => SAFE_ADVERB.test(t.norm))) return null;
  const [first, last] = [marked[0]!, marked[marked.length - 1]!];
  if (s.tokens[0] === first || s.clauses.some((c) => c.subject === 'reader' && c.act === 'statement')) return null;
  const at = s.tokens.indexOf(first);
  const back = s.tokens[at - 1];
  const cut = back && isMark(back) && /^(?:,|-|–)$/.test(back.norm) ? back.start : first.start;
  return (s.text.slice(0, cut - s.start).trimEnd() + s.text.slice(last.end - s.start)).replace(/\s+([.,!?])/g, '$1');
}

/** `I need it by FRIDAY!!` without the shouting; a word that may be a name or short for something stays. */
function withoutShouts(s: Sentence): string | null {
  const loud = s.tokens.filter((t) => t.tags.has('Shout') && !t.tags.has('Name') && t.text.length > 1);
  if (loud.length === 0 && !/[!?]{2,}|!/.test(s.text)) return null;
  if (loud.some((t) => t.text.length <= 4 && t.tags.size <= 2 && !PRESSING.has(t.norm))) return null;
  let text = s.text;
  for (const t of [...loud].reverse()) {
    const shown = t.tags.has('Weekday') || t.tags.has('Month') || t === s.tokens[0] ? upper(t.norm) : t.norm === 'i' ? 'I' : lower(t.norm);
    text = text.slice(0, t.start - s.start) + shown + text.slice(t.end - s.start);
  }
  text = text.replace(/[!?]*\?[!?]*$/, '?').replace(/!+$/, '.');
  return text === s.text ? null : text;
}
