import type { Principle, ReportFinding } from '../../rules/types.ts';

export interface Segment {
  readonly text: string;
  readonly principle?: Principle;
  readonly hint?: boolean;
}

/** Cuts a text at the edges of its findings; where two overlap, the graver one colours the words. */
export function segments(text: string, findings: readonly ReportFinding[]): Segment[] {
  const edges = [...new Set([0, text.length, ...findings.flatMap((f) => [f.start, f.end])])]
    .filter((e) => e >= 0 && e <= text.length)
    .sort((a, b) => a - b);
  const out: Segment[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i]!, edges[i + 1]!];
    const here = findings.filter((f) => f.start < end && start < f.end).sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity])[0];
    out.push(
      here ? { text: text.slice(start, end), principle: here.principle, hint: here.severity === 'hint' } : { text: text.slice(start, end) },
    );
  }
  return out;
}

const WEIGHT = { hint: 0, warning: 1, serious: 2 } as const;
