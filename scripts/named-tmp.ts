import { LABELS } from '../rules/index.ts';
import { en } from '../rules/lang/en/index.ts';
import { nl } from '../rules/lang/nl/index.ts';
import { checkWith } from './carry.ts';
import { type Item, joinSentences, readCorpus } from './fit/rows.ts';

const [lang, test] = process.argv.slice(2) as ['nl' | 'en', string];
const f = (n: string) => (n === 'held' ? `held-${lang}` : `${/\d/.test(n) ? 'learn' : 'dev'}-${lang}-${n}`);
const check = checkWith([
  { ...nl, weights: undefined },
  { ...en, weights: undefined },
]);
const c: Record<string, { tp: number; lab: number; fp: string[] }> = {};
for (const set of test.split(',').map(f))
  for (const item of readCorpus<Item>(set)) {
    const { text, spans } = joinSentences(item.draft);
    const received = joinSentences(item.received ?? []).text;
    const fs = check({ text, language: lang, ...(received ? { received } : {}) }).findings.filter(
      (x) => x.severity !== 'hint' && (LABELS as readonly string[]).includes(x.category),
    );
    for (const s of spans)
      for (const g of fs.filter((x) => x.start < s.end && s.start < x.end)) {
        const r = (c[g.rule] ??= { tp: 0, lab: 0, fp: [] });
        if (s.l?.length) {
          r.tp++;
          if (s.l.includes(g.category)) r.lab++;
        } else r.fp.push(`${item.id} «${g.text}» ${s.t}`);
      }
  }
for (const [r, v] of Object.entries(c).sort((a, b) => b[1].fp.length - a[1].fp.length)) {
  console.log(r, 'flagged', v.tp, 'label right', v.lab, 'fp', v.fp.length);
  for (const x of v.fp) console.log('     ', x);
}
