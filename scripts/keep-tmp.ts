import { signContexts, signsOf } from '../rules/engine/signs.ts';
import { readingOf } from '../rules/index.ts';
import { unseenScores } from './fit/logistic.ts';
import { type Item, joinSentences, learningSets, readCorpus, rowsOf } from './fit/rows.ts';

for (const lang of ['nl', 'en'] as const) {
  const sets = learningSets(lang);
  const rows: { signs: string[]; set: number; k: boolean; facts: boolean; text: string }[] = [];
  sets.forEach((set, n) => {
    for (const item of readCorpus<Item>(set)) {
      if (item.safety) continue;
      const { text, spans } = joinSentences(item.draft);
      const m = readingOf(text, lang);
      const c = signContexts(m, (item.received ?? []).length > 0, () => false);
      m.sentences.forEach((s, i) => {
        if (s.part !== 'body') return;
        const own = spans.filter((x) => x.start < s.end && s.start < x.end);
        const l = own.flatMap((x) => x.l ?? []);
        if (!l.length) return;
        rows.push({
          signs: [...signsOf(s, c[i]!), ...[...new Set(l)].map((x) => `label ${x}`)],
          set: n,
          k: own.some((x) => x.k),
          facts: s.facts.some((f) => f.kind !== 'name'),
          text: s.text,
        });
      });
    }
  });
  const all = rows.filter((r) => r.k).length;
  console.log(lang, rows.length, 'k', all);
  for (const penalty of [0.03, 0.1]) {
    const z = unseenScores(
      rows,
      rows.map((r) => r.k),
      { penalty, atLeast: 2, least: 10 },
    );
    for (const t of [-150, -100, -50, 0]) {
      const g = rows.filter((_, i) => z[i]! >= t).length;
      const tp = rows.filter((r, i) => r.k && z[i]! >= t).length;
      console.log(penalty, t, 'P', (tp / g).toFixed(2), 'R', (tp / all).toFixed(2), g);
    }
  }
  const g = rows.filter((r) => r.facts).length;
  const tp = rows.filter((r) => r.facts && r.k).length;
  console.log('facts rule P', tp / g, 'R', tp / all);
}
