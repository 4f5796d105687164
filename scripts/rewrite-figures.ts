// npm run rewrites -- nl dev-nl-a dev-nl-b … [--misses N] [--list]: what the rewrites of corpus messages keep, by the measures of score.mjs, without a server.
import { readFileSync } from 'node:fs';
import { check } from '../rules/index.ts';

interface Item {
  readonly id: string;
  readonly draft: readonly { readonly t: string; readonly l?: readonly string[]; readonly p?: boolean }[];
  readonly received?: readonly { readonly t: string; readonly p?: boolean }[] | null;
  readonly facts: readonly string[];
  readonly safety: unknown;
  readonly rewrite?: string;
}
const args = process.argv.slice(2);
const at = args.indexOf('--misses');
const misses = at < 0 ? 0 : Number(args.splice(at, 2)[1]);
const listed = args.includes('--list');
const [lang, ...sets] = args.filter((a) => !a.startsWith('--')) as ['nl' | 'en', ...string[]];

const join = (s: Item['received']): string => (s ?? []).reduce((all, x) => (all === '' ? x.t : `${all}${x.p ? '\n\n' : ' '}${x.t}`), '');
const norm = (s: string): string => s.toLowerCase().replace(/\s+/g, ' ').replace(/[’‘]/g, "'");
const figures = (s: string): string[] => s.match(/\d+(?:[.:,]\d+)*/g) ?? [];
const pct = (a: number, b: number): string => ((100 * a) / (b || 1)).toFixed(1);

for (const set of sets) {
  const items = readFileSync(new URL(`../test/corpus/${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Item);
  const n = { facts: 0, kept: 0, with: 0, all: 0, still: 0, invented: 0, clean: 0, changed: 0, short: 0, open: 0, cleanLong: 0 };
  const shown: string[] = [];
  for (const item of items) {
    const text = join(item.draft);
    const received = join(item.received);
    const report = check({ text, ...(received ? { received } : {}) });
    const way = report.rewrite.text;
    const lost = item.facts.filter((f) => !norm(way).includes(norm(f)));
    n.facts += item.facts.length;
    n.kept += item.facts.length - lost.length;
    if (item.facts.length > 0) n.with++;
    if (item.facts.length > 0 && lost.length === 0) n.all++;
    n.open += report.rewrite.open.length > 0 ? 1 : 0;
    const known = figures(`${text} ${received}`);
    const invented = figures(way).some((f) => !known.includes(f));
    if (invented) n.invented++;
    const again = way.trim() === '' ? [] : check({ text: way, language: lang }).findings.filter((f) => f.severity !== 'hint');
    if (again.length > 0) n.still++;
    const clean = item.draft.every((s) => (s.l ?? []).length === 0);
    if (clean) n.clean++;
    const changed = clean && item.safety === null && norm(way).trim() !== norm(text).trim();
    if (changed) n.changed++;
    const short = way.split(/\s+/).filter(Boolean).length <= Math.max(40, 0.8 * text.split(/\s+/).length);
    if (short) n.short++;
    else if (clean) n.cleanLong++;
    if (lost.length > 0) shown.push(`lost ${JSON.stringify(lost)}\n   ${text}\n   => ${way}`);
    if (again.length > 0) shown.push(`still ${again.map((f) => `${f.rule}: ${f.text}`).join(' | ')}\n   => ${way}`);
    if (invented || changed) shown.push(`${invented ? 'invented' : 'changed'}\n   ${text}\n   => ${way}`);
    if (listed) console.log(`${item.id}\n  D ${text}\n  K ${way}\n  C ${item.rewrite ?? ''}`);
  }
  console.log(
    `${set}: facts kept ${pct(n.kept, n.facts)} all facts ${pct(n.all, n.with)} still flagged ${pct(n.still, items.length)} invented ${pct(n.invented, items.length)} clean changed ${pct(n.changed, n.clean)} short ${pct(n.short, items.length)} (ceiling ${pct(items.length - n.cleanLong, items.length)}) open ${n.open}`,
  );
  for (const line of shown.slice(0, misses)) console.log(`  ${line}`);
}
