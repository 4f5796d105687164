import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { reviewThread, type Thread } from '../rules/index.ts';

interface Gold {
  readonly participants: readonly string[];
  readonly messages: readonly {
    readonly n: number;
    readonly from: string;
    readonly at: string | null;
    readonly text: string;
    readonly labels_any: boolean;
    readonly safety: string | null;
  }[];
  readonly questions: readonly {
    readonly message: number;
    readonly text: string;
    readonly answered_in: number | null;
    readonly control?: boolean;
  }[];
  readonly agreements: readonly {
    readonly message: number;
    readonly text: string;
    readonly date: string | null;
    readonly proposed_in: number;
  }[];
  readonly proposals_open: readonly { readonly message: number; readonly text: string }[];
  readonly promises: readonly { readonly message: number; readonly text: string; readonly by: string | null }[];
}
interface Said {
  readonly message: number;
  readonly text: string;
}
const squeeze = (s: string): string => s.replace(/\s+/g, ' ').trim();
const same = (a: string, b: string): boolean => squeeze(a).includes(squeeze(b)) || squeeze(b).includes(squeeze(a));
export const PARTS = ['questions', 'agreements', 'open proposals', 'promises', 'flagged', 'safety'] as const;
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}
export type Counts = Record<(typeof PARTS)[number], Tally> & Record<'answered' | 'control' | 'proposed' | 'day', [number, number]>;
const counts = (): Counts => ({
  ...(Object.fromEntries(PARTS.map((p) => [p, { tp: 0, fp: 0, fn: 0 }])) as Record<(typeof PARTS)[number], Tally>),
  answered: [0, 0],
  control: [0, 0],
  proposed: [0, 0],
  day: [0, 0],
});

function match<G extends Said, S extends Said>(
  gold: readonly G[],
  got: readonly S[],
  into: readonly Tally[],
  name: string,
  missed: string[],
): [G, S][] {
  const left = [...got];
  const pairs: [G, S][] = [];
  for (const g of gold) {
    const i = left.findIndex((x) => x.message === g.message && same(x.text, g.text));
    for (const c of into) c[i < 0 ? 'fn' : 'tp']++;
    if (i < 0) missed.push(`${name} missed: ${g.message} ${squeeze(g.text)}`);
    else pairs.push([g, left.splice(i, 1)[0]!]);
  }
  for (const c of into) c.fp += left.length;
  for (const x of left) missed.push(`${name} too many: ${x.message} ${squeeze(x.text)}`);
  return pairs;
}
export interface Scores {
  readonly total: Counts;
  readonly byThread: ReadonlyMap<string, Counts>;
  /** One line for each entry that is missed, too many or told wrong. */
  readonly missed: readonly string[];
}

/**
 * Reviews the threads of `folder/*.gold.json` whose name holds `only`, from their gold messages with no import between, and scores the
 * ledger as threads.mjs does; besides that, the days named and the proposal that each agreement accepts.
 */
export function scoreThreads(folder: string, only = ''): Scores {
  const total = counts();
  const byThread = new Map<string, Counts>();
  const missed: string[] = [];
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.gold.json') && f.includes(only))
    .sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
    const name = basename(file, '.gold.json');
    const here = counts();
    const both = <K extends keyof Counts>(k: K): Counts[K][] => [here[k], total[k]];
    const tick = (k: 'answered' | 'control' | 'proposed' | 'day', right: boolean): void => {
      for (const c of both(k)) {
        c[0] += right ? 1 : 0;
        c[1]++;
      }
    };
    const ids = new Map(gold.participants.map((p, k) => [p, String.fromCharCode(65 + k)]));
    const thread: Thread = {
      participants: gold.participants.map((p) => ({ id: ids.get(p)!, name: p })),
      messages: gold.messages.map((m) => ({ n: m.n, from: ids.get(m.from)!, at: m.at, text: m.text })),
    };
    const review = reviewThread(thread);
    for (const g of gold.messages) {
      const m = review.messages[g.n]!;
      const flagged = m.findings.some((f) => f.severity !== 'hint');
      if (!g.safety && (g.labels_any || flagged)) for (const c of both('flagged')) c[g.labels_any ? (flagged ? 'tp' : 'fn') : 'fp']++;
      const safe = m.safety.length > 0;
      if (g.safety || safe) for (const c of both('safety')) c[g.safety ? (safe ? 'tp' : 'fn') : 'fp']++;
      if ((g.safety !== null) !== safe) missed.push(`${name} safety ${g.safety ? 'missed' : 'too many'}: ${g.n} ${squeeze(g.text)}`);
    }
    for (const [g, x] of match(gold.questions, review.ledger.questions, both('questions'), `${name} question`, missed)) {
      const by = x.answered?.message ?? null;
      const right = (by === null) === (g.answered_in === null);
      tick('answered', right);
      if (!right || by !== g.answered_in)
        missed.push(
          `${name} question ${right ? '(place)' : '(open or not)'} ${g.message} "${squeeze(g.text)}": gold ${g.answered_in}, got ${by}`,
        );
      if (g.control || x.control) tick('control', !!g.control === x.control);
    }
    for (const [g, x] of match(gold.agreements, review.ledger.agreements, both('agreements'), `${name} agreement`, missed)) {
      tick('proposed', x.proposed?.message === g.proposed_in);
      tick('day', x.date === g.date);
      if (x.date !== g.date) missed.push(`${name} agreement day ${g.message} "${squeeze(g.text)}": gold ${g.date}, got ${x.date}`);
    }
    match(
      gold.proposals_open,
      review.ledger.proposals.filter((p) => p.open),
      both('open proposals'),
      `${name} open proposal`,
      missed,
    );
    for (const [g, x] of match(gold.promises, review.ledger.promises, both('promises'), `${name} promise`, missed)) {
      tick('day', x.due === g.by);
      if (x.due !== g.by) missed.push(`${name} promise day ${g.message} "${squeeze(g.text)}": gold ${g.by}, got ${x.due}`);
    }
    byThread.set(name, here);
  }
  return { total, byThread, missed };
}

const ratio = (a: number, b: number): number => (b === 0 ? 1 : a / b);
export const precision = ({ tp, fp }: Tally): number => ratio(tp, tp + fp);
export const recall = ({ tp, fn }: Tally): number => ratio(tp, tp + fn);
/** From 0 to 1; 1 where there is nothing to find and nothing was found. */
export const f1 = (t: Tally): number => ratio(2 * t.tp, 2 * t.tp + t.fp + t.fn);
