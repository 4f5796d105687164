import { weigh } from '../rules/engine/signs.ts';
import { fitLogistic } from './fit/logistic.ts';
import { rowsOf } from './fit/rows.ts';

for (const lang of ['en', 'nl'] as const)
  for (const tr0 of [
    ['a', 'b'],
    ['a', 'b', '1', '2', '3'],
    ['a', 'b', '1', '2', '3', '4', '5'],
  ]) {
    const tr = rowsOf(
      lang,
      tr0.map((n) => `${/\d/.test(n) ? 'learn' : 'dev'}-${lang}-${n}`),
    );
    const te = rowsOf(lang, [`dev-${lang}-c`]).filter((r) => r.set === 0);
    for (const [penalty, atLeast] of [
      [0.05, 1],
      [0.1, 2],
      [0.02, 1],
      [0.005, 1],
      [0.3, 2],
    ] as const) {
      const m = fitLogistic(
        tr.map((r) => r.signs),
        tr.map((r) => r.labels.size > 0),
        { penalty, atLeast, least: 10 },
      );
      const s = te.map((r) => ({ z: weigh(r.signs, m.base, m.signs), y: r.labels.size > 0 })).sort((a, b) => b.z - a.z);
      let h = 0,
        ap = 0,
        r95 = 0,
        r90 = 0;
      const all = s.filter((x) => x.y).length;
      s.forEach((x, i) => {
        if (x.y) {
          h++;
          ap += h / (i + 1);
        }
        if (h / (i + 1) >= 0.93) r95 = h / all;
        if (h / (i + 1) >= 0.9) r90 = h / all;
      });
      console.log(
        lang,
        tr0.join(''),
        penalty,
        atLeast,
        te.length,
        all,
        'AP',
        (ap / all).toFixed(4),
        'R@93',
        r95.toFixed(3),
        'R@90',
        r90.toFixed(3),
      );
    }
  }
