// tsx scripts/bench-threads.ts [MESSAGES] [nl|en]: how long a review takes against bare checks of the same messages, how it grows, and how
// /v1/check answers meanwhile. Server and engine are built first; the server runs in a process of its own, so that what is measured is what a
// client sees. Bare checks and reviews take turns, so that both meet the same machine, and have the same priority; beside the time by the
// clock the time of the processor is told, which other work on the machine hardly changes.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

const count = Number(process.argv[2] ?? 10_000) || 0;
const port = Number(process.env.PORT ?? 8899);
const base = `http://127.0.0.1:${port}`;
const cores = availableParallelism();

const lang = process.argv[3] === 'en' ? 'en' : 'nl';
const SAID = {
  nl: [
    'Lukt DAG om UUR uur?',
    'Ja, dat is goed. Neem je haar jas mee?',
    'Ligt in de tas van DAG',
    'Je bent weer te laat, dat is altijd zo met jou',
    'Ik stond in de file. Sorry, DAG ben ik op tijd',
    'Ok',
    'Noa heeft DAG om UUR uur de tandarts. Kun jij haar brengen?',
    'Dat kan niet, ik werk dan. Zullen we het naar DAG verzetten?',
    'Prima, ik bel ze DAG',
    'De rekening van de opvang is € GELD,50. Maak je de helft over voor DAG?',
    'Heb ik DAG gedaan',
    'Dank je',
  ],
  en: [
    'Does DAG at UUR work?',
    'Yes, that is fine. Will you bring her coat?',
    'It is in the bag from DAG',
    'You are late again, it is always the same with you',
    'I was stuck in traffic. Sorry, on DAG I will be on time',
    'Ok',
    'Noa has the dentist on DAG at UUR. Can you take her?',
    'I cannot, I work then. Shall we move it to DAG?',
    'Fine, I will call them on DAG',
    'The daycare bill is £GELD.50. Will you transfer half before DAG?',
    'I did that on DAG',
    'Thank you',
  ],
}[lang];
const DAYS = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}[lang];
/** The message at a place of the chat. */
const say = (i: number): string =>
  SAID[(i * 7 + Math.floor(i / 12)) % SAID.length]!.replace('DAG', DAYS[(i * 3) % 7]!)
    .replace('UUR', `${8 + (i % 12)}.${10 + ((i * 5) % 50)}`)
    .replace('GELD', String(20 + ((i * 37) % 400)));
const line = (i: number): string => {
  const at = new Date(Date.UTC(2023, 0, 1, 8) + i * 47 * 60_000).toISOString();
  return `${at.slice(8, 10)}-${at.slice(5, 7)}-${at.slice(0, 4)} ${at.slice(11, 16)} - ${i % 2 ? 'Bas' : 'Noor'}: ${say(i)}`;
};
const chat = (n: number): string => Array.from({ length: n }, (_, i) => line(i)).join('\n');

/** What a stretch of work took: by the clock, and of the processor, in milliseconds. */
interface Took {
  readonly clock: number;
  readonly cpu: number;
}
/** The processor time of a process so far, in milliseconds; Linux only, else not a number. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

async function review(n: number, pid: number): Promise<Took> {
  const form = new FormData();
  form.set('file', new Blob([chat(n)]), 'chat.txt');
  const started = performance.now();
  const cpu = cpuOf(pid);
  const response = await fetch(`${base}/v1/threads`, { method: 'POST', body: form });
  const { messages } = (await response.json()) as { messages: unknown[] };
  if (messages.length !== n) throw new Error(`${messages.length} messages, not ${n}`);
  return { clock: performance.now() - started, cpu: cpuOf(pid) - cpu };
}
async function checkTimes(until: () => boolean, most: number): Promise<number[]> {
  const times: number[] = [];
  while (!until() && times.length < most) {
    const started = performance.now();
    await (
      await fetch(`${base}/v1/check`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: say(times.length) }),
      })
    ).json();
    times.push(performance.now() - started);
    await new Promise((go) => setTimeout(go, 5));
  }
  return times.sort((a, b) => a - b);
}
const p99 = (times: readonly number[]): number => times[Math.min(times.length - 1, Math.floor(times.length * 0.99))]!;

/** What all cores take for so many bare checks each, in processes of their own: messages a second by the clock, and processor time a message. */
async function bare(): Promise<{ speed: number; cpu: number }> {
  const one = (): Promise<Took> =>
    new Promise((done) => {
      const args = [...process.execArgv, fileURLToPath(import.meta.url), String(BARE), lang, 'bare'];
      let out = '';
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.on('data', (d) => {
        out += d;
      });
      child.on('exit', () => done(JSON.parse(out)));
    });
  const all = await Promise.all(Array.from({ length: cores }, one));
  return {
    speed: all.reduce((sum, t) => sum + BARE / (t.clock / 1000), 0),
    cpu: all.reduce((sum, t) => sum + t.cpu, 0) / (BARE * all.length),
  };
}
const BARE = 4000;
const WARM = 1000;
/** That of the pool: both give way alike. */
const NICE = 5;

