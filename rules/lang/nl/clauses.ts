import type { Act, Clause, ClauseVerb, Subject } from '../../types.ts';
import { type Draft, joinParticle } from './tag.ts';
import { MODALS } from './verb-forms.ts';

type BareClause = Omit<Clause, 'marks' | 'facts'>;

/** Cuts a sentence into clauses, each around one finite verb, and says of each who it is about and what it does. */
export function findClauses(drafts: readonly Draft[]): BareClause[] {
  if (drafts.length === 0) return [];
  settleSubordinators(drafts);
  return segments(drafts).map(([from, to]) => readClause(drafts, from, to));
}

function settleSubordinators(drafts: readonly Draft[]): void {
  drafts.forEach((t, i) => {
    if (!t.tags.has('Subordinator')) return;
    const next = drafts[i + 1];
    const subjectNext =
      next !== undefined &&
      (next.tags.has('Pronoun') ||
        next.tags.has('Determiner') ||
        next.tags.has('Name') ||
        next.tags.has('Child') ||
        next.tags.has('Family'));
    if (t.norm === 'dat' || t.norm === 'toen' || t.norm === 'sinds' || t.norm === 'als') {
      if (!subjectNext || (next?.tags.has('Finite') ?? false)) t.tags.delete('Subordinator');
      else for (const tag of ['ItThis', 'Pronoun', 'Determiner', 'Adverb'] as const) t.tags.delete(tag);
    }
    if (/^waar|^wanneer/.test(t.norm) && i === 0) t.tags.delete('Subordinator');
  });
}

const isBreak = (t: Draft): boolean => /^[;:()]$|^\.\.\.$|^-$|^[.!?]+$/.test(t.norm) && t.tags.has('Punctuation');
const mayOpen = (t: Draft): boolean =>
  t.tags.has('Subordinator') || (t.tags.has('Conjunction') && !t.tags.has('Adverb')) || t.norm === ',' || t.norm === 'dus';
const hasFinite = (drafts: readonly Draft[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (drafts[i]!.tags.has('Finite')) return true;
  return false;
};

/** Chat without full stops: `… in zwolle | kan jij haar halen`, `… klaar | hoe laat kom je`. */
function asksAnew(drafts: readonly Draft[], i: number): boolean {
  const t = drafts[i]!;
  const next = drafts[i + 1];
  const before = drafts[i - 1]!;
  if (
    !next ||
    before.tags.has('Preposition') ||
    before.tags.has('Adverb') ||
    before.tags.has('Date') ||
    before.tags.has('Weekday') ||
    before.tags.has('Subordinator') ||
    before.tags.has('Conjunction') ||
    before.tags.has('QuestionWord')
  )
    return false;
  if (/^(?:kan|kun|wil|zou|heb|kom|neem|haal|breng|mag|ben)$/.test(t.norm) && /^(?:je|jij|ik)$/.test(next.norm))
    return hasSubjectVerb(drafts, i);
  return /^(?:hoe|waar|wanneer|wie|waarom)$/.test(t.norm) && (next.tags.has('Finite') || next.norm === 'laat') && hasSubjectVerb(drafts, i);
}
const hasSubjectVerb = (drafts: readonly Draft[], to: number): boolean =>
  hasFinite(drafts, 0, to) && !drafts.slice(Math.max(0, to - 2), to).some((d) => d.tags.has('Finite') && !d.tags.has('Participle'));

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
    const verb = hasFinite(drafts, from, to);
    // a piece without a finite verb belongs to its neighbour, but a piece behind a colon or a dash stands on its own
    if (last && (!verb || !hasFinite(drafts, last[0], last[1])) && !(drafts[from - 1] && isBreak(drafts[from - 1]!))) last[1] = to;
    else out.push([from, to]);
  });
  return out;
}

