import type { LedgerForms, LedgerList } from '../types.ts';
import { headOf, isMarked } from './asks.ts';
import { isHandover } from './handover.ts';
import { linkOf } from './link.ts';
import { type Letter, type Line, scorns } from './read.ts';
import { DAY, weekdayOf } from './time.ts';
import type { Agreement, Proposal } from './types.ts';

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

const isBody = (l: Line): boolean => l.sentence.part === 'body';
const does = (l: Line, ...names: readonly LedgerList[]): boolean => names.some((n) => l.does.has(n));
const wordsOf = (l: Line): number => l.sentence.tokens.filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji')).length;
const holdsFact = (l: Line): boolean => l.sentence.facts.some((f) => f.kind !== 'name');

/** The plans of a message, in order. A question for consent goes with the plan before it. */
export function plansIn(letter: Letter, asks: Asks, formsOf: (l: Line) => LedgerForms | undefined): Plan[] {
  const out: { kind: PlanKind; line: Line; lines: Line[] }[] = [];
  const body = letter.lines.filter(isBody);
  body.forEach((line, k) => {
    if (line.danger) return;
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

const linkTo = (line: Line, plan: Plan): number => Math.max(...plan.lines.map((l) => linkOf(line.matter, l.matter)));

/** A plan that a message takes up, and the sentence that does so; no plan where the outcome of a talk is told. */
export interface Taken {
  readonly plan: Plan | null;
  readonly line: Line;
  /** A bare yes is shown with what follows it. */
  readonly end: number;
}

/** The days that a sentence names, told from the day it was written. */
export type DaysIn = (line: Line, at: number | null, firstHalf?: boolean) => readonly string[];

/**
 * The plans of others that a message takes up, each with the sentence that does so. A plain yes takes up what was just asked; an older plan
 * must be named. What is flagged, or asks, takes nothing up; what names another day puts that in its place.
 */
export function takenIn(
  letter: Letter,
  asks: Asks,
  live: readonly Plan[],
  fresh: (p: Plan) => boolean,
  daysIn: DaysIn,
  formsOf: (l: Line) => LedgerForms | undefined,
): Taken[] {
  const open = new Set(live.filter((p) => p.by !== letter.from));
  const taken: Taken[] = [];
  const body = letter.lines.filter(isBody);
  for (const line of body) {
    if (line.danger || line.flagged || (asks.has(line.n) && !does(line, 'affirms', 'accepts'))) continue;
    const strong = (does(line, 'accepts') && !does(line, 'refuses')) || does(line, 'concludes');
    const weak = does(line, 'affirms');
    const bare = wordsOf(line) <= 8 && holdsFact(line) && !asks.has(line.n) && line.sentence.clauses.every((c) => !c.verb);
    if (!strong && !weak && !bare) continue;
    const ranked = [...open]
      .filter((plan) => !isRival(line, letter.at, plan, daysIn))
      .map((plan) => ({ plan, link: linkTo(line, plan), fresh: fresh(plan), near: letter.n - plan.line.message <= NEAR }));
    ranked.sort((a, b) => b.link + (b.fresh ? 2 : 0) - a.link - (a.fresh ? 2 : 0) || b.plan.line.message - a.plan.line.message);
    const best = ranked[0];
    const end = endOf(line, body);
    if (!best) {
      if (does(line, 'concludes') && holdsFact(line) && letter.n > 0) taken.push({ plan: null, line, end });
      continue;
    }
    const chosen = best.plan.kind === 'choice' && does(best.plan.line, 'prefers') && best.fresh && best.link > 0;
    const enough = strong
      ? best.fresh || best.link >= NAMED
      : weak
        ? opens(line, body) && (best.fresh ? best.plan.kind !== 'choice' || chosen : best.near && best.link >= 1)
        : chosen;
    // `ja, ik kom langs` to `kun je het brengen` promises
    if (!strong && best.plan.kind !== 'offer' && doesIt(line, formsOf(line))) continue;
    if (!enough || (taken.length > 0 && best.link < NAMED)) continue;
    open.delete(best.plan);
    taken.push({ plan: best.plan, line, end });
  }
  return taken;
}
const doesIt = (l: Line, forms: LedgerForms | undefined): boolean =>
  l.sentence.clauses.some(
    (c) =>
      (c.subject === 'writer' || c.subject === 'none' || c.subject === 'thing') &&
      c.verb &&
      !c.verb.modal &&
      forms?.deeds.has(c.verb.lemma) === true,
  );
const NAMED = 2;
const NEAR = 4;
/** A plain yes counts where the message begins. */
const opens = (line: Line, body: readonly Line[]): boolean => body.indexOf(line) < 2;

function endOf(line: Line, body: readonly Line[]): number {
  const next = body[body.indexOf(line) + 1];
  return wordsOf(line) <= 2 && next && next.sentence.paragraph === line.sentence.paragraph && !next.flagged && !next.danger
    ? next.sentence.end
    : line.sentence.end;
}

/** It names a day, and none that the plan names. */
function isRival(line: Line, at: number | null, plan: Plan, daysIn: DaysIn): boolean {
  const mine = daysIn(line, at, true);
  if (mine.length === 0) return false;
  const theirs = new Set(plan.lines.flatMap((l) => daysIn(l, plan.at)));
  return theirs.size > 0 && !mine.some((d) => [...theirs].some((t) => t.slice(8) === d.slice(8) || weekdayOf(t) === weekdayOf(d)));
}

/**
 * Settles what a message does to the plans that it did not take up: it refuses them, puts another in their place, answers them, or leaves
 * them. Gives the sentences that name another day as plans of their own.
 */
export function settlePlans(
  letter: Letter,
  live: readonly Plan[],
  made: readonly Plan[],
  fresh: (p: Plan) => boolean,
  answered: (p: Plan) => Line | undefined,
): void {
  for (const plan of live) {
    if (plan.state !== 'open') continue;
    const mine = plan.by === letter.from;
    const least = mine ? NAMED : fresh(plan) ? 1 : NAMED;
    if (made.some((m) => m.kind !== 'choice' && m.lines.some((l) => linkTo(l, plan) >= least))) plan.state = 'overtaken';
    else if (!mine) {
      const body = letter.lines.filter(isBody);
      const refusal = body.some(
        (l, k) => does(l, 'refuses') && !does(l, 'defers', 'evades') && (linkTo(l, plan) >= NAMED || (fresh(plan) && k < 2)),
      );
      const answer = answered(plan);
      if (refusal) plan.state = 'refused';
      else if (answer && !does(answer, 'defers', 'promises') && plan.kind !== 'proposal') plan.state = 'overtaken';
      else if (answer && plan.kind === 'arrange') plan.state = 'overtaken';
    }
  }
}

/** The sentences that put another day in the place of a plan's: `Zondag na 11 uur kan wel`. */
export function rivalsIn(
  letter: Letter,
  asks: Asks,
  live: readonly Plan[],
  made: readonly Plan[],
  fresh: (p: Plan) => boolean,
  daysIn: DaysIn,
): Plan[] {
  const planned = new Set(made.flatMap((m) => m.lines));
  return letter.lines.flatMap((line): Plan[] => {
    if (
      !isBody(line) ||
      line.danger ||
      line.flagged ||
      asks.has(line.n) ||
      planned.has(line) ||
      !does(line, 'accepts') ||
      does(line, 'refuses')
    )
      return [];
    const beaten = live.filter((p) => p.by !== letter.from && p.state === 'open' && fresh(p) && isRival(line, letter.at, p, daysIn));
    if (beaten.length === 0) return [];
    for (const p of beaten) p.state = 'overtaken';
    const { start, end } = line.sentence;
    return [{ kind: 'proposal', by: letter.from, at: letter.at, line, lines: [line], nearby: letter.lines, start, end, state: 'open' }];
  });
}

export const sayAgreement = (
  letter: Letter,
  { plan, line, end }: Taken,
  planText: (p: Plan) => string,
  date: string | null,
): Agreement => ({
  message: letter.n,
  start: line.sentence.start,
  end,
  text: letter.text.slice(line.sentence.start, end),
  by: letter.from,
  about: plan ? planText(plan) : line.sentence.text,
  proposed: plan ? { message: plan.line.message, start: plan.start, end: plan.end } : null,
  date,
});

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
