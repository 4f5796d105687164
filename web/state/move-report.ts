import type { Report, ReportFinding, Span } from '../../rules/types.ts';
import { type Change, moveSpans } from '../overlay/index.ts';

/** A finding with a name of its own, so that it stays the same one while it moves. */
export interface Marked extends ReportFinding {
  readonly id: string;
}
export interface Live extends Omit<Report, 'findings'> {
  readonly findings: readonly Marked[];
}

/** Names the findings of a fresh report, by rule and by which of that rule it is. */
export function nameFindings(report: Report): Live {
  const seen = new Map<string, number>();
  return {
    ...report,
    findings: report.findings.map((f) => {
      const n = seen.get(f.rule) ?? 0;
      seen.set(f.rule, n + 1);
      return { ...f, id: `${f.rule}-${n}` };
    }),
  };
}

/** The report after an edit of the draft, until it is read anew: what the edit touched goes, the rest moves along. */
export function moveReport(live: Live, change: Change): Live {
  const one = <S extends Span>(span: S | null): S | null => (span ? (moveSpans([span], change)[0] ?? null) : null);
  const [inDraft, others] = [live.safety.filter((s) => s.in === 'draft'), live.safety.filter((s) => s.in !== 'draft')];
  const spans = [
    ...live.findings,
    ...live.findings.flatMap((f) => f.instead ?? []),
    ...live.rewrite.edits,
    ...live.rewrite.open,
    ...inDraft,
    ...live.questions.flatMap((q) => q.answer ?? []),
  ];
  // typing at the end, as most do, moves nothing, and then nothing need be drawn anew
  if (moveSpans(spans, change) === spans) return live;
  return {
    ...live,
    findings: moveSpans(live.findings, change).map((f) => (f.instead ? { ...f, instead: one(f.instead) } : f)),
    questions: live.questions.map((q) => ({ ...q, answer: one(q.answer) })),
    safety: [...moveSpans(inDraft, change), ...others],
    rewrite: { ...live.rewrite, edits: moveSpans(live.rewrite.edits, change), open: moveSpans(live.rewrite.open, change) },
  };
}