function readClause(drafts: readonly Draft[], from: number, to: number): BareClause {
  const opener = drafts.slice(from, to).find((t) => !t.tags.has('Punctuation'));
  const subordinate = opener?.tags.has('Subordinator') ?? false;
  let finite = -1;
  for (let i = from; i < to; i++) {
    if (!drafts[i]!.tags.has('Finite')) continue;
    finite = i;
    break;
  }
  if (finite >= 0) joinParticle(drafts, finite, to);
  const first = firstWord(drafts, from, to);
  const imperative = finite >= 0 && isImperative(drafts, finite, first, to);
  if (imperative) drafts[finite]!.tags.add('Imperative');
  const subjectAt = imperative ? -1 : findSubject(drafts, from, to, finite, subordinate);
  const subject = subjectAt < 0 ? (imperative ? 'reader' : 'none') : subjectOf(drafts, subjectAt);
  const verb = readVerb(drafts, from, to, finite);
  return {
    start: drafts[from]!.raw.start,
    end: drafts[to - 1]!.raw.end,
    act: actOf(drafts, from, to, { finite, first, imperative, subject, subjectAt, subordinate, verb }),
    subject,
    verb,
    from,
    to,
    finite,
    subjectAt,
    subordinate,
  };
}

const LEADERS = new Set('en maar dus want nou ja nee gewoon nu dan eerst graag please aub a.u.b. oké ok , of'.split(' '));
const firstWord = (drafts: readonly Draft[], from: number, to: number): number => {
  let i = from;
  while (i < to && (drafts[i]!.tags.has('Punctuation') || LEADERS.has(drafts[i]!.norm))) i++;
  return i;
};

function isImperative(drafts: readonly Draft[], finite: number, first: number, to: number): boolean {
  const t = drafts[finite]!;
  if (
    finite !== first ||
    !t.tags.has('Present') ||
    t.tags.has('Modal') ||
    t.norm === 'heb' ||
    t.norm === 'heeft' ||
    t.norm === 'is' ||
    t.norm === 'ben' ||
    t.norm === 'zijn'
  )
    return false;
  if (!t.forms.some((f) => f.kind === 'stem')) return false;
  const next = drafts[finite + 1];
  const asks =
    next !== undefined && /^(?:je|jij|u|ge|gij|hij|ze|zij|we|wij|ik|het|jullie|dat|die)$/.test(next.norm) && !next.tags.has('Possessive');
  if (!asks) return !drafts.slice(finite, to).some((d) => d.norm === '?');
  // `Laat het weten`, `Doe dat niet`: the pronoun is the object
  return (
    /^(?:het|dat|die|ze)$/.test(next.norm) &&
    !drafts.slice(finite, to).some((d) => d.norm === '?') &&
    (t.forms.every((f) => f.kind !== 'third') || t.norm === 'laat')
  );
}

const NOMINATIVE =
  /^(?:ik|'k|k|jij|je|u|ge|gij|jullie|hij|ie|ze|zij|we|wij|het|'t|dat|dit|die|men|niemand|iedereen|iemand|alles|niets|niks|deze|wie|jijzelf)$/;
function canBeSubject(drafts: readonly Draft[], i: number): boolean {
  const t = drafts[i]!;
  if (t.tags.has('Possessive')) return true;
  if (t.tags.has('Pronoun')) return NOMINATIVE.test(t.norm);
  return (
    t.tags.has('Name') ||
    t.tags.has('Child') ||
    t.tags.has('Family') ||
    t.tags.has('Partner') ||
    t.tags.has('Professional') ||
    t.tags.has('Parent') ||
    t.tags.has('Noun') ||
    t.tags.has('Determiner')
  );
}

