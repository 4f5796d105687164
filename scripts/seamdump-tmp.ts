import { writeFileSync } from 'node:fs';
import { learningSets } from '/work/main/scripts/fit/rows.ts';
import { gapsOf } from '/work/main/scripts/fit/seams.ts';

for (const lang of ['nl', 'en'] as const) {
  const sets = learningSets(lang);
  writeFileSync(
    `/work/exp/gaps-${lang}.jsonl`,
    gapsOf(lang, sets)
      .map((g) => JSON.stringify({ ...g, set: sets[g.set] }))
      .join('\n'),
  );
}
