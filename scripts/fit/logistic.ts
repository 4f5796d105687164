import { shareOf, weigh } from '../../rules/engine/signs.ts';

/** A linear model in hundredths: what `weigh` reads. */
export interface Model {
  readonly base: number;
  readonly signs: Readonly<Record<string, number>>;
}
interface Options {
  readonly penalty: number;
  /** How often a sign must occur. */
  readonly atLeast: number;
  /** Weights smaller than this, in hundredths, are left out. */
  readonly least: number;
  /** By how much each sign counts, from their number; as `weigh` does where it is left out. */
  readonly share?: (signs: number) => number;
}
const RATE = 0.015;
const EPOCHS = 60;

/** Each sign starts with the size of its log-count ratio (Wang and Manning, 2012: NB-SVM), so that rare signs that all point one way count. */
function ratios(inputs: readonly (readonly number[])[], wanted: readonly boolean[], size: number): Float64Array {
  const yes = new Float64Array(size).fill(1);
  const no = new Float64Array(size).fill(1);
  inputs.forEach((input, i) => {
    for (const k of input) (wanted[i] ? yes : no)[k]! += 1;
  });
  const all = wanted.filter(Boolean).length + 1;
  const rest = wanted.length - all + 2;
  return yes.map((y, k) => Math.abs(Math.log(y / all / (no[k]! / rest))) + 0.3);
}

/** Logistic regression with an L2 penalty by AdaGrad (Duchi, Hazan and Singer, 2011), in a fixed order of visits: the same rows give the same model. */
export function fitLogistic(rows: readonly (readonly string[])[], wanted: readonly boolean[], options: Options): Model {
  const counts = new Map<string, number>();
  for (const signs of rows) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const index = new Map([...counts].filter(([, n]) => n >= options.atLeast).map(([sign], i) => [sign, i]));
  const inputs = rows.map((signs) => Int32Array.from(signs.flatMap((sign) => index.get(sign) ?? [])));
  const sizes = ratios(inputs as unknown as readonly (readonly number[])[], wanted, index.size);
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  let base = -1;
  let baseSquares = 1e-6;
  const visits = fixedShuffles(rows.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of visits()) {
      const input = inputs[i]!;
      const share = (options.share ?? shareOf)(rows[i]!.length);
      let z = base;
      for (const k of input) z += share * sizes[k]! * weights[k]!;
      const error = 1 / (1 + Math.exp(-z)) - (wanted[i] ? 1 : 0);
      baseSquares += error * error;
      base -= (RATE * error) / Math.sqrt(baseSquares);
      for (const k of input) {
        const step = error * share * sizes[k]! + options.penalty * weights[k]!;
        squares[k]! += step * step;
        weights[k]! -= (RATE * step) / Math.sqrt(squares[k]!);
      }
    }
  }
  const hundredths = (x: number): number => Math.round(x * 100);
  const signs = [...index]
    .map(([sign, k]) => [sign, hundredths(sizes[k]! * weights[k]!)] as const)
    .filter(([, w]) => Math.abs(w) >= options.least)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { base: hundredths(base), signs: Object.fromEntries(signs) };
}

/** The same order of visits at every run, another one each epoch. */
function fixedShuffles(n: number): () => readonly number[] {
  let seed = 1;
  const next = (): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const order = Array.from({ length: n }, (_, i) => i);
  return () => {
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    return order;
  };
}

/** What each row scores by a model fitted on the other sets: how it would fare among strangers. Rows that are not `asked` for get NaN. */
export function unseenScores(
  rows: readonly { readonly signs: readonly string[]; readonly set: number }[],
  wanted: readonly boolean[],
  options: Options,
  asked: (row: number) => boolean = () => true,
): number[] {
  const folds = [...new Set(rows.flatMap((r, i) => (asked(i) ? [r.set] : [])))];
  const models = new Map(
    folds.map((fold) => {
      const others = rows.flatMap((r, i) => (r.set === fold ? [] : [i]));
      return [
        fold,
        fitLogistic(
          others.map((i) => rows[i]!.signs),
          others.map((i) => wanted[i]!),
          options,
        ),
      ] as const;
    }),
  );
  return rows.map((r, i) => {
    const model = models.get(r.set);
    return model && asked(i) ? weigh(r.signs, model.base, model.signs) : Number.NaN;
  });
}
