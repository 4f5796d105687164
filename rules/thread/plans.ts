import type { LedgerForms, LedgerList } from '../types.ts';
import { headOf, isMarked } from './asks.ts';
import { isHandover } from './handover.ts';
import { type Letter, type Line, scorns } from './read.ts';
import { DAY } from './time.ts';
import type { Proposal } from './types.ts';

export const PLAN_KINDS = ['proposal', 'consent', 'leave', 'arrange', 'offer', 'choice'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];
type State = 'open' | 'accepted' | 'refused' | 'overtaken';

/** A plan put to the other: what is proposed, offered, asked leave for or left to choose. */
export interface Plan {
  readonly kind: PlanKind;
  readonly by: string;
  readonly at: number | null;
  /** The sentence that says it; what asks for consent may stand behind it. */
  readonly line: Line;
  readonly lines: readonly Line[];
  /** All that the message says. */
  readonly nearby: readonly Line[];
  readonly start: number;
  readonly end: number;
  state: State;
}

/** Which sentences of a message ask, by number. */
export type Asks = ReadonlySet<number>;

export const isBody = (l: Line): boolean => l.sentence.part === 'body';
export const does = (l: Line, ...names: readonly LedgerList[]): boolean => names.some((n) => l.does.has(n));
export const wordsOf = (l: Line): number => l.sentence.tokens.filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji')).length;
export const holdsFact = (l: Line): boolean => l.sentence.facts.some((f) => f.kind !== 'name');

/** The plans of a message, in order. A question for consent goes with the plan before it. */
export function plansIn(letter: Letter, asks: Asks, formsOf: (l: Line) => LedgerForms | undefined, taken: readonly Line[]): Plan[] {
  const out: { kind: PlanKind; line: Line; lines: Line[] }[] = [];
  const body = letter.lines.filter(isBody);
  body.forEach((line, k) => {
    if (line.danger || taken.includes(line)) return;
    const kind = kindOf(line, asks.has(line.n), formsOf(line));
    if (kind === null) return;
    const before = body[k - 1];
    const last = out[out.length - 1];
    if (kind === 'choice' && last && last.lines.at(-1) === before) {
      last.lines.push(line);
      return;
    }
    if (kind !== 'consent') {
      if (last && last.kind === kind && kind === 'proposal' && last.lines.at(-1) === before && !asks.has(line.n)) last.lines.push(line);
      else
        out.push({
          kind,
          line,
          lines: kind === 'choice' ? [line, ...body.slice(Math.max(0, k - 2), k).filter((l) => !asks.has(l.n))] : [line],
        });
      return;
    }
    if (last && last.lines.at(-1) === before) last.lines.push(line);
    else if (wordsOf(line) >= OWN_WORDS && (holdsFact(line) || line.sentence.clauses.length > 1) && !refersBack(line))
      out.push({ kind, line, lines: [line] });
    else if (before && !asks.has(before.n) && !before.danger && !before.flagged) out.push({ kind, line: before, lines: [before, line] });
    else if (wordsOf(line) >= OWN_WORDS && isMarked(line)) out.push({ kind, line, lines: [line] });
  });
  return out.map(({ kind, line, lines }) => ({
    kind,
    by: letter.from,
    at: letter.at,
    line,
    lines,
    nearby: letter.lines,
    start: line.sentence.start,
    end: line.sentence.end,
    state: 'open',
  }));
}
const OWN_WORDS = 6;
const refersBack = (l: Line): boolean => wordsOf(l) < 12 && l.sentence.facts.length === 0;

function kindOf(line: Line, asked: boolean, forms: LedgerForms | undefined): PlanKind | null {
  if (line.sentence.clauses.some((c) => c.act === 'proposal') && does(line, 'proposes') && !scorns(line)) return 'proposal';
  const wh = headOf(line)?.tags.has('QuestionWord') === true;
  if (does(line, 'floats') && !line.flagged) return 'proposal';
  if (does(line, 'proposes') && !wh && (asked || (!line.flagged && !isMarked(line))))
    return does(line, 'prefers') && !holdsFact(line) ? 'choice' : 'proposal';
  if (asked && does(line, 'offers')) return 'offer';
  if (asked && does(line, 'asksLeave')) return 'leave';
  if (asked && does(line, 'arranges') && !wh) return 'arrange';
  if (does(line, 'asksConsent') && (asked || (isMarked(line) && !line.flagged))) return 'consent';
  if (asked && does(line, 'prefers', 'chooses')) return 'choice';
  if (asked && (isMarkedFragment(line) || isHanding(line, forms))) return 'arrange';
  return null;
}

/** `drop him at 8?`, `breng je hem zondag?`, but not `hoe laat breng je hem?` */
const isHanding = (l: Line, forms: LedgerForms | undefined): boolean =>
  forms !== undefined &&
  /\?/.test(l.sentence.text) &&
  l.sentence.facts.some((f) => f.kind === 'date' || f.kind === 'time') &&
  !l.sentence.tokens.some((t) => t.tags.has('QuestionWord')) &&
  isHandover(l, forms);

/** `Tomorrow at 6?` */
const isMarkedFragment = (l: Line): boolean =>
  wordsOf(l) <= 6 &&
  !l.sentence.tokens.some((t) => t.tags.has('QuestionWord')) &&
  l.sentence.clauses.every((c) => !c.verb) &&
  l.sentence.facts.some((f) => f.kind === 'date' || f.kind === 'time');

/** So far back a plan can be taken up: in messages, in days, in plans. */
const MESSAGES = 60;
const DAYS = 60;
const PLANS = 12;
export const liveFor = (all: readonly Plan[], n: number, at: number | null): Plan[] => {
  const out: Plan[] = [];
  for (let i = all.length - 1; i >= 0 && out.length < PLANS && n - all[i]!.line.message <= MESSAGES; i--) {
    const p = all[i]!;
    if (p.state === 'open' && !(at !== null && p.at !== null && at - p.at > DAYS * DAY)) out.push(p);
  }
  return out.reverse();
};

/** What is shown as a proposal: leave for the child and a choice are questions. */
export const isShown = (p: Plan): boolean => p.kind !== 'choice' && p.kind !== 'leave';
export const sayProposal = (p: Plan): Proposal => ({
  message: p.line.message,
  start: p.start,
  end: p.end,
  text: p.line.sentence.text,
  by: p.by,
  open: p.state === 'open',
});
