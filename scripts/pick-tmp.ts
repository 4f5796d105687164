import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue, check } from '../rules/index.ts';

const c = JSON.parse(readFileSync('/work/exp/cands.json', 'utf8'));
for (const rule of catalogue().filter((r) => r.signs)) {
  const dir = ['friendly', 'informative', 'firm'].find((d) => {
    try {
      readFileSync(`rules/packs/${d}/${rule.id}.ts`);
      return true;
    } catch {
      return false;
    }
  })!;
  const p = `rules/packs/${dir}/${rule.id}.ts`;
  let s = readFileSync(p, 'utf8');
  for (const lang of ['nl', 'en'] as const) {
    const good = (c[lang][rule.signs!] as string[]).filter((t) =>
      check({ text: t, language: lang }).findings.some((f) => f.category === rule.category && f.severity !== 'hint'),
    );
    if (!good.length) console.log('NONE', rule.id, lang);
    const at = s.indexOf(`  ${lang}: {`);
    const f = s.indexOf('flags: [', at);
    const e = s.indexOf('],', f);
    const q = (t: string) => (t.includes("'") ? JSON.stringify(t) : `'${t}'`);
    // find matching closing of flags array: line that ends with ],
    let depth = 0,
      k = f + 7;
    for (; k < s.length; k++) {
      const ch = s[k];
      if (ch === "'" || ch === '"') {
        const z = s.indexOf(ch, k + 1);
        k = z;
        continue;
      }
      if (ch === '[') depth++;
      if (ch === ']') {
        depth--;
        if (depth === 0) break;
      }
    }
    s = s.slice(0, f) + `flags: [${good.map((t) => q(`[${t}]`)).join(', ')}` + s.slice(k);
    const pf = s.indexOf('passes: [', at);
  }
  writeFileSync(p, s);
}
