import { LABELS, readingOf } from '../rules/index.ts';
import { en } from '../rules/lang/en/index.ts';
import { nl } from '../rules/lang/nl/index.ts';
import { checkWith } from './carry.ts';
import { fitLanguage } from './fit/fit.ts';
import { type Item, joinSentences, readCorpus, rowsOf } from './fit/rows.ts';

const [lang, train, test] = process.argv.slice(2) as ['nl' | 'en', string, string];
const f = (n: string) => (n === 'held' ? `held-${lang}` : `${/\d/.test(n) ? 'learn' : 'dev'}-${lang}-${n}`);
const w = fitLanguage(rowsOf(lang, train.split(',').map(f)));
const check = checkWith([lang === 'nl' ? { ...nl, weights: w } : nl, lang === 'en' ? { ...en, weights: w } : en]);
const c: Record<string, number> = {};
const add = (k: string) => {
  c[k] = (c[k] ?? 0) + 1;
};
for (const set of test.split(',').map(f))
  for (const item of readCorpus<Item>(set)) {
    const { text, spans } = joinSentences(item.draft);
    const received = joinSentences(item.received ?? []).text;
    const r = check({ text, language: lang, ...(received ? { received } : {}) });
    const fs = r.findings.filter((x) => x.severity !== 'hint' && (LABELS as readonly string[]).includes(x.category));
    const m = readingOf(text, lang);
    for (const s of spans) {
      const mine = m.sentences.filter((x) => x.start < s.end && s.start < x.end);
      const merged = mine.some((x) => spans.filter((y) => y.start < x.end && x.start < y.end).length > 1)
        ? ' merged'
        : mine.length > 1
          ? ' split'
          : '';
      const kind = `${mine.map((x) => x.part).join('+')}${merged}${r.safety.length ? ' safety' : ''}`;
      const got = fs.some((x) => x.start < s.end && s.start < x.end);
      if (s.l?.length) add(`${got ? 'TP' : 'FN'} ${kind}`);
      else if (got) add(`FP ${kind}`);
      if (s.l?.length && !got && kind !== 'body') console.log('FN', kind, item.id, s.t, '<<', mine.map((x) => x.text).join(' | '));
      if (!s.l?.length && got && kind !== 'body') console.log('FP', kind, item.id, s.t, '<<', mine.map((x) => x.text).join(' | '));
    }
  }
console.log(c);
