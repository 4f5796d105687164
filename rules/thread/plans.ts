import type { LedgerList } from '../types.ts';
import { linkOf } from './link.ts';
import type { Letter, Line } from './read.ts';
import { DAY } from './time.ts';
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
export function plansIn(letter: Letter, asks: Asks): Plan[] {
  const out: { kind: PlanKind; line: Line; lines: Line[] }[] = [];
  const body = letter.lines.filter(isBody);
  body.forEach((line, k) => {
    if (line.danger) return;
    const kind = kindOf(line, asks.has(line.n));
    if (kind === null) return;
    const before = body[k - 1];
    const last = out[out.length - 1];
    if (kind !== 'consent') {
      if (last && last.kind === kind && kind === 'proposal' && last.lines.at(-1) === before && !asks.has(line.n)) last.lines.push(line);
      else out.push({ kind, line, lines: [line] });
      return;
    }
    if (last && last.lines.at(-1) === before) last.lines.push(line);
    else if (wordsOf(line) >= OWN_WORDS && (holdsFact(line) || line.sentence.clauses.length > 1) && !refersBack(line))
      out.push({ kind, line, lines: [line] });
    else if (before && !asks.has(before.n) && !before.danger) out.push({ kind, line: before, lines: [before, line] });
    else if (wordsOf(line) >= OWN_WORDS) out.push({ kind, line, lines: [line] });
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

function kindOf(line: Line, asked: boolean): PlanKind | null {
  if (does(line, 'proposes') && (!line.flagged || asked)) return 'proposal';
  if (asked && does(line, 'offers')) return 'offer';
  if (asked && does(line, 'asksLeave')) return 'leave';
  if (asked && does(line, 'arranges')) return 'arrange';
  if (does(line, 'asksConsent') && (asked || /\?/.test(line.sentence.text))) return 'consent';
  if (asked && does(line, 'chooses')) return 'choice';
  return null;
}

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

/** What a message does to the plans that stand open. */
export interface Taken {
  readonly plan: Plan | null;
  readonly line: Line;
}

/**
 * The plans of others that a message takes up, each with the sentence that does so. A plain yes takes up what was just asked; an older plan
 * must be named. What is flagged, or asks, takes nothing up.
 */
export function takenIn(letter: Letter, asks: Asks, live: readonly Plan[], fresh: (p: Plan) => boolean): Taken[] {
  const open = new Set(live.filter((p) => p.by !== letter.from));
  const taken: Taken[] = [];
  for (const line of letter.lines) {
    if (line.danger || line.flagged || line.sentence.part === 'closing') continue;
    if (asks.has(line.n) && !does(line, 'affirms', 'accepts')) continue;
    const strong = does(line, 'accepts') && !does(line, 'refuses');
    const weak = does(line, 'affirms');
    const outcome = does(line, 'concludes');
    if (!strong && !weak && !outcome) continue;
    const ranked = [...open].map((plan) => ({ plan, link: linkTo(line, plan), fresh: fresh(plan) }));
    ranked.sort((a, b) => b.link + (b.fresh ? 2 : 0) - a.link - (a.fresh ? 2 : 0) || b.plan.line.message - a.plan.line.message);
    const best = ranked[0];
    if (!best) {
      if (outcome && holdsFact(line) && letter.n > 0) taken.push({ plan: null, line });
      continue;
    }
    const again = taken.length > 0;
    const enough = strong || outcome ? best.fresh || best.link >= NAMED : best.fresh && best.plan.kind !== 'choice' && opens(line, letter);
    if (!enough || (again && best.link < NAMED)) continue;
    open.delete(best.plan);
    taken.push({ plan: best.plan, line });
  }
  return taken;
}
const NAMED = 2;
/** A plain yes counts where the message begins. */
const opens = (line: Line, letter: Letter): boolean =>
  letter.lines.filter(isBody).slice(0, 2).includes(line) || line.sentence.part === 'greeting';

/** Settles what a message does to the plans that it did not take up: it refuses them, puts another in their place, or leaves them. */
export function settlePlans(letter: Letter, live: readonly Plan[], made: readonly Plan[], fresh: (p: Plan) => boolean): void {
  for (const plan of live) {
    if (plan.state !== 'open') continue;
    const mine = plan.by === letter.from;
    const rival = made.some(
      (m) => m.kind !== 'choice' && Math.max(...m.lines.map((l) => linkTo(l, plan))) >= (mine ? NAMED : fresh(plan) ? 1 : NAMED),
    );
    if (rival) plan.state = 'overtaken';
    else if (!mine) {
      const refusal = letter.lines.some(
        (l, k) => isBody(l) && does(l, 'refuses') && !does(l, 'defers') && (linkTo(l, plan) >= NAMED || (fresh(plan) && k < 2)),
      );
      if (refusal) plan.state = 'refused';
    }
  }
}

export const sayAgreement = (letter: Letter, { plan, line }: Taken, planText: (p: Plan) => string, date: string | null): Agreement => ({
  message: letter.n,
  start: line.sentence.start,
  end: line.sentence.end,
  text: line.sentence.text,
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
