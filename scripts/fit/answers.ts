// npm run fit: the part that fits when a question is answered, on the learning sets of both languages, and writes rules/engine/questions/weights.ts.
import { writeFileSync } from 'node:fs';
import type { AnswerInputs } from '../../rules/engine/questions/answered.ts';
import { ANSWER_INPUTS } from '../../rules/engine/questions/answered.ts';
import { en } from '../../rules/lang/en/index.ts';
import { nl } from '../../rules/lang/nl/index.ts';
import { checkWith } from '../carry.ts';
import { fitNewton } from './newton.ts';
import { type Item, joinSentences, learningSets, readCorpus } from './rows.ts';

interface Row {
  readonly inputs: readonly number[];
  readonly answered: boolean;
  readonly set: string;
}

/** Every question that is found and that the annotators saw too. */
export function answerRows(sets: readonly string[]): Row[] {
  const out: Row[] = [];
  let seen: AnswerInputs[] = [];
  const check = checkWith([nl, en], (inputs) => seen.push(inputs));
  for (const set of sets)
    for (const item of readCorpus<Item>(set)) {
      const { text: received, spans } = joinSentences(item.received ?? []);
      if (!received) continue;
      seen = [];
      check({ text: joinSentences(item.draft).text, received, language: item.lang });
      for (const { start, end, inputs } of seen) {
        const gold = spans.find((s) => s.q && start < s.end && s.start < end);
        if (gold) out.push({ inputs, answered: gold.a === 1, set });
      }
    }
  return out;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const rows = answerRows([...learningSets('nl'), ...learningSets('en')]);
  const learn = (some: readonly Row[]) =>
    fitNewton(
      some.map((r) => r.inputs),
      some.map((r) => r.answered),
    );
  for (const lang of ['nl', 'en']) {
    let right = 0;
    let all = 0;
    for (const set of new Set(rows.map((r) => r.set))) {
      if (!set.includes(`-${lang}-`)) continue;
      const w = learn(rows.filter((r) => r.set !== set));
      for (const r of rows.filter((x) => x.set === set)) {
        all++;
        if (r.inputs.reduce((t, v, k) => t + v * w[k]!, 0) >= 0 === r.answered) right++;
      }
    }
    console.log(lang, `answered right on unseen sets ${((100 * right) / all).toFixed(1)} % of ${all}`);
  }
  const weights = learn(rows);
  const table = Object.fromEntries(ANSWER_INPUTS.map((name, k) => [name, Math.round(weights[k]! * 100) / 100]));
  writeFileSync(
    new URL('../../rules/engine/questions/weights.ts', import.meta.url),
    `import type { ANSWER_INPUTS } from './answered.ts';

/** Fitted by scripts/fit/answers.ts on the learning sets of both languages, then frozen: not edited by hand. */
export const ANSWERED: Readonly<Record<(typeof ANSWER_INPUTS)[number], number>> = ${JSON.stringify(table, null, 2)};
`,
  );
}
