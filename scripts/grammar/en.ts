// npx tsx scripts/grammar/en.ts [set …]: how many of the changed sentences link-grammar can parse whole, beside the coach's own sentences. Needs Debian's `link-grammar`.
import { spawnSync } from 'node:child_process';
import { readingOf } from '../../rules/index.ts';
import { itemsOf } from './changed.ts';

const given = process.argv.slice(2);
const sets =
  given.length > 0 ? given : ['dev-en-a', 'dev-en-b', 'dev-en-c', 'learn-en-1', 'learn-en-2', 'learn-en-3', 'learn-en-4', 'learn-en-5'];

/** Which lines the parser links whole; chat spelling is written out first, for both sides alike. */
function parsed(lines: readonly string[]): boolean[] {
  const input = lines.map((l) => `${written(l)}\n`).join('');
  const options = ['en', '-verbosity=1', '-graphics=0', '-timeout=10', '-limit=50', '-echo=1'];
  const done = spawnSync('link-parser', options, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (done.error) throw new Error('link-parser is not there: apt-get install link-grammar');
  const out = done.stdout;
  let at = 0;
  return lines.map((l) => {
    const line = written(l);
    const start = out.indexOf(`\n${line}\n`, at);
    if (start < 0) return false;
    at = start + 1 + line.length;
    const verdict = out.slice(at, out.indexOf('\n', at + 1));
    return /^\s*Found \d+ linkages?(?!.*null count)/.test(verdict);
  });
}
const SHORT: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  n: 'and',
  w: 'with',
  r: 'are',
  i: 'I',
  pls: 'please',
  im: "I'm",
  ill: "I'll",
  tmr: 'tomorrow',
  thurs: 'Thursday',
};
const written = (line: string): string => {
  const words = line
    .replace(/\s+/g, ' ')
    .replace(/(?:\p{Extended_Pictographic}|\uFE0F)/gu, '')
    .trim()
    .split(' ')
    .map((w) => SHORT[w] ?? w)
    .join(' ');
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
};

const items = itemsOf('en', sets);
const changed = [...new Set(items.flatMap((i) => i.changed))];
const coach = [
  ...new Set(
    items.flatMap((i) =>
      readingOf(i.coach, 'en')
        .sentences.filter((s) => s.part === 'body')
        .map((s) => s.text),
    ),
  ),
];
const share = (ok: readonly boolean[]): number => (100 * ok.filter(Boolean).length) / (ok.length || 1);
const mine = parsed(changed);
const theirs = parsed(coach);
console.log(
  `changed sentences parsed whole: ${share(mine).toFixed(1)} % of ${changed.length}; the coach's: ${share(theirs).toFixed(1)} % of ${coach.length}`,
);
changed.forEach((line, k) => {
  if (!mine[k]) console.log(`  ${line}`);
});
