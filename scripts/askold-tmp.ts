import { askRows } from './fit/asking.ts';
import { unseenScores } from './fit/logistic.ts';
import { learningSets } from './fit/rows.ts';

for (const lang of ['nl', 'en'] as const) {
  const rows = askRows(lang, learningSets(lang));
  const got = rows.filter((r) => !r.signs.includes('kind null')).length;
  const all = rows.filter((r) => r.asks).length;
  const tp = rows.filter((r) => r.asks && !r.signs.includes('kind null')).length;
  console.log(lang, 'patterns', 'P', tp / got, 'R', tp / all, 'F', (2 * tp) / (got + all));
  for (const penalty of [0.01, 0.1, 0.3])
    for (const atLeast of [2, 3]) {
      const z = unseenScores(
        rows,
        rows.map((r) => r.asks),
        { penalty, atLeast, least: 10 },
      );
      const g = z.filter((x) => x >= -30).length;
      const t = rows.filter((r, i) => r.asks && z[i]! >= -30).length;
      console.log(lang, penalty, atLeast, 'F', ((2 * t) / (g + all)).toFixed(4));
    }
}
