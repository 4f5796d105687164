// npm run bench: how long checking takes, and how it grows. Prints a table; --check ends with 1 when a goal is missed.
import nlp from 'compromise/two';
import { Hono } from 'hono';
import { check } from '../../rules/index.ts';
import { createApp } from '../../server/app.ts';

const DRAFT = {
  nl: 'Ik heb je bericht gelezen. Vrijdag kan ik Noa om half zes ophalen bij de opvang, zoals afgesproken. Je bent weer eens te laat met het schoolgeld en dat is niet de eerste keer. Kun je haar gymspullen meegeven? De tandarts is verzet naar dinsdag 14 mei om 10.20 uur. Ik breng haar zondag om zeven uur terug. ',
  en: 'I have read your message. On Friday I can collect Noah at half past five from the club, as we agreed. You are late with the school money once again and that is not the first time. Could you pack his gym kit? The dentist has moved to Tuesday 14 May at 10:20. I will bring him back on Sunday at seven. ',
} as const;
const words = (text: string): number => text.trim().split(/\s+/).length;
const ofWords = (lang: 'nl' | 'en', n: number): string => {
  const all = DRAFT[lang].trim().split(/\s+/);
  return Array.from({ length: n }, (_, i) => all[i % all.length]).join(' ');
};

/** Median milliseconds of a call, warm. */
function median(call: () => void, runs: number): number {
  for (let i = 0; i < Math.min(runs, 30); i++) call();
  const times = Array.from({ length: runs }, () => {
    const t = performance.now();
    call();
    return performance.now() - t;
  }).sort((a, b) => a - b);
  return times[runs >> 1]!;
}

let missed = 0;
function say(name: string, value: number, unit: string, goal?: number): void {
  const ok = goal === undefined || value <= goal;
  if (!ok) missed++;
  console.log(
    `${name.padEnd(52)} ${value.toFixed(2).padStart(9)} ${unit}${goal === undefined ? '' : `  goal ${goal}${ok ? '' : '  MISSED'}`}`,
  );
}

const two = median(() => nlp(ofWords('en', 200)), 200);
const nl = median(() => check({ text: ofWords('nl', 200), language: 'nl' }), 200);
const en = median(() => check({ text: ofWords('en', 200), language: 'en' }), 200);
say('Dutch, 200 words', nl, 'ms', 4);
say('compromise/two alone, 200 words', two, 'ms');
say('English, 200 words', en, 'ms');
say('English against compromise alone', en / two, 'times', 1.6);
for (const lang of ['nl', 'en'] as const) {
  const one = median(() => check({ text: ofWords(lang, 300), language: lang }), 60);
  const ten = median(() => check({ text: ofWords(lang, 3000), language: lang }), 12);
  say(`${lang}: ten times the text costs`, ten / one, 'times', 12);
}
for (const size of [2_000, 20_000, 100_000]) {
  for (const lang of ['nl', 'en'] as const) {
    const long = DRAFT[lang].repeat(Math.ceil(size / DRAFT[lang].length)).slice(0, size);
    const text = size > 20_000 ? { text: '', received: long } : { text: long };
    say(
      `${lang}: ${size} characters (${words(long)} words)`,
      median(() => check({ ...text, language: lang }), 7),
      'ms',
    );
  }
}

const app = createApp();
const empty = new Hono().post('/v1/check', async (c) => c.json(await c.req.json()));
const ask = (to: { request: (path: string, init: RequestInit) => Response | Promise<Response> }, body: string) =>
  to.request('/v1/check', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
async function perSecond(to: Parameters<typeof ask>[0], body: string): Promise<number> {
  for (let i = 0; i < 20; i++) await ask(to, body);
  const t = performance.now();
  let n = 0;
  for (; performance.now() - t < 1500; n++) await (await ask(to, body)).arrayBuffer();
  return (n * 1000) / (performance.now() - t);
}
const small = JSON.stringify({ text: 'Prima, tot vrijdag.' });
say('POST /v1/check, one short line', await perSecond(app, small), 'a second');
say('an empty Hono handler, the same line', await perSecond(empty, small), 'a second');
if (process.argv.includes('--check') && missed > 0) process.exit(1);
