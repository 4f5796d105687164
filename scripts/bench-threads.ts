// tsx scripts/bench-threads.ts [MESSAGES]: how long a review takes against bare checks, how it grows, and how /v1/check answers meanwhile.
// The server runs in a process of its own, so that what is measured is what a client sees.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const count = Number(process.argv[2] ?? 10_000) || 0;
const port = Number(process.env.PORT ?? 8899);
const base = `http://127.0.0.1:${port}`;
const cores = availableParallelism();

const SAID = [
  'Lukt vrijdag om 17.00 uur?',
  'Ja, dat is goed. Neem je haar jas mee?',
  'Ligt in de tas',
  'Je bent weer te laat, dat is altijd zo met jou',
  'Ik stond in de file. Sorry',
  'Ok',
  'Noa heeft dinsdag 14 mei om 10.20 uur de tandarts. Kun jij haar brengen?',
  'Dat kan niet, ik werk dan. Zullen we het naar woensdag verzetten?',
  'Prima, ik bel ze morgen',
  'De rekening van de opvang is € 187,50. Maak je de helft over voor 1 juni?',
  'Heb ik gisteren gedaan',
  'Dank je',
];
const line = (i: number): string => {
  const at = new Date(Date.UTC(2023, 0, 1, 8) + i * 47 * 60_000).toISOString();
  return `${at.slice(8, 10)}-${at.slice(5, 7)}-${at.slice(0, 4)} ${at.slice(11, 16)} - ${i % 2 ? 'Bas' : 'Noor'}: ${SAID[(i * 7 + Math.floor(i / 12)) % SAID.length]}`;
};
const chat = (n: number): string => Array.from({ length: n }, (_, i) => line(i)).join('\n');

async function review(n: number): Promise<number> {
  const form = new FormData();
  form.set('file', new Blob([chat(n)]), 'chat.txt');
  const started = performance.now();
  const response = await fetch(`${base}/v1/threads`, { method: 'POST', body: form });
  const { messages } = (await response.json()) as { messages: unknown[] };
  if (messages.length !== n) throw new Error(`${messages.length} messages, not ${n}`);
  return performance.now() - started;
}
async function checkTimes(until: () => boolean, most: number): Promise<number[]> {
  const times: number[] = [];
  while (!until() && times.length < most) {
    const started = performance.now();
    await (
      await fetch(`${base}/v1/check`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: SAID[times.length % SAID.length] }),
      })
    ).json();
    times.push(performance.now() - started);
    await new Promise((go) => setTimeout(go, 5));
  }
  return times.sort((a, b) => a - b);
}
const p99 = (times: readonly number[]): number => times[Math.min(times.length - 1, Math.floor(times.length * 0.99))]!;

/** Messages a second that all cores check, each by itself, in processes of their own. */
async function bare(withReceived: boolean): Promise<number> {
  const one = (): Promise<number> =>
    new Promise((done) => {
      const args = ['--import', 'tsx', fileURLToPath(import.meta.url), 'bare', String(withReceived)];
      let out = '';
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.on('data', (d) => {
        out += d;
      });
      child.on('exit', () => done(Number(out)));
    });
  const speeds = await Promise.all(Array.from({ length: cores }, one));
  return speeds.reduce((a, b) => a + b, 0);
}

/** What one process of `bare` does. */
async function checkAlone({ n, received }: { n: number; received: boolean }): Promise<number> {
  const { check } = await import('../rules/index.ts');
  const request = (i: number) => ({ text: SAID[i % SAID.length]!, received: received ? SAID[(i + 5) % SAID.length] : undefined });
  for (let i = 0; i < 300; i++) check(request(i));
  const started = performance.now();
  for (let i = 0; i < n; i++) check(request(i));
  return n / ((performance.now() - started) / 1000);
}

async function main(): Promise<void> {
  const server = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('../server/main.ts', import.meta.url))], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise<void>((ready) => server.stdout.on('data', (d) => String(d).includes('ready') && ready()));
    const [alone, answering] = [await bare(false), await bare(true)];
    console.log(`${cores} cores, bare checks: ${alone.toFixed(0)} a second by themselves, ${answering.toFixed(0)} as replies`);
    await review(500);
    await checkTimes(() => false, 200);
    const idle = p99(await checkTimes(() => false, 400));
    const half = await review(count / 2);
    let over = false;
    const meanwhile = checkTimes(() => over, 100_000);
    const full = await review(count).finally(() => {
      over = true;
    });
    const busy = p99(await meanwhile);
    const alonefull = await review(count);
    const speed = count / (alonefull / 1000);
    console.log(
      `${count} messages: ${(alonefull / 1000).toFixed(1)} s, ${speed.toFixed(0)} a second: ${((100 * speed) / answering).toFixed(0)} % of checks as replies, ${((100 * speed) / alone).toFixed(0)} % of checks by themselves (goal 60)`,
    );
    console.log(
      `twice the messages: ${(alonefull / half).toFixed(2)} times the time (goal at most 2.2); with checks beside it ${(full / 1000).toFixed(1)} s`,
    );
    console.log(
      `/v1/check p99: idle ${idle.toFixed(1)} ms, while a review runs ${busy.toFixed(1)} ms: ${(busy / idle).toFixed(1)} times (goal at most 3)`,
    );
  } finally {
    server.kill();
  }
}

if (process.argv[2] === 'bare') console.log(await checkAlone({ n: 1500, received: process.argv[3] === 'true' }));
else await main();