function findSubject(drafts: readonly Draft[], from: number, to: number, finite: number, subordinate: boolean): number {
  const scan = (a: number, b: number, skip: (t: Draft) => boolean): number => {
    for (let i = a; i < b; i++) {
      const t = drafts[i]!;
      if (t.tags.has('Preposition') && !t.tags.has('Subordinator') && !t.tags.has('Adverb')) {
        i = nounEnd(drafts, i + 1, b) - 1;
        continue;
      }
      if (skip(t)) continue;
      if (canBeSubject(drafts, i)) return i;
    }
    return -1;
  };
  const dull = (t: Draft): boolean =>
    t.tags.has('Punctuation') ||
    t.tags.has('Conjunction') ||
    t.tags.has('Subordinator') ||
    t.tags.has('Weekday') ||
    t.tags.has('Date') ||
    t.tags.has('QuestionWord');
  if (finite < 0) return scan(from, to, dull);
  if (subordinate) return scan(from, finite, dull);
  const before = drafts[finite - 1];
  if (before && finite - 1 >= from && before.tags.has('Pronoun') && NOMINATIVE.test(before.norm) && !before.tags.has('Possessive'))
    return finite - 1;
  const after = drafts[finite + 1];
  if (after && finite + 1 < to && after.tags.has('Pronoun') && NOMINATIVE.test(after.norm) && !after.tags.has('Possessive')) {
    const lead = scan(from, finite, dull);
    // `Noa heeft het koud`: a person in front is the subject, the pronoun behind the verb is not
    if (lead < 0 || !/^(?:het|dat|die|ze|je|u|'t)$/.test(after.norm) || !personOrThing(drafts, lead)) return finite + 1;
    return /^(?:je|u|ze)$/.test(after.norm) && agreesWithYou(drafts[finite]!) ? finite + 1 : lead;
  }
  const lead = scan(from, finite, dull);
  return lead >= 0 ? lead : scan(finite + 1, to, (t) => dull(t) || t.tags.has('Adverb'));
}

const personOrThing = (drafts: readonly Draft[], i: number): boolean =>
  !drafts[i]!.tags.has('Pronoun') || drafts[i]!.tags.has('Possessive');
const agreesWithYou = (verb: Draft): boolean =>
  /^(?:heb|ben|kun|kan|wil|zal|zul|had|was|zou|moet|mag|ga|doe|laat|weet|vind|hebt|bent|kunt|wilt)$/.test(verb.norm);

function nounEnd(drafts: readonly Draft[], i: number, to: number): number {
  let k = i;
  while (
    k < to &&
    (drafts[k]!.tags.has('Determiner') ||
      drafts[k]!.tags.has('Adjective') ||
      drafts[k]!.tags.has('Possessive') ||
      drafts[k]!.tags.has('Number'))
  )
    k++;
  return Math.min(k + 1, to);
}

function subjectOf(drafts: readonly Draft[], at: number): Subject {
  const t = drafts[at]!;
  if (
    t.tags.has('Possessive') ||
    (t.tags.has('Determiner') && !t.tags.has('Pronoun')) ||
    (t.tags.has('Determiner') && drafts[at + 1]?.tags.has('Noun'))
  ) {
    for (let i = at + 1; i < Math.min(at + 5, drafts.length); i++) {
      const head = drafts[i]!;
      if (head.tags.has('Child')) return 'child';
      if (t.norm === 'een' && (head.tags.has('Parent') || /^(?:mens|volwassene|persoon|man|vrouw)$/.test(head.norm))) return 'anyone';
      if (head.tags.has('Family') || head.tags.has('Partner') || head.tags.has('Professional') || head.tags.has('Parent')) return 'third';
      if (head.tags.has('Noun')) return 'thing';
    }
    return t.tags.has('Possessive') ? 'thing' : 'thing';
  }
  if (t.tags.has('Writer')) return drafts[at + 1]?.norm === 'en' && drafts[at + 2]?.tags.has('Reader') ? 'both' : 'writer';
  if (t.tags.has('Reader')) return 'reader';
  if (t.tags.has('Both')) return 'both';
  if (t.tags.has('Anyone')) return 'anyone';
  if (t.tags.has('Child') || t.tags.has('Name')) return 'child';
  if (t.tags.has('ItThis')) return 'thing';
  if (t.tags.has('They')) return 'child';
  if (t.tags.has('Family') || t.tags.has('Partner') || t.tags.has('Professional') || t.tags.has('Parent')) return 'third';
  return 'thing';
}

function readVerb(drafts: readonly Draft[], from: number, to: number, finite: number): ClauseVerb | null {
  const slice = drafts.slice(from, to);
  const negated = slice.some((t) => t.tags.has('Negation'));
  const participle = slice.find((t) => t.tags.has('Participle'));
  const infinitive = [...slice].reverse().find((t) => t.tags.has('Infinitive'));
  if (finite < 0) {
    const other = participle ?? infinitive;
    return other ? { lemma: other.lemma, tense: participle ? 'perfect' : 'none', negated } : null;
  }
  const head = drafts[finite]!;
  const past = head.tags.has('Past');
  if ((head.lemma === 'hebben' || head.lemma === 'zijn') && participle) return { lemma: participle.lemma, tense: 'perfect', negated };
  if (head.lemma === 'worden' && participle) return { lemma: participle.lemma, tense: past ? 'past' : 'present', negated };
  if (head.lemma === 'zullen' && infinitive)
    return { lemma: infinitive.lemma, tense: past ? 'present' : 'future', negated, ...(past ? { modal: 'should' as const } : {}) };
  const modal = MODALS.get(head.lemma);
  if (modal && (infinitive || participle))
    return { lemma: (infinitive ?? participle)!.lemma, tense: past ? 'past' : 'present', modal, negated };
  if (head.lemma === 'gaan' && infinitive && infinitive !== head) return { lemma: infinitive.lemma, tense: 'future', negated };
  return { lemma: head.lemma, tense: past ? 'past' : 'present', negated, ...(modal ? { modal } : {}) };
}

interface Shape {
  readonly finite: number;
  readonly first: number;
  readonly imperative: boolean;
  readonly subject: Subject;
  readonly subjectAt: number;
  readonly subordinate: boolean;
  readonly verb: ClauseVerb | null;
}

const POLITE = new Set('graag alsjeblieft alstublieft aub a.u.b. svp s.v.p. asjeblieft alsjeblief please'.split(' '));
function actOf(drafts: readonly Draft[], from: number, to: number, s: Shape): Act {
  const words = drafts.slice(from, to);
  const first = drafts[s.first];
  const norms = words.map((t) => t.norm);
  const line = ` ${norms.join(' ')} `;
  if (/ (?:bedankt|dank|dankje|dankjewel|dankuwel|merci|thx|dankzij je) /.test(line) && s.finite < 0) return 'thanks';
  if (/ (?:dank je|dank u|bedankt|ik waardeer) /.test(line) && !line.includes('?')) return 'thanks';
  if (/^ (?:sorry|excuses|excuus|pardon) | (?:het spijt me|mijn excuses|mijn excuus|neem me niet kwalijk) /.test(line)) return 'apology';
  const inverted = s.finite >= 0 && s.finite === s.first && !s.imperative && s.subjectAt === s.finite + 1;
  const polite = words.some((t) => POLITE.has(t.norm));
  if (inverted && s.subject === 'reader' && /^(?:kun|kunt|kan|wil|wilt|zou|zoudt|kon|zoude|kunde)$/.test(drafts[s.finite]!.norm))
    return 'request';
  if (
    / (?:ik hoor (?:het )?graag|hoor ik graag|laat (?:het )?(?:me|mij|ons|even|ff)? ?(?:even |maar )?(?:weten|horen)|zou het fijn vinden|ik verneem graag) /.test(
      line,
    )
  )
    return 'request';
  if (/^ (?:en |of |dan )?(?:zullen|zullen we|wat dacht|ik stel)|(?: stel ik voor | ik stel voor | mijn voorstel )/.test(line))
    return 'proposal';
  if (s.imperative) return polite ? 'request' : 'command';
  if (s.subject === 'reader' && !s.subordinate && !inverted && s.verb?.modal === 'must' && !s.verb.negated && !line.includes('?'))
    return polite ? 'request' : 'command';
  if (line.includes('?')) return 'question';
  // behind an opening clause Dutch inverts too, so only the start of a sentence asks without a mark
  if (inverted && from === 0 && drafts[s.finite]!.norm !== 'had') return 'question';
  if (first?.tags.has('QuestionWord') && s.finite === s.first + 1) return 'question';
  if (polite && s.finite < 0) return 'request';
  if (s.finite < 0) return 'fragment';
  return 'statement';
}
