import type { Act, Clause, ClauseVerb, Subject } from '../../types.ts';
import type { Draft } from './tag.ts';

type BareClause = Omit<Clause, 'marks' | 'facts'>;

/** Cuts a sentence into clauses, each around one finite verb, and says of each who it is about and what it does. */
export function findClauses(drafts: readonly Draft[]): BareClause[] {
  if (drafts.length === 0) return [];
  settleSubordinators(drafts);
  settleImperatives(drafts);
  return segments(drafts).map(([from, to]) => readClause(drafts, from, to));
}

function settleSubordinators(drafts: readonly Draft[]): void {
  drafts.forEach((t, i) => {
    if (!t.tags.has('Subordinator')) return;
    const next = drafts[i + 1];
    const subjectNext =
      next !== undefined &&
      (isSubject(next) ||
        next.tags.has('Determiner') ||
        next.tags.has('Possessive') ||
        next.tags.has('Name') ||
        next.tags.has('Child') ||
        next.tags.has('Gerund'));
    if (!subjectNext || (t.norm === 'that' && next.tags.has('Finite') && !next.tags.has('Pronoun'))) t.tags.delete('Subordinator');
    else if (t.norm === 'that') for (const tag of ['Pronoun', 'ItThis', 'Determiner'] as const) t.tags.delete(tag);
    if ((t.norm === 'when' || t.norm === 'once' || t.norm === 'as') && next && next.tags.has('Aux') && !next.tags.has('Pronoun'))
      t.tags.delete('Subordinator');
  });
}

