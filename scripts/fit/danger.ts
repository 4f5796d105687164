// npm run fit: the part that fits what danger sounds like, on the danger lines, and writes rules/lang/*/danger.ts.
import { writeFileSync } from 'node:fs';
import { signContexts, signsOf, weigh } from '../../rules/engine/signs.ts';
import { type DangerWeights, type Lang, readingOf, SAFETY_KINDS, type SafetyKind } from '../../rules/index.ts';
import { fitLogistic, type Model } from './logistic.ts';
import { type Item, joinSentences, learningSets, readCorpus } from './rows.ts';

interface Line {
  readonly lang: Lang;
  readonly role: 'draft' | 'received';
  readonly text: string;
  readonly safety: SafetyKind | null;
  readonly own: boolean;
}
interface Danger {
  readonly line: number;
  readonly signs: readonly string[];
  readonly kind: SafetyKind | null;
  readonly own: boolean;
  readonly draft: boolean;
}

const signsIn = (text: string, lang: Lang): string[][] => {
  const message = readingOf(text, lang);
  const contexts = signContexts(message, false, () => false);
  return message.sentences.flatMap((s, n) => (s.part === 'quoted' || s.lang !== lang ? [] : [dangerSigns(signsOf(s, contexts[n]!))]));
};
/** Where a sentence stands in its message says nothing of danger. */
const dangerSigns = (signs: readonly string[]): string[] => signs.filter((s) => s !== 'first' && s !== 'last' && s !== 'reply');

/** The sentences of the danger lines, quiet ones among them, and those of messages without danger. */
export function dangerRows(lang: Lang, files: readonly string[], calm: readonly string[]): Danger[] {
  const out: Danger[] = [];
  let line = 0;
  for (const file of files)
    for (const l of readCorpus<Line>(file)) {
      if (l.lang !== lang) continue;
      line++;
      for (const signs of signsIn(l.text, lang)) out.push({ line, signs, kind: l.safety, own: l.own, draft: l.role === 'draft' });
    }
  for (const set of calm)
    for (const item of readCorpus<Item>(set)) {
      if (item.safety) continue;
      for (const sentences of [item.draft, item.received ?? []]) {
        line++;
        const { text } = joinSentences(sentences);
        if (text) for (const signs of signsIn(text, lang)) out.push({ line, signs, kind: null, own: false, draft: true });
      }
    }
  for (const set of ['harmless-dev', 'learn-harmless'])
    for (const l of readCorpus<{ lang: string; text: string }>(set)) {
      line++;
      if (l.lang === lang) for (const signs of signsIn(l.text, lang)) out.push({ line, signs, kind: null, own: false, draft: true });
    }
  return out;
}

const ANY = { penalty: 0.03, atLeast: 2, least: 10 };
const KIND = { penalty: 0.02, atLeast: 2, least: 10 };

/**
 * Only one sentence of a dangerous line need be dangerous, so the fit is told first that all are, and then only the one that it finds the
 * worst (Dietterich and others, 1997: multiple instances).
 */
export function fitDanger(rows: readonly Danger[]): DangerWeights {
  let used = rows;
  let any: Model = { base: 0, signs: {} };
  for (let round = 0; round < 3; round++) {
    any = fitLogistic(
      used.map((r) => r.signs),
      used.map((r) => r.kind !== null),
      ANY,
    );
    const worst = new Map<number, Danger>();
    const sum = (r: Danger): number => weigh(r.signs, any.base, any.signs);
    for (const r of rows) if (r.kind && (!worst.has(r.line) || sum(r) > sum(worst.get(r.line)!))) worst.set(r.line, r);
    used = rows.filter((r) => r.kind === null || worst.get(r.line) === r);
  }
  const danger = used.filter((r) => r.kind !== null);
  const one = (rowsOf: readonly Danger[], is: (r: Danger) => boolean): Model =>
    fitLogistic(
      rowsOf.map((r) => r.signs),
      rowsOf.map(is),
      KIND,
    );
  const kinds = Object.fromEntries(SAFETY_KINDS.map((kind) => [kind, one(danger, (r) => r.kind === kind)])) as DangerWeights['kinds'];
  const own = one(
    danger.filter((r) => r.draft),
    (r) => r.own,
  );
  return { any, kinds, own, threshold: THRESHOLD };
}
/** In hundredths. */
const THRESHOLD = 0;

if (import.meta.url === `file://${process.argv[1]}` && process.argv[2] === 'try') {
  for (const lang of ['nl', 'en'] as const) {
    const sets = learningSets(lang);
    const w = fitDanger(dangerRows(lang, ['safety-dev', `learn-safety-${lang}`], sets));
    console.log(lang, Object.keys(w.any.signs).length);
    for (const [file, t] of [
      ['held-safety', 0],
      ['held-safety', 50],
      ['held-safety', -50],
      ['held-safety', -100],
      ['held-safety', -150],
    ] as const) {
      const n = { danger: 0, found: 0, kind: 0, own: 0, quiet: 0, alarm: 0 };
      for (const l of readCorpus<Line>(file)) {
        if (l.lang !== lang) continue;
        const hits = signsIn(l.text, lang)
          .map((s) => ({ s, z: weigh(s, w.any.base, w.any.signs) }))
          .filter((h) => h.z >= t)
          .sort((a, b) => b.z - a.z);
        if (l.safety) {
          n.danger++;
          if (!hits.length) continue;
          n.found++;
          const s = hits[0]!.s;
          const kind = [...SAFETY_KINDS].sort(
            (a, b) => weigh(s, w.kinds[b].base, w.kinds[b].signs) - weigh(s, w.kinds[a].base, w.kinds[a].signs),
          )[0];
          if (kind === l.safety) n.kind++;
          if ((l.role === 'draft' && weigh(s, w.own.base, w.own.signs) > 0) === l.own) n.own++;
        } else {
          n.quiet++;
          if (hits.length) n.alarm++;
        }
      }
      console.log(lang, file, t, n);
    }
    for (const file of ['held-' + lang])
      for (const t of [0, 50, -50, -100]) {
        let a = 0,
          all = 0;
        for (const item of readCorpus<Item>(file))
          for (const x of [item.draft, item.received ?? []]) {
            const { text } = joinSentences(x);
            if (!text) continue;
            all++;
            if (signsIn(text, lang).some((s) => weigh(s, w.any.base, w.any.signs) >= t)) a++;
          }
        console.log(file, t, 'alarms', a, 'of', all);
      }
  }
}
