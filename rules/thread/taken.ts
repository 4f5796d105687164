import type { LedgerForms } from '../types.ts';
import { linkOf } from './link.ts';
import { type Asks, does, holdsFact, isBody, type Plan, wordsOf } from './plans.ts';
import type { Letter, Line } from './read.ts';
import { weekdayOf } from './time.ts';
import type { Agreement } from './types.ts';

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
    const least = mine ? 2 * NAMED : fresh(plan) ? 1 : NAMED;
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

/** A plan is accepted with those that stand right beside it: `samen gaan. Zullen we om 19.15 uur afspreken?` */
export function acceptPlan(plan: Plan, live: readonly Plan[]): void {
  plan.state = 'accepted';
  for (const p of live) {
    const beside = p.line.message === plan.line.message && Math.abs(p.line.n - plan.line.n) === 1 && p.kind === 'proposal';
    if (p.state === 'open' && beside) p.state = 'accepted';
  }
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
