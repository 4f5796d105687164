import { readFileSync } from 'node:fs';
import { catalogue, check, findingsBy } from '../rules/index.ts';

const c = JSON.parse(readFileSync('/work/exp/cands.json', 'utf8'));
for (const lang of ['nl', 'en'] as const)
  for (const [label, list] of Object.entries(c[lang]) as [string, string[]][]) {
    const rule = catalogue().find((r) => r.signs === label)!;
    const ok = list.map((t) => findingsBy(rule, t, lang).length > 0);
    const any = list.map(
      (t) =>
        check({ text: t, language: lang })
          .findings.map((f) => f.rule)
          .join('+') || 'NONE',
    );
    console.log(
      lang,
      label,
      ok.map((x) => (x ? 'Y' : '-')).join(''),
      ok.every((x) => !x) ? any.join(' / ') : any.filter((x) => x === 'NONE').join(' '),
    );
  }
