import { type DangerWeights, LABELS, type LinearWeights, type SignWeights } from '../../rules/index.ts';
import { COLUMNS, DANGER_COLUMNS, STEP } from '../../rules/lang/weights.ts';

/** The text of a language's weights.ts: one sign a line, behind it what it decides and how much it counts (rules/lang/weights.ts reads it). */
export function tableOf(weights: SignWeights): string {
  const tables = [...COLUMNS].map(([letter, name]) => [letter, name === 'any' ? weights.any : weights.labels[name].signs] as const);
  const signs = [...new Set(tables.flatMap(([, table]) => Object.keys(table)))].sort();
  const lines = signs.flatMap((sign) => {
    const cells = tables.map(([letter, table]) => [letter, Math.round((table[sign] ?? 0) / STEP)] as const).filter(([, n]) => n !== 0);
    return cells.length === 0 || /[`\\|]|\$\{/.test(sign) ? [] : [`${sign} | ${cells.map(([letter, n]) => letter + n).join('')}`];
  });
  const heads = [
    `any | ${weights.base} | ${weights.threshold}`,
    ...LABELS.map((l) => `${l} | ${weights.labels[l].base} | ${weights.labels[l].threshold}`),
  ];
  return `import { readWeights } from '../weights.ts';

/** Fitted by scripts/fit on the learning sets, then frozen: not edited by hand. */
export const weights = readWeights(
  ${JSON.stringify(weights.company)},
  // what it decides | base | threshold
  \`
${heads.join('\n')}
\`,
  // sign | letters of what it decides, each with how much it counts
  \`
${lines.join('\n')}
\`,
);
`;
}

/** The text of a linear table's file: `what`, the name of what is exported; `counts`, what a sign counts for. */
export function linearTable(what: string, counts: string, weights: LinearWeights): string {
  const lines = Object.entries(weights.signs).flatMap(([sign, w]) => (/[`\\]|\$\{/.test(sign) ? [] : [`${sign} | ${w}`]));
  return `import { readLinear } from '../weights.ts';

/** Fitted by scripts/fit on the learning sets, then frozen: not edited by hand. */
export const ${what} = readLinear(
  ${weights.base},
  // sign of a sentence | how much it counts for ${counts}
  \`
${lines.join('\n')}
\`,
);
`;
}

/** The text of a language's danger.ts: one sign a line, as in weights.ts. */
export function dangerTable(weights: DangerWeights): string {
  const models = { any: weights.any, own: weights.own, ...weights.kinds };
  const tables = [...DANGER_COLUMNS].map(([letter, name]) => [letter, models[name].signs] as const);
  const signs = [...new Set(tables.flatMap(([, table]) => Object.keys(table)))].sort();
  const lines = signs.flatMap((sign) => {
    const cells = tables.map(([letter, table]) => [letter, Math.round((table[sign] ?? 0) / STEP)] as const).filter(([, n]) => n !== 0);
    return cells.length === 0 || /[`\\|]|\$\{/.test(sign) ? [] : [`${sign} | ${cells.map(([letter, n]) => letter + n).join('')}`];
  });
  const bases = Object.fromEntries([...DANGER_COLUMNS.values()].map((name) => [name, models[name].base]));
  return `import { readDanger } from '../weights.ts';

/** Fitted by scripts/fit/danger.ts on the danger lines, then frozen: not edited by hand. */
export const danger = readDanger(
  { threshold: ${weights.threshold}, named: ${weights.named} },
  ${JSON.stringify(bases)},
  // sign | letters of what it decides, each with how much it counts
  \`
${lines.join('\n')}
\`,
);
`;
}
