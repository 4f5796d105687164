/** npx tsx scripts/ledger-figures.ts FOLDER [--only PART] [--total] [--misses N]: the figures of the ledger on threads with gold, by thread and in all. */
import { type Counts, f1, PARTS, precision, recall, scoreThreads, type Tally } from './thread-scores.ts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const misses = Number(option('--misses') ?? 0);
const only = option('--only');
const [folder] = args;
if (!folder) {
  console.error('usage: ledger-figures.ts FOLDER [--only PART] [--total] [--misses N]');
  process.exit(2);
}
const percent = (n: number): string => (100 * n).toFixed(1);
const say = (t: Tally): string => `P ${percent(precision(t))} R ${percent(recall(t))} F1 ${percent(f1(t))} (n ${t.tp + t.fn})`;
const lines = (name: string, c: Counts): string =>
  [
    name,
    ...PARTS.map((p) => `  ${p} ${say(c[p])}`),
    `  answered or open right ${c.answered.join(' of ')}; checks on private life known ${c.control.join(' of ')}`,
    `  the proposal of an agreement right ${c.proposed.join(' of ')}; days right ${c.day.join(' of ')}`,
  ].join('\n');

const { total, byThread, missed } = scoreThreads(folder, only);
if (!args.includes('--total')) for (const [name, counts] of byThread) console.log(lines(name, counts));
console.log(lines('all', total));
for (const m of missed.slice(0, misses)) console.log(`  ${m}`);
