import { LABELS } from '../rules/index.ts';
import { en } from '../rules/lang/en/index.ts';
import { nl } from '../rules/lang/nl/index.ts';
import { checkWith } from './carry.ts';
import { fitLanguage } from './fit/fit.ts';
import { type Item, joinSentences, readCorpus, rowsOf } from './fit/rows.ts';

const [lang, train, test, show] = process.argv.slice(2) as ['nl' | 'en', string, string, string];
const f = (n: string) => (n === 'held' ? `held-${lang}` : `${/\d/.test(n) ? 'learn' : 'dev'}-${lang}-${n}`);
const w = fitLanguage(rowsOf(lang, train.split(',').map(f)));
console.log(w.company, w.threshold);
const check = checkWith([lang === 'nl' ? { ...nl, weights: w } : nl, lang === 'en' ? { ...en, weights: w } : en]);
const c: Record<string, number> = {};
const cc: Record<string, number> = {};
for (const set of test.split(',').map(f))
  for (const item of readCorpus<Item>(set)) {
    const { text, spans } = joinSentences(item.draft);
    const received = joinSentences(item.received ?? []).text;
    const fs = check({ text, language: lang, ...(received ? { received } : {}) }).findings.filter(
      (x) => x.severity !== 'hint' && (LABELS as readonly string[]).includes(x.category),
    );
    const clean = !spans.some((s) => s.l?.length);
    for (const s of spans)
      if (!s.l?.length) {
        const got = fs.filter((x) => x.start < s.end && s.start < x.end);
        if (got.length) {
          for (const g of got) {
            c[g.rule] = (c[g.rule] ?? 0) + 1;
            if (clean) cc[g.rule] = (cc[g.rule] ?? 0) + 1;
          }
          if (show) console.log(clean ? 'CLEAN' : '', item.id, got.map((g) => g.rule).join(','), '|', s.t);
        }
      }
  }
console.log('fp by rule', JSON.stringify(c));
console.log('in clean messages', JSON.stringify(cc));
