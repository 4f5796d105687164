import type { CompanyWeights, DangerWeights, Label, LinearWeights, SafetyKind, SeamWeights, SignWeights } from '../types.ts';
import { LABELS, SAFETY_KINDS } from '../types.ts';

const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

/** The letter of a column: `A` is whether anything is found, then one for each label in the order of LABELS. */
export const COLUMNS: ReadonlyMap<string, Label | 'any'> = new Map([
  ['A', 'any'] as const,
  ...LABELS.map((label, n) => [String.fromCharCode(97 + n), label] as const),
]);
/** A weight in the table counts this many hundredths. */
export const STEP = 5;

/** Reads a table of weights: one sign a line, behind it a letter for what it decides and how much it counts, `A12c-3`. */
export function readWeights(company: CompanyWeights, heads: string, table: string): SignWeights {
  const edges = new Map(rows(heads).map(([name, base, threshold]) => [name!, { base: Number(base), threshold: Number(threshold) }]));
  const tables = new Map<string, Record<string, number>>();
  for (const name of COLUMNS.values()) tables.set(name, Object.create(null) as Record<string, number>);
  for (const [sign, cells] of rows(table))
    for (const [, letter, count] of cells!.matchAll(/([a-zA])(-?\d+)/g)) tables.get(COLUMNS.get(letter!)!)![sign!] = Number(count) * STEP;
  return {
    ...edges.get('any')!,
    company,
    any: tables.get('any')!,
    labels: Object.fromEntries(LABELS.map((label) => [label, { ...edges.get(label)!, signs: tables.get(label)! }])) as Record<
      Label,
      SignWeights['labels'][Label]
    >,
  };
}

/** Reads a linear table: one sign a line, behind it how much it counts, in hundredths. */
export function readLinear(base: number, table: string): LinearWeights {
  const signs = Object.create(null) as Record<string, number>;
  for (const line of table.trim().split('\n')) {
    const at = line.lastIndexOf(' | ');
    signs[line.slice(0, at)] = Number(line.slice(at + 3));
  }
  return { base, signs };
}

/** Reads a table of seam weights. */
export const readSeams = (edges: { readonly base: number; readonly threshold: number }, table: string): SeamWeights => ({
  ...readLinear(edges.base, table),
  threshold: edges.threshold,
});

/** The letter of a column of a danger table: `A` is whether there is any, `O` whether the writer threatens, then the kinds in their order. */
export const DANGER_COLUMNS: ReadonlyMap<string, SafetyKind | 'any' | 'own'> = new Map([
  ['A', 'any'] as const,
  ['O', 'own'] as const,
  ...SAFETY_KINDS.map((kind, n) => [String.fromCharCode(97 + n), kind] as const),
]);

/** Reads a table of danger weights. */
export function readDanger(
  edges: { readonly threshold: number; readonly named: number },
  bases: Readonly<Record<SafetyKind | 'any' | 'own', number>>,
  table: string,
): DangerWeights {
  const models = Object.fromEntries([...DANGER_COLUMNS.values()].map((name) => [name, { base: bases[name], signs: Object.create(null) }]));
  for (const [sign, cells] of rows(table))
    for (const [, letter, count] of cells!.matchAll(/([a-zAO])(-?\d+)/g))
      models[DANGER_COLUMNS.get(letter!)!]!.signs[sign!] = Number(count) * STEP;
  const { any, own, ...kinds } = models as Record<SafetyKind | 'any' | 'own', LinearWeights>;
  return { ...edges, any, own, kinds };
}
