import type { Clause, Finding, Sentence, Token, Writer } from '../../types.ts';

const REPROACH = new Set(
  'never always again once ever just even actually finally obviously clearly apparently simply still yet honestly literally immediately now instantly too'.split(
    ' ',
  ),
);
const JOINERS = new Set(['and', 'but', 'so', 'because', 'then', 'or', 'well', 'yes', 'no', 'honestly']);
const OPENERS = new Set(['and', 'but', 'so', 'well', 'now', 'then', 'just', 'also', 'next']);

const opening = (s: Sentence): string => (/^\p{Lu}/u.test(s.text) ? 'Could you' : 'could you');
const ask = (s: Sentence, base: string, rest: readonly string[]): string => `${[opening(s), base, ...rest].join(' ')}?`;

/** Feelings, states and scoldings that cannot be asked for. */
const NO_REQUEST = new Set(
  'be have want know think feel seem stay lie cheat hate get understand realise realize care bother forget ruin trust hurt bully shout whine moan do make expect stop quit mind dare choose learn listen grow act need like love tell try let keep deal handle accept'.split(
    ' ',
  ),
);
const JUDGES = new Set('anything everything nothing something it that this so what how there here yourself'.split(' '));
const asksNothing = (rest: readonly string[]): boolean => rest.every((w) => JUDGES.has(w.toLowerCase()) || w.length < 3);

