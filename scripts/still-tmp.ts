import { check } from '../rules/index.ts';
import { type Item, joinSentences, readCorpus } from './fit/rows.ts';

const [lang, sets, show] = process.argv.slice(2) as ['nl' | 'en', string, string];
const c: Record<string, number> = {};
let n = 0,
  still = 0,
  lost = 0,
  facts = 0,
  short = 0,
  allf = 0,
  withf = 0,
  cleanCh = 0,
  clean = 0;
const f = (s: string) => (s === 'held' ? `held-${lang}` : `${/\d/.test(s) ? 'learn' : 'dev'}-${lang}-${s}`);
const norm = (s: string) => s.toLowerCase().replace(/\s+/g, ' ').replace(/[’‘]/g, "'");
for (const set of sets.split(',').map(f))
  for (const item of readCorpus<Item & { facts: string[] }>(set)) {
    const d = joinSentences(item.draft),
      r0 = joinSentences(item.received ?? []).text;
    n++;
    const r = check({ text: d.text, ...(r0 ? { received: r0 } : {}) });
    const gold = d.spans.some((s) => s.l?.length);
    if (!gold && !item.safety) {
      clean++;
      if (norm(r.rewrite.text).trim() !== norm(d.text).trim()) {
        cleanCh++;
        if (show) console.log('CLEANCHANGED', item.id, JSON.stringify(r.rewrite.edits));
      }
    }
    const missing = (item.facts ?? []).filter((x) => !norm(r.rewrite.text).includes(norm(x)));
    facts += (item.facts ?? []).length;
    lost += missing.length;
    if ((item.facts ?? []).length) {
      withf++;
      if (!missing.length) allf++;
    }
    if (missing.length && show)
      console.log(
        'LOST',
        item.id,
        item.safety ?? '',
        JSON.stringify(missing),
        '\n   D:',
        d.text.replace(/\n/g, '⏎'),
        '\n   R:',
        r.rewrite.text.replace(/\n/g, '⏎'),
      );
    if (r.rewrite.text.split(/\s+/).filter(Boolean).length <= Math.max(40, 0.8 * d.text.split(/\s+/).length)) short++;
    else if (show === 'short') console.log('LONG', item.id, gold, r.rewrite.text.split(/\s+/).length, d.text.split(/\s+/).length);
    if (!r.rewrite.text.trim()) continue;
    const again = check({ text: r.rewrite.text, language: lang }).findings.filter((x) => x.severity !== 'hint');
    if (again.length) {
      still++;
      for (const x of again) c[x.rule] = (c[x.rule] ?? 0) + 1;
      if (show)
        console.log(
          'STILL',
          item.id,
          item.safety ?? '',
          again.map((x) => `${x.rule}«${x.text}»`).join(' | '),
          'open',
          r.rewrite.open.length,
        );
    }
  }
console.log(
  lang,
  sets,
  'n',
  n,
  'still',
  ((100 * still) / n).toFixed(1),
  'facts kept',
  (100 - (100 * lost) / facts).toFixed(1),
  'all facts',
  ((100 * allf) / withf).toFixed(1),
  'short',
  ((100 * short) / n).toFixed(1),
  'clean changed',
  ((100 * cleanCh) / clean).toFixed(1),
);
console.log(
  Object.entries(c)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .join(' '),
);
