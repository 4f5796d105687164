// npm run load: the built server under load on this machine, beside the bare engine and an empty handler with the same validation.
// Prints a table; --check ends with 1 when a goal is missed. About three minutes; KALM_LOAD_SECONDS makes each run shorter or longer.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import autocannon from 'autocannon';
import { bin, build, root, run } from '../../scripts/tools.mjs';
import { figure, startKalm } from './server.ts';

const SECONDS = Number(process.env.KALM_LOAD_SECONDS ?? 5);
const MANY = Number(process.env.KALM_LOAD_REQUESTS ?? 100_000);
const CONNECTIONS = 10;
const METRICS_PORT = String(9000 + (process.pid % 900));
/** 60 words each. */
const MESSAGES = {
  nl: 'Ik heb je bericht gelezen. Vrijdag kan ik Noa om half zes ophalen bij de opvang, zoals afgesproken. Je bent weer eens te laat met het schoolgeld en dat is niet de eerste keer. Kun je haar gymspullen meegeven? De tandarts is verzet naar dinsdag 14 mei om 10.20 uur. Ik breng haar zondag om zeven uur terug naar huis.',
  en: 'I have read your message. On Friday I can collect Noah at half past five from the club, as we agreed. You are late with the school money once again and that is not the first time. Could you pack his gym kit? The dentist moved to Tuesday 14 May at 10:20. I will return him on Sunday at seven.',
} as const;

let missed = 0;
function say(name: string, value: number, unit: string, ok?: boolean, goal = ''): void {
  if (ok === false) missed++;
  console.log(
    `${name.padEnd(64)} ${value.toFixed(value < 100 ? 2 : 0).padStart(9)} ${unit}${goal && `  goal ${goal}${ok ? '' : '  MISSED'}`}`,
  );
}

/** Requests a second that a server answers, and its latency in milliseconds; every answer must be a 200. */
async function load(url: string, bodies: readonly string[], more: Partial<autocannon.Options> = {}) {
  const result = await autocannon({
    url: `${url}/v1/check`,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: bodies.map((body) => ({ method: 'POST' as const, headers: { 'content-type': 'application/json' }, body })),
    ...more,
  });
  if (result.non2xx + result.errors + result.timeouts > 0)
    throw new Error(`${result.non2xx} answers were not 200, ${result.errors} requests failed, ${result.timeouts} took too long`);
  return { rate: result['2xx'] / result.duration, p50: result.latency.p50, p99: result.latency.p99, sent: result['2xx'] };
}

interface Bare {
  readonly rate: number;
  readonly cpu: number;
}
/** Checks a second that the engine makes by itself, in so many processes at once, and the milliseconds of processor time of each. */
async function bareEngine(text: string, processes: number): Promise<Bare> {
  const one = () =>
    new Promise<Bare>((resolve, reject) => {
      const child = fork('dist/bench/engine.js', [text, String(SECONDS)], { cwd: root, execArgv: [] });
      child.once('message', (told) => resolve(told as Bare));
      child.once('error', reject);
    });
  const told = await Promise.all(Array.from({ length: processes }, one));
  return { rate: told.reduce((sum, b) => sum + b.rate, 0), cpu: told.reduce((sum, b) => sum + b.cpu, 0) / processes };
}

build();
// built as the server is: run from its sources the engine is half as fast
run(bin('vite'), ['build', '--ssr', 'test/bench/engine.ts', '--outDir', 'dist/bench', '--logLevel', 'warn'], { quiet: true });
for (const workers of [1, 2].filter((n) => n <= availableParallelism()))
  for (const lang of ['nl', 'en'] as const) {
    const text = MESSAGES[lang];
    const body = JSON.stringify({ text });
    const name = `${lang}, ${text.split(' ').length} words, ${workers} ${workers === 1 ? 'process' : 'workers'}`;
    const before = await bareEngine(text, workers);
    const kalm = await startKalm('dist/server/main.js', { KALM_WORKERS: String(workers), KALM_METRICS_PORT: METRICS_PORT });
    // as warm as the engine beside it
    await load(kalm.url, [body], { amount: 1000 * workers });
    const used = () => figure(kalm.metrics, 'process_cpu_seconds_total');
    const start = await used();
    const full = await load(kalm.url, [body]);
    const cpu = ((await used()) - start) * 1000;
    const half = await load(kalm.url, [body], { overallRate: Math.max(1, Math.round(full.rate / 2)) });
    await kalm.stop();
    // before and after, since the machine has other work as well
    const after = await bareEngine(text, workers);
    const bare = { rate: (before.rate + after.rate) / 2, cpu: (before.cpu + after.cpu) / 2 };
    say(`${name}: bare engine`, bare.rate, 'a second');
    say(`${name}: POST /v1/check`, full.rate, 'a second');
    say(`${name}: share of the bare engine`, (100 * full.rate) / bare.rate, '%', full.rate / bare.rate >= 0.6, '60');
    say(`${name}: processor time of a check, bare`, bare.cpu, 'ms');
    say(`${name}: processor time of a request`, cpu / full.sent, 'ms');
    say(`${name}: share of the bare engine by processor time`, (100 * bare.cpu * full.sent) / cpu, '%');
    say(`${name}: p50 / p99 with ${CONNECTIONS} callers who never wait`, full.p50, 'ms');
    say('', full.p99, 'ms');
    say(`${name}: p50 / p99 at half of that rate`, half.p50, 'ms');
    say('', half.p99, 'ms');
  }

const empty = await startKalm('test/bench/empty.ts', {});
const answered = await load(empty.url, [JSON.stringify({ text: MESSAGES.nl })]);
await empty.stop();
say('empty handler, the same body and validation', answered.rate, 'a second');

// each text is another, so that anything which keeps what it read would grow
const kalm = await startKalm('dist/server/main.js', { KALM_METRICS_PORT: METRICS_PORT });
const texts = Array.from({ length: 500 }, (_, i) => JSON.stringify({ text: `Prima, tot ${i} mei om ${i % 24}.${10 + (i % 50)} uur.` }));
const resident: number[] = [];
const heap: number[] = [];
for (let tenth = 0; tenth < 10; tenth++) {
  // the heap is a saw: its lowest points are what is really kept
  let lowest = Number.POSITIVE_INFINITY;
  const look = setInterval(async () => {
    lowest = Math.min(lowest, await figure(kalm.metrics, 'nodejs_heap_size_used_bytes'));
  }, 100);
  await load(kalm.url, texts, { amount: Math.ceil(MANY / 10) });
  clearInterval(look);
  heap.push(lowest / 1e6);
  resident.push((await figure(kalm.metrics, 'process_resident_memory_bytes')) / 1e6);
}
await kalm.stop();
const list = (figures: readonly number[]) => figures.map((f) => f.toFixed(0)).join(' ');
console.log(`after each tenth of ${MANY} requests, MB: resident ${list(resident)}; heap at its lowest ${list(heap)}`);
const [settled, last] = [Math.min(...heap.slice(2, 5)), Math.min(...heap.slice(-3))];
say('heap at its lowest, last three tenths over third to fifth', last / settled, 'times', last / settled < 1.1, '1.1');
if (process.argv.includes('--check') && missed > 0) process.exit(1);