/** The words behind the verb, without what reproaches. Null where something stands in the way. */
function restOf(s: Sentence, from: number, to: number): string[] | null {
  const out: string[] = [];
  for (let i = from; i < to; i++) {
    const t = s.tokens[i]!;
    if (/^["():;]$/.test(t.norm)) return null;
    if (t.tags.has('Punctuation') || t.tags.has('Emoji')) {
      // `, again`, `, as usual`: what hangs behind a comma is no part of the request
      if (t.norm === ',' && out.length > 0) break;
      continue;
    }
    if (t.norm === 'from' && s.tokens[i + 1]?.norm === 'now') {
      i += s.tokens[i + 2]?.norm === 'on' ? 2 : 1;
      continue;
    }
    if (REPROACH.has(t.norm)) continue;
    out.push(t.text);
  }
  if (/^(?:as|like)$/.test(out[out.length - 2] ?? '')) out.splice(-2);
  return out;
}

const baseOf = (lemma: string): string => lemma.split(' ')[0]!;
/** Where the verb that tells the content stands: the last verb of the verb group. */
function contentVerb(s: Sentence, c: Clause): number {
  const base = baseOf(c.verb!.lemma);
  for (let i = c.from; i < c.to; i++) {
    const t = s.tokens[i]!;
    if (t.tags.has('Verb') && (t.lemma === c.verb!.lemma || baseOf(t.lemma) === base)) return i;
  }
  return -1;
}

/** Done once and then done: what was not done is still asked for, not for the next time. */
const ONCE = new Set(
  'sign fill pay send forward mail email answer reply respond arrange book read confirm register buy order return'.split(' '),
);

/** `You never bring them back on time`, `You didn't pack his coat`, `Bring his coat`, `You need to sign it`: one request. */
function requestFrom(s: Sentence, c: Clause): string | null {
  if (!c.verb || NO_REQUEST.has(baseOf(c.verb.lemma))) return null;
  const at = contentVerb(s, c);
  const inside = s.tokens.slice(c.from, c.to);
  const opens = inside.filter((t) => !t.tags.has('Punctuation') && !OPENERS.has(t.norm))[0];
  // the clause must begin with `you`, or with the verb of the order, and come to its verb soon
  if (at < 0 || at - c.from > 6 || !opens || c.verb.modal === 'can') return null;
  if (c.act === 'command' ? opens !== s.tokens[at] : !/^(?:you|u|you've|you'll|you're|ya)$/.test(opens.norm)) return null;
  const command = c.act === 'command';
  const missing = c.verb.negated || inside.some((t) => t.norm === 'never' || t.norm === 'not' || t.norm.endsWith("n't"));
  const must =
    c.verb.modal === 'must' ||
    inside.some((t) => /^(?:must|need|have|better)$/.test(t.norm) && inside.includes(t)) ||
    c.verb.tense === 'future';
  if (!command && !(c.subject === 'reader' && (missing || must))) return null;
  if ((command || must) && missing) return null;
  const rest = restOf(s, at + 1, c.to);
  if (!rest || rest.length === 0 || rest.length > 16 || asksNothing(rest)) return null;
  if (rest.some((w) => /^(?:i|who|why|because|while|no|none|without|that|which|if)$/i.test(w))) return null;
  const gone = c.verb.tense === 'past' || c.verb.tense === 'perfect';
  if (gone && rest.some((w) => /^(?:yesterday|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d.*)$/i.test(w))) return null;
  return ask(s, baseOf(c.verb.lemma), [
    ...rest.map((w) => (w === 'any' ? 'a' : w)),
    ...(c.verb.tense === 'past' && !ONCE.has(baseOf(c.verb.lemma)) ? ['next', 'time'] : []),
  ]);
}

/** `Make sure you are ready at five`: the request is in the clause behind. */
function careFrom(s: Sentence): string | null {
  const norm = s.tokens.filter((t) => !t.tags.has('Punctuation')).map((t) => t.norm);
  const start = OPENERS.has(norm[0] ?? '') ? 1 : 0;
  if (norm[start] !== 'make' || norm[start + 1] !== 'sure') return null;
  const you = s.tokens.findIndex((t) => t.norm === 'you' || t.norm === 'u' || t.norm === "you're");
  const verb = s.tokens[you + 1];
  if (you < 0 || you > 5 || !verb) return null;
  const base = s.tokens[you]!.norm === "you're" ? 'be' : baseOf(verb.lemma);
  const rest = restOf(s, s.tokens[you]!.norm === "you're" ? you + 1 : you + 2, s.tokens.length);
  if (!rest || rest.length === 0 || rest.includes('not') || /^(?:never|not|do|don't|can|will|ever)$/.test(verb.norm)) return null;
  return ask(s, base, rest);
}

/** `You are always late` asks for `on time`; `You forgot his bag` for a thought of it. */
function stateFrom(s: Sentence, c: Clause): string | null {
  if (c.subject !== 'reader' || !c.verb || s.facts.some((f) => f.kind !== 'name')) return null;
  const inside = s.tokens.slice(c.from, c.to).filter((t) => !t.tags.has('Punctuation'));
  if (inside.some((t) => t.norm === 'late') && c.verb.lemma === 'be' && inside.length <= 7) return ask(s, 'be', ['on', 'time']);
  if (baseOf(c.verb.lemma) === 'forget') {
    const at = contentVerb(s, c);
    const rest = at < 0 ? null : restOf(s, at + 1, c.to);
    if (!rest || rest.length === 0 || rest.length > 5 || !/^(?:his|her|their|the|my|our|\p{Lu}.*)$/u.test(rest[0]!) || asksNothing(rest))
      return null;
    return ask(s, 'remember', [...rest, ...(c.verb.tense === 'present' ? [] : ['next', 'time'])]);
  }
  return null;
}

/** A sentence whose only fault is an adverb goes without it. */
function withoutAdverb(s: Sentence, findings: readonly Finding[]): string | null {
  const marked: Token[] = s.tokens.filter((t) => findings.some((f) => f.start <= t.start && t.end <= f.end) && !t.tags.has('Punctuation'));
  if (marked.length === 0 || marked.length > 2 || !marked.every((t) => REPROACH.has(t.norm) && !/^(?:never|always)$/.test(t.norm)))
    return null;
  const [first, last] = [marked[0]!, marked[marked.length - 1]!];
  if (s.tokens[0] === first) return null;
  return (s.text.slice(0, first.start - s.start).trimEnd() + s.text.slice(last.end - s.start)).replace(/\s+([.,!?])/g, '$1');
}

/** A reproach or an order may hold a request; an insult holds none. */
const ASKABLE: ReadonlySet<string> = new Set(['blame', 'command', 'emotion']);

/** How English puts it otherwise: the request that a reproach or an order holds. */
export const writer: Writer = {
  alternatives(s, findings) {
    if (!findings.every((f) => ASKABLE.has(f.category))) return [];
    const main = s.clauses.length === 1 && !s.clauses[0]!.subordinate ? s.clauses[0]! : null;
    return [careFrom(s), ...(main ? [requestFrom(s, main), stateFrom(s, main)] : []), withoutAdverb(s, findings)].filter(
      (w): w is string => w !== null,
    );
  },
  defer(s, date) {
    const way = date ? `I will let you know about ${date.replace(/^(?:on|at|for|by)\s/i, '')}` : 'I will let you know';
    return `${/^\p{Ll}/u.test(s.text) ? way.replace('I will', 'i will') : way}${/[.!?]$/.test(s.text) || /^\p{Lu}/u.test(s.text) ? '.' : ''}`;
  },
  topic(s) {
    // only at the head of the sentence do `for` and `on` say what it is about
    const at = s.tokens.findIndex(
      (t, i) => (/^(?:about|regarding|re)$/.test(t.norm) || (i < 3 && /^(?:for|on|to)$/.test(t.norm))) && s.tokens[i + 1] !== undefined,
    );
    const out: string[] = [];
    for (let i = at + 1; at >= 0 && i < s.tokens.length && out.length < 4; i++) {
      const t = s.tokens[i]!;
      if (t.tags.has('Reader') || t.tags.has('Writer') || t.tags.has('Punctuation')) break;
      if (/^(?:an?|stuff|things?|day|days|night|god|it|that|everything|anything|time)$/.test(t.norm)) break;
      if (t.tags.has('Noun') || t.tags.has('Name') || t.tags.has('Date')) {
        out.push(t.text);
        if (!s.tokens[i + 1]?.tags.has('Noun') && !s.tokens[i + 1]?.tags.has('Name')) return out.join(' ');
      } else if (t.tags.has('Determiner') || t.tags.has('Possessive') || t.tags.has('Adjective') || t.tags.has('Number')) out.push(t.text);
      else break;
    }
    return undefined;
  },
  joiners: JOINERS,
  neutralReply: 'I have read your message.',
};
