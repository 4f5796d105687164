// npm run fit:seams: fits where chat without full stops is cut into sentences, on the learning sets, and writes rules/lang/*/seams.ts.
import { writeFileSync } from 'node:fs';
import { compileLanguage, tokensOf } from '../../rules/engine/read.ts';
import { mayBegin, runOf, runsOn, seamSigns } from '../../rules/engine/seams.ts';
import { splitMessage } from '../../rules/engine/sentences.ts';
import type { Lang, SeamWeights } from '../../rules/index.ts';
import { en } from '../../rules/lang/en/index.ts';
import { nl } from '../../rules/lang/nl/index.ts';
import { fitLogistic } from './logistic.ts';
import { type Item, joinSentences, learningSets, readCorpus, type Sentence } from './rows.ts';

interface Gap {
  readonly signs: readonly string[];
  readonly seam: boolean;
  readonly set: number;
  /** As it was written. */
  readonly real: boolean;
}

/** A mail as a chatter would have typed it: no capitals, no full stops. */
const chatty = (sentences: readonly Sentence[]): Sentence[] =>
  sentences.map((s) => ({ ...s, p: 0, t: s.t.toLowerCase().replace(/[\s.!?…]+$/u, '') })).filter((s) => s.t !== '');

/** Every gap of every run-on stretch of the sets, with whether the annotators saw a new sentence there; each mail serves once more as chat. */
export function gapsOf(lang: Lang, sets: readonly string[]): Gap[] {
  const { parts, language } = compileLanguage({ ...(lang === 'nl' ? nl : en), seams: undefined });
  const out: Gap[] = [];
  const add = (sentences: readonly Sentence[], set: number, real: boolean) => {
    const { text, spans } = joinSentences(sentences);
    const starts = new Set(spans.map((s) => s.start));
    for (const run of splitMessage(text, parts)) {
      if (!runsOn(run.words)) continue;
      const tokens = tokensOf(language, run);
      const read = runOf(tokens);
      let from = 0;
      for (let i = 1; i < tokens.length; i++) {
        if (!mayBegin(tokens[i]!)) continue;
        const seam = starts.has(tokens[i]!.start);
        out.push({ signs: seamSigns(read, i, from), seam, set, real });
        if (seam) from = i;
      }
    }
  };
  sets.forEach((name, set) => {
    for (const item of readCorpus<Item>(name))
      for (const sentences of [item.draft, item.received ?? []]) {
        add(sentences, set, true);
        const closed = sentences.filter((s) => /[.!?]$/.test(s.t)).length;
        if (sentences.length > 1 && closed >= sentences.length / 2) add(chatty(sentences), set, false);
      }
  });
  return out;
}

const OPTIONS = { penalty: 0.002, atLeast: 4, least: 20 };
/** In hundredths: a missed seam is worse than one too many, for a reproach that hides in a long line is not seen. */
const THRESHOLD = -100;

export function fitSeams(gaps: readonly Gap[]): SeamWeights {
  const model = fitLogistic(
    gaps.map((g) => g.signs),
    gaps.map((g) => g.seam),
    { ...OPTIONS, share: () => 1 },
  );
  return { ...model, threshold: THRESHOLD };
}

if (import.meta.url === `file://${process.argv[1]}`)
  for (const lang of ['nl', 'en'] as const) {
    const sets = learningSets(lang);
    const gaps = gapsOf(lang, sets);
    if (process.argv[2] === 'try')
      for (const [k, name] of sets.entries()) {
        const w = fitSeams(gaps.filter((g) => g.set !== k));
        const n = { tp: 0, fp: 0, fn: 0 };
        for (const g of gaps.filter((x) => x.set === k && x.real)) {
          const got = g.signs.reduce((t, s) => t + (w.signs[s] ?? 0), w.base) >= w.threshold;
          if (got && g.seam) n.tp++;
          else if (got) n.fp++;
          else if (g.seam) n.fn++;
        }
        console.log(
          name,
          'gaps',
          gaps.filter((g) => g.set === k && g.real).length,
          'P',
          (n.tp / (n.tp + n.fp)).toFixed(3),
          'R',
          (n.tp / (n.tp + n.fn)).toFixed(3),
          n,
        );
      }
    const weights = fitSeams(gaps);
    const lines = Object.entries(weights.signs).map(([sign, w]) => `${sign} | ${w}`);
    writeFileSync(
      new URL(`../../rules/lang/${lang}/seams.ts`, import.meta.url),
      `import { readSeams } from '../weights.ts';

/** Fitted by scripts/fit/seams.ts on the learning sets, then frozen: not edited by hand. */
export const seams = readSeams(
  { base: ${weights.base}, threshold: ${weights.threshold} },
  // sign of the gap between two words | how much it counts for a new sentence
  \`
${lines.filter((l) => !/[`\\]|\$\{/.test(l)).join('\n')}
\`,
);
`,
    );
    console.log(lang, `${gaps.length} gaps, ${lines.length} signs`);
  }
