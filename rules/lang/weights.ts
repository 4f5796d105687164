import type { CompanyWeights, Label, SeamWeights, SignWeights } from '../types.ts';
import { LABELS } from '../types.ts';

const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

/** Reads a table of weights: one sign a line, behind it what it decides and how much it counts. */
export function readWeights(company: CompanyWeights, heads: string, table: string): SignWeights {
  const tables = new Map<string, Record<string, number>>();
  const edges = new Map(rows(heads).map(([name, base, threshold]) => [name!, { base: Number(base), threshold: Number(threshold) }]));
  for (const name of edges.keys()) tables.set(name, Object.create(null) as Record<string, number>);
  for (const [sign, ...cells] of rows(table)) {
    for (const cell of cells) {
      const at = cell.lastIndexOf(' ');
      tables.get(cell.slice(0, at))![sign!] = Number(cell.slice(at + 1));
    }
  }
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

/** Reads a table of seam weights: one sign a line, behind it how much it counts. */
export function readSeams(edges: { readonly base: number; readonly threshold: number }, table: string): SeamWeights {
  const signs = Object.create(null) as Record<string, number>;
  for (const line of table.trim().split('\n')) {
    const at = line.lastIndexOf(' | ');
    signs[line.slice(0, at)] = Number(line.slice(at + 3));
  }
  return { ...edges, signs };
}
