// false danger alarms on messages without danger: dev, learn and held sets

import { readdirSync } from 'node:fs';
import { check } from '../rules/index.ts';
import { type Item, joinSentences, readCorpus } from './fit/rows.ts';

const lang = process.argv[2]!;
let n = 0,
  a = 0;
for (const f of readdirSync('test/corpus').filter((f) => new RegExp(`^held-${lang}.jsonl`).test(f)))
  for (const item of readCorpus<Item>(f.replace('.jsonl', ''))) {
    if (item.safety) continue;
    const text = joinSentences(item.draft).text,
      received = joinSentences(item.received ?? []).text;
    const r = check({ text, language: lang as 'nl', ...(received ? { received } : {}) });
    n++;
    if (r.safety.length) {
      a++;
      for (const s of r.safety) console.log(item.id, s.kind, s.own, '|', (s.in === 'draft' ? text : received).slice(s.start, s.end));
    }
  }
console.log(`alarms in ${a} of ${n} messages without danger`);
