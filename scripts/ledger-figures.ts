/**
 * npx tsx scripts/ledger-figures.ts FOLDER [--only PART] [--misses N]: reviews the threads of FOLDER/*.gold.json from their gold messages,
 * with no import between, and scores the ledger as threads.mjs does; besides that, days named right and open proposals by thread.
 */
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
const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const misses = Number(option('--misses') ?? 0);
const only = option('--only') ?? '';
const [folder] = args;
if (!folder) {
  console.error('usage: ledger-figures.ts FOLDER [--only PART] [--misses N]');
  process.exit(2);
}

const squeeze = (s: string): string => s.replace(/\s+/g, ' ').trim();
const same = (a: string, b: string): boolean => squeeze(a).includes(squeeze(b)) || squeeze(b).includes(squeeze(a));
const PARTS = ['questions', 'agreements', 'open proposals', 'promises', 'flagged', 'safety'] as const;
type Counts = Record<(typeof PARTS)[number], { tp: number; fp: number; fn: number }> &
  Record<'answered' | 'control' | 'proposed' | 'day', [number, number]>;
const counts = (): Counts => ({
  ...(Object.fromEntries(PARTS.map((p) => [p, { tp: 0, fp: 0, fn: 0 }])) as Record<
    (typeof PARTS)[number],
    { tp: number; fp: number; fn: number }
  >),
  answered: [0, 0],
  control: [0, 0],
  proposed: [0, 0],
  day: [0, 0],
});
const total = counts();
const missed: string[] = [];

function match<G extends Said, S extends Said>(
  gold: readonly G[],
  got: readonly S[],
  into: readonly { tp: number; fp: number; fn: number }[],
  name: string,
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
const f1 = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }): string => {
  const p = tp + fp ? tp / (tp + fp) : 1;
  const r = tp + fn ? tp / (tp + fn) : 1;
  return `P ${(100 * p).toFixed(0)} R ${(100 * r).toFixed(0)} F1 ${(p + r ? (200 * p * r) / (p + r) : 0).toFixed(1)} (n ${tp + fn})`;
};
const line = (name: string, c: Counts): string =>
  `${name}\n  ${PARTS.map((p) => `${p} ${f1(c[p])}`).join('\n  ')}\n  answered or open right ${c.answered.join(' of ')}; checks on private life known ${c.control.join(' of ')}; agreement's proposal right ${c.proposed.join(' of ')}; days right ${c.day.join(' of ')}`;

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
  for (const [g, x] of match(gold.questions, review.ledger.questions, both('questions'), `${name} question`)) {
    const by = x.answered?.message ?? null;
    const right = (by === null) === (g.answered_in === null);
    tick('answered', right);
    if (!right || by !== g.answered_in)
      missed.push(
        `${name} question ${right ? '(place)' : '(open or not)'} ${g.message} "${squeeze(g.text)}": gold ${g.answered_in}, got ${by}`,
      );
    if (g.control || x.control) tick('control', !!g.control === x.control);
  }
  for (const [g, x] of match(gold.agreements, review.ledger.agreements, both('agreements'), `${name} agreement`)) {
    tick('proposed', x.proposed?.message === g.proposed_in);
    tick('day', x.date === g.date);
    if (x.date !== g.date) missed.push(`${name} agreement day ${g.message} "${squeeze(g.text)}": gold ${g.date}, got ${x.date}`);
  }
  match(
    gold.proposals_open,
    review.ledger.proposals.filter((p) => p.open),
    both('open proposals'),
    `${name} open proposal`,
  );
  for (const [g, x] of match(gold.promises, review.ledger.promises, both('promises'), `${name} promise`)) {
    tick('day', x.due === g.by);
    if (x.due !== g.by) missed.push(`${name} promise day ${g.message} "${squeeze(g.text)}": gold ${g.by}, got ${x.due}`);
  }
  if (!args.includes('--total')) console.log(line(name, here));
}
console.log(line('all', total));
for (const m of missed.slice(0, misses)) console.log(`  ${m}`);