/** What one process of `bare` does. */
async function checkAlone(n: number): Promise<Took> {
  setPriority(0, NICE);
  const { check } = (await import(new URL('../dist/bench/index.js', import.meta.url).href)) as typeof import('../rules/index.ts');
  for (let i = 0; i < WARM; i++) check({ text: say(i) });
  const started = performance.now();
  const cpu = process.cpuUsage();
  for (let i = 0; i < n; i++) check({ text: say(WARM + i) });
  const { user, system } = process.cpuUsage(cpu);
  return { clock: performance.now() - started, cpu: (user + system) / 1000 };
}

const ROUNDS = 3;
const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

async function main(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { build } = await import('vite');
  const plain = { root, configFile: false, logLevel: 'error' } as const;
  await build({ root, configFile: `${root}vite.config.ts`, logLevel: 'error' });
  await build({ ...plain, build: { ssr: 'rules/index.ts', target: 'node20', outDir: 'dist/bench', emptyOutDir: true } });
  const built = `${root}dist/server/main.js`;
  const server = spawn(process.execPath, [built], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = server.pid!;
  try {
    await new Promise<void>((ready) => server.stdout.on('data', (d) => String(d).includes('ready') && ready()));
    await review(2000, pid);
    const shares: number[] = [];
    const cpus: number[] = [];
    const growth: number[] = [];
    const growthCpu: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const checks = [await bare()];
      const half = await review(count / 2, pid);
      const whole = await review(count, pid);
      checks.push(await bare());
      const speed = count / (whole.clock / 1000);
      const bareSpeed = (checks[0]!.speed + checks[1]!.speed) / 2;
      const bareCpu = (checks[0]!.cpu + checks[1]!.cpu) / 2;
      shares.push((100 * speed) / bareSpeed);
      cpus.push((100 * bareCpu * count) / whole.cpu);
      growth.push(whole.clock / half.clock);
      growthCpu.push(whole.cpu / half.cpu);
      console.log(
        `${lang}, ${cores} cores, ${count} messages: ${(whole.clock / 1000).toFixed(1)} s, ${speed.toFixed(0)} a second; bare ${bareSpeed.toFixed(0)}; processor ${(whole.cpu / count).toFixed(3)} ms a message, bare ${bareCpu.toFixed(3)}; at work on ${(whole.cpu / whole.clock).toFixed(2)} cores; memory ${memoryOf(pid)}`,
      );
    }
    console.log(
      `share of the speed of bare checks: ${middle(shares).toFixed(0)} % by the clock, ${middle(cpus).toFixed(0)} % by the processor (goal 60)`,
    );
    console.log(
      `twice the messages: ${middle(growth).toFixed(2)} times the time by the clock, ${middle(growthCpu).toFixed(2)} by the processor (goal at most 2.2)`,
    );
    await checkTimes(() => false, 200);
    const idle = p99(await checkTimes(() => false, 600));
    let over = false;
    const meanwhile = checkTimes(() => over, 100_000);
    await review(count, pid).finally(() => {
      over = true;
    });
    const times = await meanwhile;
    const after = p99(await checkTimes(() => false, 600));
    console.log(
      `/v1/check p99: idle ${idle.toFixed(1)} ms before, ${after.toFixed(1)} after; while a review runs ${p99(times).toFixed(1)} ms (${times.length} checks): ${((2 * p99(times)) / (idle + after)).toFixed(1)} times (goal at most 3)`,
    );
  } finally {
    server.kill();
  }
}
function memoryOf(pid: number): string {
  try {
    const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/);
    return `${Math.round(Number(line![1]) / 1024)} MB`;
  } catch {
    return 'unknown';
  }
}

if (process.argv[4] === 'bare') console.log(JSON.stringify(await checkAlone(count)));
else await main();
