// npm run fit: fits the weights of the signs on the learning sets and writes rules/lang/*/weights.ts. Run by hand after rules or sets have changed.
import { writeFileSync } from 'node:fs';
import { COMPANY, companyOf } from '../../rules/engine/company.ts';
import { LABELS, type Lang, type LinearWeights, type SignWeights } from '../../rules/index.ts';
import { fitLogistic, unseenScores } from './logistic.ts';
import { fitNewton } from './newton.ts';
import { learningSets, type Row, rowsOf } from './rows.ts';
import { linearTable, tableOf } from './table.ts';

const ANY = { penalty: 0.1, atLeast: 2, least: 10 };
const CONTENT = { penalty: 0.1, atLeast: 3, least: 15 };
const LABEL = { penalty: 0.02, atLeast: 3, least: 10 };
/**
 * What a sentence must add up to. Tried on sets that the weights had not seen: at 0.8, 93 to 96 % of what is found is right and 4 % of the
 * calm messages get a finding; at 1.3, ten in a hundred fewer are found and no fewer calm messages are told off.
 */
const THRESHOLD = 0.8;

/** Fits a language's weights on rows: is anything to be found, in the light of the company it keeps, and what. */
export function fitLanguage(rows: readonly Row[]): SignWeights & { content: LinearWeights } {
  const signs = rows.map((r) => r.signs);
  const labelled = rows.map((r) => r.labels.size > 0);
  const any = fitLogistic(signs, labelled, ANY);
  const unseen = unseenScores(rows, labelled, ANY, (i) => rows[i]!.typical);
  const messages = rows.filter((r) => !r.line);
  const content = fitLogistic(
    messages.map((r) => r.signs),
    messages.map((r) => r.keep),
    CONTENT,
  );
  const typical = rows.flatMap((r, i) => (r.typical ? [i] : []));
  const company = fitCompany(
    typical.map((i) => rows[i]!),
    typical.map((i) => labelled[i]!),
    typical.map((i) => unseen[i]!),
  );
  const hostile = rows.filter((r) => r.labels.size > 0);
  const labels = Object.fromEntries(
    LABELS.map((label) => {
      const wanted = hostile.map((r) => r.labels.has(label));
      const model = fitLogistic(
        hostile.map((r) => r.signs),
        wanted,
        LABEL,
      );
      return [label, { base: model.base, threshold: bestThreshold(unseenScores(hostile, wanted, LABEL), wanted), signs: model.signs }];
    }),
  );
  return { base: any.base, any: any.signs, ...company, labels, content } as SignWeights & { content: LinearWeights };
}

/** How much a sentence's own sum and those of its neighbours count, and the sum from which on it is found. */
function fitCompany(
  rows: readonly Row[],
  wanted: readonly boolean[],
  unseen: readonly number[],
): Pick<SignWeights, 'company' | 'threshold'> {
  const byMessage = new Map<number, number[]>();
  rows.forEach((r, i) => {
    byMessage.set(r.message, [...(byMessage.get(r.message) ?? []), i]);
  });
  const inputs = new Array<readonly number[]>(rows.length);
  for (const members of byMessage.values()) {
    const sums = members.map((i) => ({ sum: unseen[i]!, named: rows[i]!.named }));
    members.forEach((i, k) => {
      inputs[i] = companyOf(sums, k);
    });
  }
  // a parent may try a single sentence: no message of the sets is one, so each sentence serves once more by itself
  const alone = rows.map((r, i) => companyOf([{ sum: unseen[i]!, named: r.named }], 0));
  const weights = fitNewton([...inputs, ...alone], [...wanted, ...wanted]);
  const company = Object.fromEntries(COMPANY.map((name, k) => [name, Math.round(weights[k]! * 1000) / 1000]));
  return { company: company as unknown as SignWeights['company'], threshold: THRESHOLD };
}

/** The threshold at which F1 is best. */
function bestThreshold(scores: readonly number[], wanted: readonly boolean[]): number {
  const order = scores.map((z, i) => ({ z, y: wanted[i]! })).sort((a, b) => b.z - a.z);
  const all = wanted.filter(Boolean).length;
  let hits = 0;
  let best = { f: 0, z: 0 };
  order.forEach(({ z, y }, i) => {
    if (y) hits++;
    const f = (2 * hits) / (i + 1 + all);
    if (f > best.f) best = { f, z: (z + (order[i + 1]?.z ?? z)) / 2 };
  });
  return Math.round(best.z);
}

if (import.meta.url === `file://${process.argv[1]}`)
  for (const lang of ['nl', 'en'] as const satisfies readonly Lang[]) {
    const weights = fitLanguage(rowsOf(lang, learningSets(lang)));
    writeFileSync(new URL(`../../rules/lang/${lang}/weights.ts`, import.meta.url), tableOf(weights));
    writeFileSync(
      new URL(`../../rules/lang/${lang}/content.ts`, import.meta.url),
      linearTable('content', 'a sentence that holds what the matter needs', weights.content),
    );
    console.log(lang, `${Object.keys(weights.any).length} signs`, weights.company, weights.threshold);
  }
