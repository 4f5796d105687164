import { LABELS, type SignWeights } from '../../rules/index.ts';

/** The text of a language's weights.ts: one sign a line, behind it what it decides and how much it counts. */
export function tableOf(weights: SignWeights): string {
  const signs = [...new Set([...Object.keys(weights.any), ...LABELS.flatMap((l) => Object.keys(weights.labels[l].signs))])].sort();
  const lines = signs.map((sign) =>
    [
      sign,
      ...(weights.any[sign] ? [`any ${weights.any[sign]}`] : []),
      ...LABELS.filter((l) => weights.labels[l].signs[sign]).map((l) => `${l} ${weights.labels[l].signs[sign]}`),
    ].join(' | '),
  );
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
  // sign | how much it counts for each
  \`
${lines.filter((l) => !/[`\\]|\$\{/.test(l)).join('\n')}
\`,
);
`;
}
