import { readingOf } from '../rules/index.ts';
import { askRows } from './fit/asking.ts';
import { unseenScores } from './fit/logistic.ts';
import { type Item, joinSentences, learningSets, readCorpus } from './fit/rows.ts';

const lang = process.argv[2] as 'nl';
const sets = learningSets(lang);
const rows = askRows(lang, sets);
const texts: string[] = [];
for (const set of sets)
  for (const item of readCorpus<Item>(set)) {
    const { text } = joinSentences(item.received ?? []);
    if (!text) continue;
    for (const s of readingOf(text, lang).sentences) if (s.part === 'body' && s.lang === lang) texts.push(`${item.id} ${s.text}`);
  }
const z = unseenScores(
  rows,
  rows.map((r) => r.asks),
  { penalty: 0.03, atLeast: 2, least: 10 },
);
rows.forEach((r, i) => {
  if (r.asks !== z[i]! >= -30) console.log(r.asks ? 'MISS' : 'FALSE', z[i]!.toFixed(0), texts[i]);
});
