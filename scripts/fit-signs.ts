// Fits the weights of the signs (rules/engine/signs.ts) on the development corpora and writes rules/lang/*/weights.ts. Run by hand: npm run fit.
// Method: logistic regression with an L2 penalty by AdaGrad (Duchi, Hazan and Singer, 2011), fixed order of visits, weights rounded to hundredths.
import { readFileSync, writeFileSync } from 'node:fs';
import { shareOf, signContexts, signsOf, weigh } from '../rules/engine/signs.ts';
import { LABELS, type Label, readingOf } from '../rules/index.ts';

interface Row {
  readonly signs: readonly string[];
  readonly labels: ReadonlySet<string>;
}
const corpus = (name: string): { [key: string]: never }[] =>
  readFileSync(new URL(`../test/corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

export function rowsOf(lang: 'nl' | 'en', sets: readonly string[]): Row[] {
  const out: Row[] = [];
  const add = (text: string, reply: boolean, labelsAt: (start: number, end: number) => Set<string>) => {
    const message = readingOf(text, lang);
    const contexts = signContexts(message, reply, () => false);
    message.sentences.forEach((s, n) => {
      if (s.part === 'body') out.push({ signs: signsOf(s, contexts[n]!), labels: labelsAt(s.start, s.end) });
    });
  };
  for (const set of sets) {
    for (const item of corpus(`dev-${lang}-${set}`) as unknown as {
      draft: { t: string; p?: number; l?: string[] }[];
      received: unknown[] | null;
      safety: unknown;
    }[]) {
      if (item.safety) continue;
      let text = '';
      const spans = item.draft.map((s) => {
        if (text) text += s.p ? '\n\n' : ' ';
        const start = text.length;
        text += s.t;
        return { start, end: text.length, labels: s.l ?? [] };
      });
      add(
        text,
        (item.received ?? []).length > 0,
        (start, end) => new Set(spans.filter((s) => s.start < end && start < s.end).flatMap((s) => s.labels)),
      );
    }
  }
  for (const item of corpus('harmless-dev') as unknown as { lang: string; text: string }[])
    if (item.lang === lang) add(item.text, false, () => new Set());
  return out;
}

interface Model {
  readonly base: number;
  readonly weights: Map<string, number>;
}
const RATE = 0.015;
/** In hundredths: where a sentence that stands alone is found. */
const THRESHOLD = 50;
/** Each sign starts with the size of its log-count ratio (Wang and Manning, 2012: NB-SVM), so that rare signs that all point one way count. */
function ratios(inputs: readonly (readonly number[])[], wanted: readonly number[], size: number): Float64Array {
  const yes = new Float64Array(size).fill(1);
  const no = new Float64Array(size).fill(1);
  inputs.forEach((input, i) => {
    for (const k of input) (wanted[i] ? yes : no)[k]! += 1;
  });
  const all = wanted.reduce((n, w) => n + w, 1);
  const rest = wanted.length - all + 2;
  return yes.map((y, k) => Math.abs(Math.log(y / all / (no[k]! / rest))) + 0.3);
}

function fitModel(rows: readonly Row[], isOf: (row: Row) => boolean, penalty: number, atLeast: number): Model {
  const counts = new Map<string, number>();
  for (const row of rows) for (const sign of row.signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const index = new Map([...counts].filter(([, n]) => n >= atLeast).map(([sign], i) => [sign, i]));
  const inputs = rows.map((row) => row.signs.flatMap((sign) => index.get(sign) ?? []));
  const wanted = rows.map((row) => (isOf(row) ? 1 : 0));
  const sizes = ratios(inputs, wanted, index.size);
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  let base = -1;
  let baseSquares = 1e-6;
  let seed = 1;
  const next = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < 60; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const input = inputs[i]!;
      const share = shareOf(rows[i]!.signs.length);
      let z = base;
      for (const k of input) z += share * sizes[k]! * weights[k]!;
      const error = 1 / (1 + Math.exp(-z)) - wanted[i]!;
      baseSquares += error * error;
      base -= (RATE * error) / Math.sqrt(baseSquares);
      for (const k of input) {
        const step = error * share * sizes[k]! + penalty * weights[k]!;
        squares[k]! += step * step;
        weights[k]! -= (RATE * step) / Math.sqrt(squares[k]!);
      }
    }
  }
  return { base, weights: new Map([...index].map(([sign, k]) => [sign, sizes[k]! * weights[k]!])) };
}

const hundredths = (x: number): number => Math.round(x * 100);
const round = (model: Model, least: number): { base: number; signs: Record<string, number> } => ({
  base: hundredths(model.base),
  signs: Object.fromEntries(
    [...model.weights]
      .map(([s, w]) => [s, hundredths(w)] as const)
      .filter(([, w]) => Math.abs(w) >= least)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
});
const score = (row: Row, m: { base: number; signs: Record<string, number> }): number => weigh(row.signs, m.base, m.signs);

/** The threshold at which a label's F1 on the rows is best. */
function bestThreshold(rows: readonly Row[], label: string, model: { base: number; signs: Record<string, number> }): number {
  const scored = rows
    .filter((r) => r.labels.size > 0)
    .map((r) => ({ z: score(r, model), y: r.labels.has(label) }))
    .sort((a, b) => b.z - a.z);
  const all = scored.filter((s) => s.y).length;
  let hits = 0;
  let best = { f: 0, z: 0 };
  scored.forEach((s, i) => {
    if (s.y) hits++;
    const f = (2 * hits) / (i + 1 + all);
    if (f > best.f) best = { f, z: s.z };
  });
  return best.z;
}

export function fitLanguage(rows: readonly Row[], threshold: number) {
  const any = round(
    fitModel(rows, (r) => r.labels.size > 0, 0.05, 1),
    10,
  );
  const labels = Object.fromEntries(
    LABELS.map((label: Label) => {
      const model = round(
        fitModel(
          rows.filter((r) => r.labels.size > 0),
          (r) => r.labels.has(label),
          0.05,
          2,
        ),
        35,
      );
      return [label, { base: model.base, threshold: bestThreshold(rows, label, model), signs: model.signs }];
    }),
  );
  return { base: any.base, threshold, any: any.signs, labels };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  for (const lang of ['nl', 'en'] as const) {
    const table = fitLanguage(rowsOf(lang, ['a', 'b', 'c']), THRESHOLD);
    const signs = [...new Set([...Object.keys(table.any), ...LABELS.flatMap((l) => Object.keys(table.labels[l]!.signs))])].sort();
    const lines = signs.map((sign) =>
      [
        sign,
        ...(table.any[sign] ? [`any ${table.any[sign]}`] : []),
        ...LABELS.filter((l) => table.labels[l]!.signs[sign]).map((l) => `${l} ${table.labels[l]!.signs[sign]}`),
      ].join(' | '),
    );
    const heads = [
      `any | ${table.base} | ${table.threshold}`,
      ...LABELS.map((l) => `${l} | ${table.labels[l]!.base} | ${table.labels[l]!.threshold}`),
    ];
    writeFileSync(
      new URL(`../rules/lang/${lang}/weights.ts`, import.meta.url),
      `import { readWeights } from '../weights.ts';

/** Fitted by scripts/fit-signs.ts on the development corpora, then frozen: not edited by hand. */
export const weights = readWeights(
  // what it decides | base | threshold
  \`
${heads.join('\n').replace(/[`$]/g, '\\$&')}
\`,
  // sign | how much it counts for each
  \`
${lines.filter((l) => !/[`$\\]/.test(l.replace(/ \$ /g, ' ').replace(/ \$$/, ''))).join('\n')}
\`,
);
`,
    );
    console.log(
      lang,
      Object.keys(table.any).length,
      Object.values(table.labels).reduce((n, l) => n + Object.keys(l.signs).length, 0),
    );
  }
}
