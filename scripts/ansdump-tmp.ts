import { writeFileSync } from 'node:fs';
import { check } from '../rules/index.ts';
import { type Item, joinSentences, learningSets, readCorpus } from './fit/rows.ts';

const out: string[] = [];
for (const lang of ['nl', 'en'] as const)
  for (const set of [...learningSets(lang), `held-${lang}`])
    for (const item of readCorpus<Item>(set)) {
      const r = joinSentences(item.received ?? []),
        d = joinSentences(item.draft).text;
      if (!r.text) continue;
      const P: any[] = [];
      (globalThis as any).PAIRS = P;
      const q = check({ text: d, received: r.text, language: lang }).questions;
      q.forEach((x, o) => {
        const s = r.spans.find((s) => s.q && x.start < s.end && s.start < x.end);
        if (!s) return;
        out.push(JSON.stringify({ lang, set, id: item.id, a: s.a ? 1 : 0, now: x.answered, pairs: P.filter((p) => p.order === o) }));
      });
    }
writeFileSync('/work/exp/ans.jsonl', out.join('\n'));
