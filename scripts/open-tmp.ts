import { check } from '../rules/index.ts';
import { type Item, joinSentences, readCorpus } from './fit/rows.ts';

const lang = process.argv[2] as 'nl';
const t: Record<string, number> = {};
const add = (k: string) => {
  t[k] = (t[k] ?? 0) + 1;
};
for (const set of ['a', 'b', 'c'])
  for (const item of readCorpus<Item & { facts: string[] }>(`dev-${lang}-${set}`)) {
    if (item.safety) continue;
    const d = joinSentences(item.draft),
      r0 = joinSentences(item.received ?? []).text;
    const r = check({ text: d.text, ...(r0 ? { received: r0 } : {}) });
    for (const s of d.spans) {
      const f = r.findings.filter((x) => x.severity !== 'hint' && x.start < s.end && s.start < x.end);
      if (!f.length) continue;
      const open = r.rewrite.open.some((o) => o.start < s.end && s.start < o.end);
      const e = r.rewrite.edits.filter((o) => o.start < s.end && s.start < o.end);
      const kind = open ? 'open' : e.some((x) => x.replacement) ? 'changed' : e.length ? 'dropped' : 'other';
      const facts = item.facts.some((x) => s.t.toLowerCase().includes(x.toLowerCase()));
      const key = `${kind} ${s.l?.length ? 'labelled' : 'CLEAN'} ${s.k ? 'k' : '-'} ${facts ? 'facts' : ''}`;
      add(key);
      if (process.argv[3] && key.startsWith(process.argv[3]))
        console.log(key, '|', s.t, '=>', e.map((x) => x.replacement).join(' / '), f.map((x) => x.category).join(','));
    }
  }
console.log(lang, Object.entries(t).sort());
