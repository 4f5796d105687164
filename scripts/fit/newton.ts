/** Logistic regression of a few inputs by Newton's method, with a light L2 penalty. */
export function fitNewton(inputs: readonly (readonly number[])[], wanted: readonly boolean[]): number[] {
  const size = inputs[0]!.length;
  let w = new Array<number>(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const g = w.map((x) => -0.5 * x);
    const h = w.map((_, a) => w.map((_, b) => (a === b ? 0.5 : 0)));
    inputs.forEach((x, i) => {
      const p = 1 / (1 + Math.exp(-x.reduce((t, v, k) => t + v * w[k]!, 0)));
      const e = (wanted[i] ? 1 : 0) - p;
      for (let a = 0; a < size; a++) {
        g[a]! += e * x[a]!;
        for (let b = 0; b < size; b++) h[a]![b]! += p * (1 - p) * x[a]! * x[b]!;
      }
    });
    const step = solve(h, g);
    w = w.map((x, k) => x + step[k]!);
  }
  return w;
}

/** Gauss elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const m = matrix.map((row, i) => [...row, right[i]!]);
  const n = m.length;
  for (let c = 0; c < n; c++) {
    let best = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r]![c]!) > Math.abs(m[best]![c]!)) best = r;
    [m[c], m[best]] = [m[best]!, m[c]!];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const f = m[r]![c]! / m[c]![c]!;
      for (let k = c; k <= n; k++) m[r]![k]! -= f * m[c]![k]!;
    }
  }
  return m.map((row, i) => row[n]! / row[i]!);
}
