import type { Report, ReportFinding, Span } from '../../rules/types.ts';
import { type Change as Edit, type Mark, moveSpan, moveSpans } from '../../web/overlay/index.ts';
import { nameOf } from '../types.ts';

/** The report as it was, moved along with what was typed since: what was touched is gone. */
export function moveReport(report: Report, edit: Edit): Report {
  const keep = <S extends Span>(spans: readonly S[]): S[] => [...moveSpans(spans, edit)];
  return {
    ...report,
    findings: keep(report.findings).map((f) => ({ ...f, instead: f.instead ? (moveSpan(f.instead, edit) ?? null) : null })),
    rewrite: { ...report.rewrite, edits: keep(report.rewrite.edits), open: keep(report.rewrite.open) },
    safety: report.safety.flatMap((s) => (s.in === 'received' ? [s] : (moveSpan(s, edit) ?? []))),
  };
}

/** What is shown: findings that the writer did not wave aside, in the order of the text. */
export const shownOf = (report: Report | undefined, ignored: ReadonlySet<string>): readonly ReportFinding[] =>
  [...(report?.findings ?? [])].filter((f) => !ignored.has(nameOf(f))).sort((a, b) => a.start - b.start || a.end - b.end);

/** Those that weigh: no tips. */
export const graveOf = (findings: readonly ReportFinding[]): readonly ReportFinding[] => findings.filter((f) => f.severity !== 'hint');

export const idOf = (finding: ReportFinding): string => `${finding.rule} ${finding.start}`;

export const marksOf = (findings: readonly ReportFinding[], active: ReportFinding | undefined): readonly Mark[] =>
  findings.map((f) => ({
    id: idOf(f),
    start: f.start,
    end: f.end,
    kind: f.principle,
    faint: f.severity === 'hint',
    active: active !== undefined && idOf(active) === idOf(f),
  }));

/** A sentence to leave out, with the space that would be left over. */
export function withSpace(text: string, { start, end }: Span): Span {
  const after = /^[ \t\u00a0]+/.exec(text.slice(end))?.[0].length ?? 0;
  if (after > 0) return { start, end: end + after };
  return { start: start - (/[ \t\u00a0]+$/.exec(text.slice(0, start))?.[0].length ?? 0), end };
}

/** An edit of a rewrite that takes a line end away and leaves a space in its place keeps the line end and takes the space. */
export function keepLine<E extends Span & { readonly replacement: string }>(text: string, edit: E): E {
  const cut = text.slice(edit.start, edit.end);
  const lines = /^[ \t]*\n+/.exec(cut)?.[0].length ?? 0;
  const spaces = /^[ \t\u00a0]+/.exec(text.slice(edit.end))?.[0].length ?? 0;
  if (edit.replacement !== '' || lines === 0 || spaces === 0 || lines === cut.length) return edit;
  return { ...edit, start: edit.start + lines, end: edit.end + spaces };
}

/** The ways out of one finding: other words, another sentence, no sentence. Each with the span that it replaces. */
export function waysOf(finding: ReportFinding, text: string): readonly (Span & { readonly text: string; readonly whole: boolean })[] {
  const words = finding.suggestions.map((s) => {
    const span = s.text === '' ? withSpace(text, finding) : finding;
    return { start: span.start, end: span.end, text: s.text, whole: false };
  });
  const sentence = (finding.instead?.texts ?? []).map((t) => {
    const span = t === '' ? withSpace(text, finding.instead!) : finding.instead!;
    return { start: span.start, end: span.end, text: t, whole: true };
  });
  return [...words, ...sentence].slice(0, MOST);
}
const MOST = 5;
