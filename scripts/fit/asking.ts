// npm run fit: the part that fits which sentences of a received message ask for an answer, and writes rules/lang/*/asking.ts.
import { writeFileSync } from 'node:fs';
import { compileRules, findAll } from '../../rules/engine/find.ts';
import { askSigns, hostilityOf } from '../../rules/engine/questions/find.ts';
import { compileQuestions } from '../../rules/engine/questions/forms.ts';
import { compileLanguage } from '../../rules/engine/read.ts';
import { signContexts } from '../../rules/engine/signs.ts';
import { catalogue, type Lang, type LinearWeights, readingOf } from '../../rules/index.ts';
import { en } from '../../rules/lang/en/index.ts';
import { nl } from '../../rules/lang/nl/index.ts';
import { fitLogistic, unseenScores } from './logistic.ts';
import { type Item, joinSentences, learningSets, readCorpus } from './rows.ts';
import { linearTable } from './table.ts';

const languages = [nl, en].map(compileLanguage);
const rules = compileRules(catalogue(), languages);
const test = compileQuestions(languages);

interface Row {
  readonly signs: readonly string[];
  readonly asks: boolean;
  readonly set: number;
}

/** Every sentence of the received messages, with whether it asks for an answer or an action. */
export function askRows(lang: Lang, sets: readonly string[]): Row[] {
  const out: Row[] = [];
  sets.forEach((name, set) => {
    for (const item of readCorpus<Item>(name)) {
      const { text, spans } = joinSentences(item.received ?? []);
      if (!text) continue;
      const message = readingOf(text, lang);
      const contexts = signContexts(message, false, () => false);
      const hostile = hostilityOf(
        message,
        findAll(message, rules, { reply: false, answers: () => false }, () => undefined),
        rules,
      );
      message.sentences.forEach((s, n) => {
        if (s.part !== 'body' || s.lang !== lang) return;
        const asks = spans.some((x) => x.q && x.start < s.end && s.start < x.end);
        out.push({ signs: askSigns(s, contexts[n]!, test(s), hostile(n)), asks, set });
      });
    }
  });
  return out;
}

const OPTIONS = { penalty: 0.03, atLeast: 2, least: 10 };
export const fitAsking = (rows: readonly Row[]): LinearWeights =>
  fitLogistic(
    rows.map((r) => r.signs),
    rows.map((r) => r.asks),
    OPTIONS,
  );

if (import.meta.url === `file://${process.argv[1]}`)
  for (const lang of ['nl', 'en'] as const) {
    const rows = askRows(lang, learningSets(lang));
    const scores = unseenScores(
      rows,
      rows.map((r) => r.asks),
      OPTIONS,
    );
    for (const t of [-60, -30, 0, 30, 60]) {
      const tp = rows.filter((r, i) => r.asks && scores[i]! >= t).length;
      const got = scores.filter((z) => z >= t).length;
      const all = rows.filter((r) => r.asks).length;
      console.log(lang, 'unseen', t, 'P', (tp / got).toFixed(3), 'R', (tp / all).toFixed(3), 'F1', ((2 * tp) / (got + all)).toFixed(3));
    }
    const weights = fitAsking(rows);
    writeFileSync(
      new URL(`../../rules/lang/${lang}/asking.ts`, import.meta.url),
      linearTable('asking', 'a question or a request', weights),
    );
    console.log(lang, `${rows.length} sentences, ${Object.keys(weights.signs).length} signs`);
  }