const SUBJECTS =
  /^(?:i|you|u|we|they|he|she|it|this|that|who|ya|y'all|everyone|everybody|someone|anyone|nobody|people|there|these|those|nothing|everything)$/;
const isSubject = (t: Draft): boolean =>
  SUBJECTS.test(t.norm) ||
  (t.tags.has('Pronoun') && /'(?:m|re|s|ve|ll|d)$/.test(t.norm)) ||
  /^(?:im|ive|youre|youve|hes|shes|theyre|its|thats)$/.test(t.norm);

const LEADERS = new Set(
  'and but so or then please just now well ok okay yes no , oh also first finally either plus kindly maybe'.split(' '),
);
const firstWord = (drafts: readonly Draft[], from: number, to: number): number => {
  let i = from;
  while (i < to && (drafts[i]!.tags.has('Punctuation') || LEADERS.has(drafts[i]!.norm))) i++;
  return i;
};

const NOT_ORDERS = new Set('thank thanks hope see sounds looks works glad guess'.split(' '));
/** A bare verb that opens a sentence or a clause is an order. */
function settleImperatives(drafts: readonly Draft[]): void {
  drafts.forEach((_, i) => {
    const opens = i === 0 || drafts[i - 1]!.tags.has('Punctuation') || LEADERS.has(drafts[i - 1]!.norm);
    if (!opens || i !== firstWord(drafts, i === 0 ? 0 : i, drafts.length)) return;
    const t = drafts[i]!;
    const next = drafts[i + 1];
    if (NOT_ORDERS.has(t.norm)) return;
    if (/^(?:do|don't|dont|be|never|have|let)$/.test(t.norm) && next && !isSubject(next)) {
      if (t.norm === 'never' && !next.tags.has('Verb')) return;
      for (const tag of ['Verb', 'Finite', 'Imperative'] as const) t.tags.add(tag);
      return;
    }
    const bare =
      t.theirs.has('Infinitive') ||
      t.theirs.has('Imperative') ||
      (t.theirs.has('Verb') && !t.theirs.has('PastTense') && !t.theirs.has('Gerund') && !t.tags.has('Aux') && !/s$/.test(t.norm));
    if (
      bare &&
      !t.tags.has('Aux') &&
      !t.tags.has('Pronoun') &&
      !(next && isSubject(next) && drafts.some((d) => d.norm === '?')) &&
      !(next && (next.tags.has('Aux') || next.norm === 'to')) &&
      (i === 0 || drafts[i - 1]!.tags.has('Punctuation') || i <= 2)
    ) {
      t.tags.delete('Noun');
      for (const tag of ['Verb', 'Finite', 'Imperative', 'Present'] as const) t.tags.add(tag);
    }
  });
}

const isBreak = (t: Draft): boolean => t.tags.has('Punctuation') && /^[;:()]$|^\.\.\.$|^-$|^[.!?]+$/.test(t.norm);
const mayOpen = (t: Draft): boolean => t.tags.has('Subordinator') || t.tags.has('Conjunction') || t.norm === ',';
const hasFinite = (drafts: readonly Draft[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (drafts[i]!.tags.has('Finite')) return true;
  return false;
};

/** Chat without full stops: `… at work | can u get her`, `… tmrw | what time r u coming`. */
function asksAnew(drafts: readonly Draft[], i: number): boolean {
  const t = drafts[i]!;
  const next = drafts[i + 1];
  const before = drafts[i - 1]!;
  if (
    !next ||
    before.tags.has('Preposition') ||
    before.tags.has('Subordinator') ||
    before.tags.has('Conjunction') ||
    before.tags.has('QuestionWord') ||
    before.tags.has('Verb') ||
    before.tags.has('Negation')
  )
    return false;
  const asks =
    (/^(?:can|could|will|would|do|did|are|r|have)$/.test(t.norm) && /^(?:you|u|ya)$/.test(next.norm)) ||
    (/^(?:what|when|where|who|how)$/.test(t.norm) && (next.tags.has('Aux') || next.norm === 'time' || next.norm === 'r'));
  return asks && hasFinite(drafts, 0, i);
}

function segments(drafts: readonly Draft[]): [number, number][] {
  const cuts = [0];
  drafts.forEach((t, i) => {
    if (i > 0 && mayOpen(t)) cuts.push(i);
    if (isBreak(t) && i + 1 < drafts.length) cuts.push(i + 1);
    if (i > 2 && asksAnew(drafts, i)) cuts.push(i);
  });
  const out: [number, number][] = [];
  [...new Set(cuts)].forEach((from, k, all) => {
    const to = all[k + 1] ?? drafts.length;
    const last = out[out.length - 1];
    if (last && (!hasFinite(drafts, from, to) || !hasFinite(drafts, last[0], last[1])) && !(drafts[from - 1] && isBreak(drafts[from - 1]!)))
      last[1] = to;
    else out.push([from, to]);
  });
  return out;
}

function readClause(drafts: readonly Draft[], from: number, to: number): BareClause {
  const opener = drafts.slice(from, to).find((t) => !t.tags.has('Punctuation') && !t.tags.has('Conjunction'));
  const subordinate = opener?.tags.has('Subordinator') ?? false;
  let finite = -1;
  for (let i = from; i < to && finite < 0; i++) if (drafts[i]!.tags.has('Finite')) finite = i;
  const imperative = finite >= 0 && drafts[finite]!.tags.has('Imperative');
  const subjectAt = imperative ? -1 : findSubject(drafts, from, to, finite);
  const subject: Subject = subjectAt < 0 ? (imperative ? 'reader' : 'none') : subjectOf(drafts, subjectAt);
  const verb = readVerb(drafts, from, to, finite);
  return {
    start: drafts[from]!.raw.start,
    end: drafts[to - 1]!.raw.end,
    act: actOf(drafts, from, to, { finite, imperative, subject, subjectAt, subordinate, verb }),
    subject,
    verb,
    from,
    to,
    finite,
    subjectAt,
    subordinate,
  };
}

const personLike = (t: Draft): boolean =>
  t.tags.has('Name') ||
  t.tags.has('Child') ||
  t.tags.has('Family') ||
  t.tags.has('Partner') ||
  t.tags.has('Professional') ||
  t.tags.has('Parent');

function findSubject(drafts: readonly Draft[], from: number, to: number, finite: number): number {
  if (finite < 0) return -1;
  const head = drafts[finite]!;
  if (head.tags.has('Pronoun') && isSubject(head)) return finite;
  const next = drafts[finite + 1];
  // a question, or `neither do I`: the auxiliary stands before its subject
  if (
    head.tags.has('Aux') &&
    next &&
    finite + 1 < to &&
    !head.tags.has('Pronoun') &&
    (isSubject(next) || next.tags.has('Possessive') || personLike(next)) &&
    (finite === firstWord(drafts, from, to) || drafts[finite - 1]?.tags.has('QuestionWord'))
  )
    return finite + 1;
  let best = -1;
  for (let i = from; i < finite; i++) {
    const t = drafts[i]!;
    if (t.tags.has('Preposition') && !t.tags.has('Subordinator')) {
      i = nounEnd(drafts, i + 1, finite) - 1;
      continue;
    }
    if (t.tags.has('Weekday') || t.tags.has('Date') || t.tags.has('Punctuation') || t.tags.has('Conjunction')) continue;
    if (isSubject(t)) best = i;
    else if (t.tags.has('Possessive') || t.tags.has('Determiner')) {
      best = i;
      i = nounEnd(drafts, i, finite) - 1;
    } else if ((personLike(t) || t.tags.has('Noun')) && best < 0) best = i;
    else if (personLike(t) || (t.tags.has('Pronoun') && !t.tags.has('Reflexive') && isSubject(t))) best = i;
  }
  return best;
}

function nounEnd(drafts: readonly Draft[], i: number, to: number): number {
  let k = i;
  while (
    k < to &&
    (drafts[k]!.tags.has('Determiner') ||
      drafts[k]!.tags.has('Adjective') ||
      drafts[k]!.tags.has('Possessive') ||
      drafts[k]!.tags.has('Number') ||
      drafts[k]!.tags.has('Ordinal'))
  )
    k++;
  return Math.min(k + 1, to);
}

function subjectOf(drafts: readonly Draft[], at: number): Subject {
  const t = drafts[at]!;
  if (
    t.tags.has('Possessive') ||
    (t.tags.has('Determiner') && !isSubject(t)) ||
    (/^(?:this|that|these|those)$/.test(t.norm) && drafts[at + 1]?.tags.has('Noun'))
  ) {
    for (let i = at + 1; i < Math.min(at + 5, drafts.length); i++) {
      const head = drafts[i]!;
      if (
        /^(?:a|an|any|every|no|some|most)$/.test(t.norm) &&
        (head.tags.has('Parent') || /^(?:person|adult|man|woman|people|parent|human)$/.test(head.norm))
      )
        return 'anyone';
      if (head.tags.has('Child')) return 'child';
      if (head.tags.has('Family') || head.tags.has('Partner') || head.tags.has('Professional') || head.tags.has('Parent')) return 'third';
      if (head.tags.has('Verb')) break;
    }
    return 'thing';
  }
  const joined = drafts[at + 1]?.norm === 'and' ? drafts[at + 2] : undefined;
  if (t.tags.has('Writer')) return joined?.tags.has('Reader') ? 'both' : 'writer';
  if (t.tags.has('Reader')) return joined?.tags.has('Writer') ? 'both' : 'reader';
  if (t.tags.has('Both')) return 'both';
  if (t.tags.has('Anyone')) return 'anyone';
  if (t.tags.has('Child') || t.tags.has('Name')) return 'child';
  if (t.tags.has('They')) return 'child';
  if (t.tags.has('ItThis')) return 'thing';
  if (t.tags.has('Family') || t.tags.has('Partner') || t.tags.has('Professional') || t.tags.has('Parent')) return 'third';
  return 'thing';
}

const MODAL: Readonly<Record<string, ClauseVerb['modal']>> = { can: 'can', may: 'may', must: 'must', should: 'should', would: 'want' };

function readVerb(drafts: readonly Draft[], from: number, to: number, finite: number): ClauseVerb | null {
  const slice = drafts.slice(from, to);
  const negated = slice.some((t) => t.tags.has('Negation'));
  if (finite < 0) {
    const other = slice.find((t) => t.tags.has('Verb'));
    return other ? { lemma: other.lemma, tense: 'none', negated } : null;
  }
  const head = drafts[finite]!;
  const rest = drafts.slice(finite + 1, to);
  const main = rest.find(
    (t) =>
      t.tags.has('Verb') &&
      (!t.tags.has('Aux') || t.norm === 'been' || t.norm === 'be' || /^(?:done|had|having|doing|have|do)$/.test(t.norm)),
  );
  if (!head.tags.has('Aux')) {
    const must = head.lemma === 'need' && rest[0]?.norm === 'to';
    const inf = must ? rest.find((t) => t.tags.has('Verb')) : undefined;
    return {
      lemma: inf?.lemma ?? head.lemma,
      tense: head.tags.has('Past') ? 'past' : 'present',
      negated,
      ...(must ? { modal: 'must' as const } : {}),
    };
  }
  const past = head.tags.has('Past');
  if (head.lemma === 'will') return { lemma: main?.lemma ?? 'will', tense: 'future', negated };
  if (MODAL[head.lemma]) {
    const have = rest.find((t) => t.norm === 'have' || t.norm === "'ve");
    const deep = have ? rest.slice(rest.indexOf(have) + 1).find((t) => t.tags.has('Verb')) : undefined;
    return { lemma: (deep ?? main)?.lemma ?? head.lemma, tense: have ? 'perfect' : 'present', modal: MODAL[head.lemma]!, negated };
  }
  if (head.lemma === 'have') {
    const to = rest[0]?.norm === 'to' || (rest[0]?.norm === 'got' && rest[1]?.norm === 'to');
    if (to) return { lemma: main?.lemma ?? 'have', tense: past ? 'past' : 'present', modal: 'must', negated };
    return main && (main.tags.has('Participle') || main.tags.has('Past') || main.norm === 'been')
      ? { lemma: main.lemma, tense: 'perfect', negated }
      : { lemma: 'have', tense: past ? 'past' : 'present', negated };
  }
  if (head.lemma === 'do') return { lemma: main?.lemma ?? 'do', tense: past ? 'past' : 'present', negated };
  if (head.lemma === 'be' && main && (main.tags.has('Gerund') || main.tags.has('Participle')) && rest.indexOf(main) <= 3) {
    if (main.norm === 'going' && rest[rest.indexOf(main) + 1]?.norm === 'to') {
      const inf = rest.slice(rest.indexOf(main) + 2).find((t) => t.tags.has('Verb'));
      if (inf) return { lemma: inf.lemma, tense: 'future', negated };
    }
    return { lemma: main.lemma, tense: past ? 'past' : 'present', negated };
  }
  return { lemma: head.lemma, tense: past ? 'past' : 'present', negated };
}

interface Shape {
  readonly finite: number;
  readonly imperative: boolean;
  readonly subject: Subject;
  readonly subjectAt: number;
  readonly subordinate: boolean;
  readonly verb: ClauseVerb | null;
}

function actOf(drafts: readonly Draft[], from: number, to: number, s: Shape): Act {
  const norms = drafts.slice(from, to).map((t) => t.norm);
  const line = ` ${norms.join(' ')} `;
  const asks = line.includes('?');
  if (
    /^ (?:and |but |, )*(?:thanks|thank|thx|cheers|ta|much appreciated|many thanks) | i (?:really )?appreciate (?!it if)/.test(line) &&
    !asks
  )
    return 'thanks';
  if (/^ (?:and |but |, |i'm |im |i am |so |very |really )*(?:sorry|apologies|my apologies|i apologise|i apologize|pardon) /.test(line))
    return 'apology';
  if (
    / (?:could|can|would|will|may) (?:you|u|ya) | (?:let me know|i'd appreciate|i would appreciate|would appreciate it|would be grateful|i'd be grateful|i'd like you to|it would help if|it would be great if|would you mind|any chance) /.test(
      line,
    ) &&
    !/ could you (?:not|at least|ever|even) /.test(line)
  )
    return 'request';
  if (/ (?:let's|lets|shall we|how about|what about|i suggest|i propose|i'd suggest|why don't we|may i suggest) /.test(line))
    return 'proposal';
  const polite = / (?:please|pls|plz|kindly) /.test(line);
  if (s.imperative) return polite ? 'request' : 'command';
  if (polite && s.finite < 0) return 'request';
  if (s.subject === 'reader' && s.verb?.modal === 'must' && !s.verb.negated && !s.subordinate && !asks)
    return polite ? 'request' : 'command';
  if (asks) return 'question';
  const head = s.finite >= 0 ? drafts[s.finite] : undefined;
  if (head?.tags.has('Aux') && s.subjectAt === s.finite + 1 && from === 0) return 'question';
  if (drafts[from]?.tags.has('QuestionWord') && head && s.subjectAt > s.finite) return 'question';
  return s.finite < 0 ? 'fragment' : 'statement';
}
