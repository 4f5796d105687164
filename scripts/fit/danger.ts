// npm run fit: the part that fits what danger sounds like, on the danger lines, and writes rules/lang/*/danger.ts.
import { writeFileSync } from 'node:fs';
import { compileDangerClasses, dangerSigns } from '../../rules/engine/danger-signs.ts';
import { patternCompiler } from '../../rules/engine/pattern.ts';
import { weigh } from '../../rules/engine/signs.ts';
import { catalogue, type DangerWeights, type Lang, readingOf, SAFETY_KINDS, type SafetyKind } from '../../rules/index.ts';
import { en } from '../../rules/lang/en/index.ts';
import { nl } from '../../rules/lang/nl/index.ts';
import { safetyClasses } from '../../rules/packs/safety/classes.ts';
import { dangers } from '../../rules/packs/safety/index.ts';
import { fitLogistic, type Model } from './logistic.ts';
import { type Item, joinSentences, learningSets, readCorpus } from './rows.ts';
import { dangerTable } from './table.ts';

export interface DangerLine {
  readonly lang: Lang;
  readonly role: 'draft' | 'received';
  readonly text: string;
  readonly safety: SafetyKind | null;
  readonly own: boolean;
}
export interface DangerRow {
  readonly line: number;
  readonly signs: readonly string[];
  readonly kind: SafetyKind | null;
  readonly own: boolean;
  readonly draft: boolean;
}

const classesOf = Object.fromEntries(
  [nl, en].map(({ code, classes }) => [
    code,
    compileDangerClasses(safetyClasses[code], patternCompiler({ ...classes, ...safetyClasses[code] })),
  ]),
);
export const signsIn = (text: string, lang: Lang): string[][] =>
  readingOf(text, lang).sentences.flatMap((s) => (s.part === 'quoted' || s.lang !== lang ? [] : [dangerSigns(s, classesOf[lang]!)]));

/** The sentences of the danger lines, quiet ones among them, and those of messages and lines without danger. */
export function dangerRows(lang: Lang, files: readonly string[], calm: readonly string[]): DangerRow[] {
  const out: DangerRow[] = [];
  let line = 0;
  const add = (text: string, of: Pick<DangerRow, 'kind' | 'own' | 'draft'>) => {
    line++;
    for (const signs of signsIn(text, lang)) out.push({ line, signs, ...of });
  };
  const none = { kind: null, own: false, draft: true };
  for (const file of files)
    for (const l of readCorpus<DangerLine>(file))
      if (l.lang === lang) add(l.text, { kind: l.safety, own: l.own, draft: l.role === 'draft' });
  // what the rules themselves give as examples
  for (const danger of dangers) {
    for (const { text, own } of danger[lang].flags) add(text, { kind: danger.kind, own, draft: true });
    for (const text of danger[lang].passes) add(text, none);
  }
  // a reproach is no danger
  for (const rule of catalogue()) for (const text of [...rule[lang].flags, ...rule[lang].passes]) add(text.replace(/[[\]]/g, ''), none);
  for (const set of calm)
    for (const item of readCorpus<Item>(set))
      if (!item.safety) for (const sentences of [item.draft, item.received ?? []]) add(joinSentences(sentences).text, none);
  for (const set of ['harmless-dev', 'learn-harmless'])
    for (const l of readCorpus<{ lang: string; text: string }>(set)) if (l.lang === lang) add(l.text, none);
  return out;
}

const ANY = { penalty: 0.03, atLeast: 2, least: 10 };
const KIND = { penalty: 0.02, atLeast: 2, least: 10 };
const ROUNDS = 3;
/** In hundredths. Where a pattern names the danger a weaker sum will do, but not a calm one. */
const THRESHOLD = 150;
const NAMED = -150;

/**
 * Only one sentence of a dangerous line need be dangerous, so the fit is told first that all are, and then only the one that it finds the
 * worst (Dietterich and others, 1997: multiple instances).
 */
export function fitDanger(rows: readonly DangerRow[]): DangerWeights {
  let used = rows;
  let any: Model = { base: 0, signs: {} };
  for (let round = 0; round < ROUNDS; round++) {
    any = fitLogistic(
      used.map((r) => r.signs),
      used.map((r) => r.kind !== null),
      ANY,
    );
    const sum = (r: DangerRow): number => weigh(r.signs, any.base, any.signs);
    const worst = new Map<number, DangerRow>();
    for (const r of rows) if (r.kind && !(worst.has(r.line) && sum(worst.get(r.line)!) >= sum(r))) worst.set(r.line, r);
    used = rows.filter((r) => r.kind === null || worst.get(r.line) === r);
  }
  const danger = used.filter((r) => r.kind !== null);
  const learn = (some: readonly DangerRow[], is: (r: DangerRow) => boolean): Model =>
    fitLogistic(
      some.map((r) => r.signs),
      some.map(is),
      KIND,
    );
  const kinds = Object.fromEntries(SAFETY_KINDS.map((kind) => [kind, learn(danger, (r) => r.kind === kind)])) as DangerWeights['kinds'];
  const own = learn(
    danger.filter((r) => r.draft),
    (r) => r.own,
  );
  return { any, kinds, own, threshold: THRESHOLD, named: NAMED };
}

export const dangerFiles = (lang: Lang): string[] => ['safety-dev', `learn-safety-${lang}`, `learn-danger-${lang}`];

if (import.meta.url === `file://${process.argv[1]}`)
  for (const lang of ['nl', 'en'] as const) {
    const weights = fitDanger(dangerRows(lang, dangerFiles(lang), learningSets(lang)));
    writeFileSync(new URL(`../../rules/lang/${lang}/danger.ts`, import.meta.url), dangerTable(weights));
    console.log(lang, `${Object.keys(weights.any.signs).length} signs of danger`);
  }
