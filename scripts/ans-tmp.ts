import { check } from '../rules/index.ts';
import { type Item, joinSentences, learningSets, readCorpus } from './fit/rows.ts';

for (const lang of ['nl', 'en'] as const)
  for (const set of [...learningSets(lang), `held-${lang}`]) {
    let tp = 0,
      fp = 0,
      fn = 0,
      right = 0,
      n = 0,
      gold1 = 0,
      over = 0,
      under = 0;
    for (const item of readCorpus<Item>(set)) {
      const r = joinSentences(item.received ?? []),
        d = joinSentences(item.draft).text;
      if (!r.text) continue;
      const q = check({ text: d, received: r.text, language: lang }).questions;
      for (const s of r.spans) {
        const hit = q.find((x) => x.start < s.end && s.start < x.end);
        if (s.q && hit) {
          tp++;
          n++;
          if (s.a) gold1++;
          if (hit.answered === !!s.a) right++;
          else if (hit.answered) over++;
          else under++;
        } else if (s.q) fn++;
        else if (hit) fp++;
      }
    }
    console.log(
      set,
      'question F1',
      ((2 * tp) / (2 * tp + fp + fn)).toFixed(3),
      'answered right',
      (right / n).toFixed(3),
      'n',
      n,
      'gold answered',
      (gold1 / n).toFixed(2),
      'said answered wrongly',
      over,
      'said open wrongly',
      under,
    );
  }
