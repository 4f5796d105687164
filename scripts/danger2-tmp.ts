import { signContexts, signsOf, weigh } from '../rules/engine/signs.ts';
import { patternCompiler, type Pattern } from '../rules/engine/pattern.ts';
import { type Lang, readingOf, SAFETY_KINDS, type Sentence } from '../rules/index.ts';
import { nl } from '../rules/lang/nl/index.ts'; import { en } from '../rules/lang/en/index.ts';
import { safetyClasses } from '../rules/packs/safety/classes.ts';
import { dangers } from '../rules/packs/safety/index.ts';
import { fitLogistic, type Model } from './fit/logistic.ts';
import { type Item, joinSentences, learningSets, readCorpus } from './fit/rows.ts';
interface Line { lang: Lang; role: string; text: string; safety: string | null; own: boolean; id: string }
const L = { nl, en };
const mode = process.argv[2] ?? 'sym';
const comp = Object.fromEntries((['nl','en'] as const).map((l) => { const c = { ...L[l].classes, ...safetyClasses[l] }; const k = patternCompiler(c); return [l, { classes: Object.keys(safetyClasses[l]).filter((n) => !['me','you','i','mine','yours','told'].includes(n)).map((n) => [n, k(`@${n}`)] as [string, Pattern]), pats: dangers.flatMap((d) => (['own','report','unless'] as const).flatMap((r) => d[l][r].map((s) => [d.kind, r, s.split(' ~ ').map(k)] as const))) }]; }));
function symbols(s: Sentence, l: Lang): string[] {
  const at: [number, string][] = [];
  for (const [name, p] of comp[l]!.classes) { let h = p.match(s.tokens); let g = 0; while (h && g++ < 6) { at.push([h.from, name]); h = p.match(s.tokens, h.to); } }
  s.tokens.forEach((t, i) => { if (t.tags.has('Writer')) at.push([i, 'I']); else if (t.tags.has('Reader')) at.push([i, 'U']); else if (t.tags.has('Child') || t.tags.has('Name')) at.push([i, 'C']); else if (t.tags.has('They')) at.push([i, 'T']); else if (t.tags.has('Negation')) at.push([i, 'not']); if (t.tags.has('Past') || t.tags.has('Participle')) at.push([i, 'past']); if (t.tags.has('Modal')) at.push([i, 'modal']); });
  return at.sort((a, b) => a[0] - b[0]).map((x) => x[1]);
}
const signs = (text: string, l: Lang): string[][] => { const m = readingOf(text, l); const c = signContexts(m, false, () => false); return m.sentences.flatMap((s, n) => { if (s.part === 'quoted' || s.lang !== l) return []; const out = new Set<string>();
  if (mode.includes('word')) for (const x of signsOf(s, c[n]!)) if (!['first','last','reply'].includes(x)) out.add(x);
  const y = symbols(s, l);
  if (mode.includes('sym')) { y.forEach((a, i) => { out.add(`c ${a}`); if (y[i + 1]) out.add(`c ${a} ${y[i + 1]}`); if (y[i + 2]) out.add(`c ${a} ${y[i + 1]} ${y[i + 2]}`); }); const set = [...new Set(y)].sort(); for (let i = 0; i < set.length; i++) for (let j = i + 1; j < set.length; j++) out.add(`& ${set[i]} ${set[j]}`); }
  if (mode.includes('stem')) for (const t of s.tokens) if (/^\p{L}{5,}$/u.test(t.norm)) { out.add(`h ${t.norm.slice(0, 4)}`); out.add(`e ${t.norm.slice(-4)}`); }
  return [[...out]]; }); };
for (const lang of ['nl', 'en'] as const) {
  const rows: { line: number; signs: string[]; danger: boolean; kind: string | null }[] = []; let line = 0;
  for (const f of ['safety-dev', `learn-safety-${lang}`, `learn-danger-${lang}`]) for (const l of readCorpus<Line>(f)) { if (l.lang !== lang) continue; line++; for (const s of signs(l.text, lang)) rows.push({ line, signs: s, danger: !!l.safety, kind: l.safety }); }
  const calm = learningSets(lang);
  for (const set of calm) for (const item of readCorpus<Item>(set)) { if (item.safety) continue; for (const x of [item.draft, item.received ?? []]) { const { text } = joinSentences(x); if (text) { line++; for (const s of signs(text, lang)) rows.push({ line, signs: s, danger: false, kind: null }); } } }
  for (const set of ['harmless-dev', 'learn-harmless']) for (const l of readCorpus<Line>(set)) if (l.lang === lang) { line++; for (const s of signs(l.text, lang)) rows.push({ line, signs: s, danger: false, kind: null }); }
  for (const penalty of [0.01, 0.05]) {
  let used = rows; let m: Model = { base: 0, signs: {} };
  for (let r = 0; r < 3; r++) { m = fitLogistic(used.map((x) => x.signs), used.map((x) => x.danger), { penalty, atLeast: 2, least: 5 }); const w = new Map<number, typeof rows[0]>(); const z = (x: typeof rows[0]) => weigh(x.signs, m.base, m.signs); for (const x of rows) if (x.danger && (!w.has(x.line) || z(x) > z(w.get(x.line)!))) w.set(x.line, x); used = rows.filter((x) => !x.danger || w.get(x.line) === x); }
  const test = readCorpus<Line>('held-safety').filter((l) => l.lang === lang).map((l) => ({ l, z: Math.max(...signs(l.text, lang).map((s) => weigh(s, m.base, m.signs)), -9999) }));
  const calmZ = readCorpus<Item>(`held-${lang}`).flatMap((item) => [item.draft, item.received ?? []].flatMap((x) => { const { text } = joinSentences(x); return text ? [Math.max(...signs(text, lang).map((s) => weigh(s, m.base, m.signs)), -9999)] : []; }));
  for (const t of [-200, -150, -100, -50, 0, 50]) console.log(lang, mode, penalty, t, 'found', test.filter((x) => x.l.safety && x.z >= t).length, '/66 alarm', test.filter((x) => !x.l.safety && x.z >= t).length, '/54 calm', calmZ.filter((z) => z >= t).length, '/', calmZ.length);
  }
}
