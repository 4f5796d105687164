// npx tsx scripts/blind/make.ts nl|en OUT [seed]: sixty drafts that were not clean, each with Kalm's rewrite and the coach's in an order that only OUT.key.json tells.
import { writeFileSync } from 'node:fs';
import type { Lang } from '../../rules/types.ts';
import { itemsOf } from '../grammar/changed.ts';

const [lang, out, seed = '1'] = process.argv.slice(2) as [Lang, string, string?];
const COUNT = 60;

/** Small and the same every time (mulberry32). */
function numbers(start: number): () => number {
  let a = start;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const next = numbers(Number(seed));
const items = itemsOf(
  lang,
  ['a', 'b', 'c'].map((s) => `dev-${lang}-${s}`),
)
  .filter((i) => i.coach !== '' && i.kalm !== i.text && i.coach !== i.text)
  .map((i) => ({ i, at: next() }))
  .sort((a, b) => a.at - b.at)
  .slice(0, COUNT)
  .map(({ i }) => ({ ...i, kalmFirst: next() < 0.5 }));

const page = items.map(({ id, text, received, coach, kalm, kalmFirst }) => {
  const [one, two] = kalmFirst ? [kalm, coach] : [coach, kalm];
  return `## ${id}\n${received ? `RECEIVED:\n${received}\n\n` : ''}DRAFT:\n${text}\n\nVERSION 1:\n${one || '(nothing is sent)'}\n\nVERSION 2:\n${two || '(nothing is sent)'}\n`;
});
writeFileSync(out, page.join('\n---\n\n'));
writeFileSync(`${out}.key.json`, JSON.stringify(Object.fromEntries(items.map((i) => [i.id, i.kalmFirst ? 1 : 2]))));
console.log(`${items.length} items in ${out}`);
