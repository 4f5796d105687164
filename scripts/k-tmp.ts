import { signContexts, signsOf } from '../rules/engine/signs.ts';
import { readingOf } from '../rules/index.ts';
import { unseenScores } from './fit/logistic.ts';
import { type Item, joinSentences, learningSets, readCorpus } from './fit/rows.ts';

for (const lang of ['nl', 'en'] as const) {
  const sets = learningSets(lang);
  const rows: { signs: string[]; set: number; k: boolean; l: boolean }[] = [];
  sets.forEach((set, n) => {
    for (const item of readCorpus<Item>(set)) {
      if (item.safety) continue;
      const { text, spans } = joinSentences(item.draft);
      const m = readingOf(text, lang);
      const c = signContexts(m, (item.received ?? []).length > 0, () => false);
      m.sentences.forEach((s, i) => {
        if (s.part !== 'body') return;
        const own = spans.filter((x) => x.start < s.end && s.start < x.end);
        rows.push({ signs: signsOf(s, c[i]!), set: n, k: own.some((x) => x.k), l: own.some((x) => x.l?.length) });
      });
    }
  });
  const all = rows.filter((r) => r.k).length;
  console.log(lang, rows.length, 'k', all);
  for (const atLeast of [2, 3])
    for (const penalty of [0.05, 0.2]) {
      const z = unseenScores(
        rows,
        rows.map((r) => r.k),
        { penalty, atLeast, least: 15 },
      );
      for (const t of [0, 100, 200]) {
        const g = rows.filter((_, i) => z[i]! >= t).length;
        const tp = rows.filter((r, i) => r.k && z[i]! >= t).length;
        const lab = rows.filter((r, i) => r.l && !r.k && z[i]! >= t).length,
          labn = rows.filter((r) => r.l && !r.k).length;
        console.log(atLeast, penalty, t, 'P', (tp / g).toFixed(2), 'R', (tp / all).toFixed(2), 'labelled non-k above', lab, 'of', labn);
      }
    }
}
