// node --expose-gc --import tsx scripts/fuzz-threads.ts [CASES] [SEED] [FOLDER]: posts damaged exports to POST /v1/threads, in this process.
// Own small exports of every format, and those of FOLDER where given, are cut, torn, repeated and mixed. Ends with 1 on a 5xx, on a case of
// more than ten seconds, or where memory grows by more than half between the first tenth and the last.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { createApp } from '../server/app.ts';

const cases = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const folder = process.argv[4];

/** Mulberry32: the same numbers for the same seed. */
function numbers(start: number): () => number {
  let a = start >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = numbers(seed);
const below = (n: number): number => Math.floor(random() * n);
const one = <T>(list: readonly T[]): T => list[below(list.length)]!;

const CHAT =
  '13-05-2024 18:12 - Noor: Lukt vrijdag 17.00 uur?\n13-05-2024 18:13 - Bas: Ja, dat is goed.\nIk neem zijn jas mee.\n14-05-2024 09:00 - Noor: <Media weggelaten>\n14-05-2024 09:01 - Bas: Dit bericht is verwijderd\n';
const IOS =
  '[5/13/24, 6:12:05\u202fPM] Noor: \u200eMessages and calls are end-to-end encrypted.\r\n[5/13/24, 6:13:05\u202fPM] Bas: Can you bring her coat? \u200e<This message was edited>\r\n\u200e[5/13/24, 6:14:05\u202fPM] Noor: \u200eimage omitted\r\n';
const CHAIN =
  'Ja, dat lukt.\n\nGroet,\nBas\n\nOp di 7 mei 2024 om 19:30 schreef Noor Bakker <\nnoor@example.nl>:\n\n> Lukt vrijdag?\n>\n> Noor\n>\n>> Op 6 mei 2024, om 9:00 heeft Bas Smit <bas@example.nl> het volgende geschreven:\n>>\n>> Dag.\n';
const OUTLOOK =
  'Akkoord.\n\nMet vriendelijke groet,\n\nBas Smit\nAdviseur | Voorbeeld B.V.\nT 088 - 555 01 20\n\n-----Oorspronkelijk bericht-----\nVan: Noor <noor@example.nl>\nVerzonden: dinsdag 7 mei 2024 19:30\nAan: Bas <bas@example.nl>\nOnderwerp: RE: geld\n\nWil je € 50,- overmaken?\n';
const EML = `From: Noor <noor@example.nl>\nTo: Bas <bas@example.nl>\nDate: Tue, 7 May 2024 19:30:00 +0200\nMessage-ID: <1@example.nl>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="x"\n\n--x\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n=C9=E9n ding.\n\n--x\nContent-Type: text/html\n\n<p>E&eacute;n <b>ding</b>.</p><blockquote>oud</blockquote>\n--x--\n`;
const own: [string, Uint8Array][] = [
  ['a.txt', strToU8(CHAT)],
  ['b.txt', strToU8(IOS)],
  ['c.txt', strToU8(CHAIN)],
  ['d.txt', strToU8(OUTLOOK)],
  ['e.eml', strToU8(EML)],
  ['f.mbox', strToU8(`From noor@example.nl Tue May  7 19:30:00 2024\n${EML}\nFrom bas@example.nl Tue May  7 20:00:00 2024\n${EML}`)],
  [
    'g.html',
    strToU8(
      '<html><body><p>Van: Noor<br>Verzonden: dinsdag 7 mei 2024 19:30<br>Aan: Bas</p><blockquote><p>Dag</p></blockquote></body></html>',
    ),
  ],
  [
    'h.json',
    strToU8(
      JSON.stringify({ participants: [{ id: 'A', name: 'Noor' }], messages: [{ from: 'A', at: '2024-05-07T19:30:00', text: 'Dag' }] }),
    ),
  ],
  ['i.csv', strToU8('from,at,text\nNoor,2024-05-07T19:30:00,"Dag, jij"\nBas,2024-05-07T19:31:00,Hoi\n')],
  ['j.zip', zipSync({ '_chat.txt': strToU8(CHAT) })],
  ['k.zip', zipSync({ 'a.eml': strToU8(EML), 'b.txt': strToU8(CHAIN) })],
];
const given: [string, Uint8Array][] = folder
  ? readdirSync(folder, { recursive: true })
      .map((f) => [String(f), join(folder, String(f))] as const)
      .filter(([name, path]) => statSync(path).isFile() && /\.(?:txt|eml|mbox|html)$/.test(name) && statSync(path).size < 20_000)
      .map(([name, path]) => [name, new Uint8Array(readFileSync(path))])
  : [];
const fixtures = [...own, ...given];

type Mutation = (bytes: Uint8Array) => Uint8Array;
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const TOKENS = [
  '\n',
  '\r',
  '\0',
  '> ',
  '>>>>',
  ':',
  '<',
  '@',
  '\u200e',
  '\ufeff',
  '\u202e',
  '\ud800',
  '"',
  '--',
  '-- \n',
  '________________\n',
  'Van: ',
  'From ',
  'Op 7 mei ',
  ' schreef ',
  'wrote:',
  '[',
  ']',
  '99/99/9999, 99:99 - ',
  '31-02-2024 25:61 - X: ',
  'Content-Type: ',
  '--x',
  '=?utf-8?B?',
  '=0',
  '{',
  '[[',
  ',,,',
  'PK\u0003\u0004',
  '&#x;',
  '<div>',
  '</',
  '😀',
];
const MUTATIONS: readonly Mutation[] = [
  (b) => b.slice(0, below(b.length + 1)),
  (b) => b.slice(below(b.length + 1)),
  (b) => {
    const c = b.slice();
    for (let k = 1 + below(8); k > 0 && c.length > 0; k--) c[below(c.length)] = below(256);
    return c;
  },
  (b) => {
    const at = below(b.length + 1);
    return joined(b.subarray(0, at), strToU8(one(TOKENS).repeat(1 + below(40))), b.subarray(at));
  },
  (b) => {
    const [from, to] = [below(b.length + 1), below(b.length + 1)].sort((x, y) => x - y) as [number, number];
    return joined(b.subarray(0, from), b.subarray(to));
  },
  (b) => {
    const [from, to] = [below(b.length + 1), below(b.length + 1)].sort((x, y) => x - y) as [number, number];
    return joined(b.subarray(0, to), ...Array.from({ length: 1 + below(6) }, () => b.subarray(from, to)), b.subarray(to));
  },
  (b) => {
    const lines = Buffer.from(b).toString('latin1').split('\n');
    for (let k = lines.length - 1; k > 0; k--) {
      const other = below(k + 1);
      [lines[k], lines[other]] = [lines[other]!, lines[k]!];
    }
    return new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'));
  },
  (b) => joined(b, one(fixtures)[1]),
  (b) => joined(one(fixtures)[1].slice(0, below(400)), b),
];

const app = createApp();
const gc = (globalThis as { gc?: () => void }).gc;
const used = (): number => {
  gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const statuses = new Map<number, number>();
const faults: string[] = [];
let slowest = 0;
let early = 0;
for (let i = 0; i < cases; i++) {
  const form = new FormData();
  for (let f = 1 + (below(6) === 0 ? below(3) : 0); f > 0; f--) {
    let [name, bytes] = one(fixtures);
    for (let k = 1 + below(3); k > 0; k--) bytes = one(MUTATIONS)(bytes).slice(0, 60_000);
    if (below(5) === 0) name = one(fixtures)[0];
    form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
  }
  if (below(6) === 0) form.set('dateOrder', one(['dmy', 'mdy', 'ymd', 'x']));
  if (below(12) === 0) form.set('timeZone', one(['Europe/Amsterdam', 'Nowhere/At-All']));
  const headers: Record<string, string> = below(5) === 0 ? { accept: 'text/event-stream' } : {};
  const started = performance.now();
  const response = await app.request('/v1/threads', { method: 'POST', body: form, headers });
  const text = await response.text();
  const ms = performance.now() - started;
  slowest = Math.max(slowest, ms);
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  if (response.status >= 500 || text.includes('"status":500')) faults.push(`case ${i}: ${response.status}`);
  if (ms > 10_000) faults.push(`case ${i}: ${ms.toFixed(0)} ms`);
  if (i === Math.floor(cases / 10)) early = used();
  if (i % 1000 === 999)
    console.log(`${i + 1} cases, heap ${used().toFixed(0)} MB, slowest ${slowest.toFixed(0)} ms, faults ${faults.length}`);
}
const late = used();
if (gc && late > early * 1.5 + 20) faults.push(`memory grew from ${early.toFixed(0)} to ${late.toFixed(0)} MB`);
console.log(
  `seed ${seed}: ${[...statuses].map(([s, n]) => `${s}: ${n}`).join(', ')}; slowest ${slowest.toFixed(0)} ms; heap ${early.toFixed(0)} -> ${late.toFixed(0)} MB`,
);
for (const f of faults.slice(0, 50)) console.log(f);
process.exit(faults.length === 0 ? 0 : 1);
