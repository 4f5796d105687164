import { en } from '../rules/lang/en/index.ts';
import { nl } from '../rules/lang/nl/index.ts';
import { checkWith, scoreSet } from './carry.ts';
import { fitLanguage } from './fit/fit.ts';
import { rowsOf } from './fit/rows.ts';

const [lang, train, test] = process.argv.slice(2) as ['nl' | 'en', string, string];
const f = (n: string) => (n === 'held' ? `held-${lang}` : `${/\d/.test(n) ? 'learn' : 'dev'}-${lang}-${n}`);
const w = fitLanguage(rowsOf(lang, train.split(',').map(f)));
console.log(w.company, w.threshold);
for (const set of test.split(',').map(f))
  for (const t of [-0.5, 0, 0.5, 1, 1.5, 2, 2.5]) {
    const v = { ...w, threshold: t };
    const check = checkWith([
      lang === 'nl' ? { ...nl, weights: v, content: w.content } : nl,
      lang === 'en' ? { ...en, weights: v, content: w.content } : en,
    ]);
    const s = scoreSet(check, lang, set);
    const pct = (x: number) => (100 * x).toFixed(1);
    console.log(lang, set, 't', t, 'P', pct(s.p), 'R', pct(s.r), 'clean', pct(s.clean), 'macro', pct(s.macro));
  }
