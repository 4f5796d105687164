import { language } from '../state/state.ts';
import { numberOf } from './format.ts';
import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

/** A cell that begins like a formula gets a mark in front, so that a spreadsheet does not run it. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";,\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One row for every message and for every item of the ledger, in the order of the thread. Spreadsheets that speak Dutch want a semicolon. */
export function csvOf(report: ThreadReport, nameOf: (id: string) => string): string {
  const { columns: c, rows: r, states: s } = words.value.report;
  const w = words.value;
  type Row = readonly [
    n: number,
    kind: string,
    by: string,
    text: string,
    state: string,
    answer: string,
    hours: string,
    day: string,
    labels: string,
  ];
  const other = (p: { readonly message: number } | null): string => (p ? String(numberOf(p.message)) : '');
  const text = (p: { message: number; start: number; end: number }): string => report.messages[p.message]!.text.slice(p.start, p.end);
  const { questions, agreements, proposals, promises } = report.ledger;
  const rows: Row[] = [
    ...report.messages.map(
      (m): Row => [m.n, r.message, m.from, m.text, '', '', '', '', [...new Set(m.findings.map((f) => w.labels[f.category]))].join(', ')],
    ),
    ...report.safety.map(
      (x): Row => [x.message, r.safety, x.by, text(x), x.own ? w.safety.own : w.safety.told, '', '', '', w.safety.kinds[x.kind]],
    ),
    ...questions.map(
      (q): Row => [
        q.message,
        r.question,
        q.by,
        q.text,
        q.control ? s.private : q.answered ? s.answered : s.open,
        other(q.answered),
        q.hours === null ? '' : String(q.hours),
        '',
        '',
      ],
    ),
    ...agreements.map((a): Row => [a.message, r.agreement, a.by, a.text, '', other(a.proposed), '', a.date ?? '', a.about]),
    ...proposals.map((p): Row => [p.message, r.proposal, p.by, p.text, p.open ? s.open : s.closed, '', '', '', '']),
    ...promises.map(
      (p): Row => [p.message, r.promise, p.by, p.text, p.kept === null ? s.unclear : p.kept ? s.kept : s.notKept, '', '', p.due ?? '', ''],
    ),
    ...report.sequence.heated.map((h): Row => [h.message, r.heated, h.by, '', '', other(h.repaired), '', '', '']),
    ...report.sequence.calming.map((x): Row => [x.message, r.calming, report.messages[x.message]!.from, text(x), '', '', '', '', '']),
  ];
  const order = rows.map((row, i) => [row, i] as const).sort(([a, i], [b, j]) => a[0] - b[0] || i - j);
  const head = [c.number, c.kind, c.who, c.at, c.text, c.state, c.answer, c.hours, c.day, c.labels];
  const lines = order.map(([[n, kind, by, ...rest]]) => [String(numberOf(n)), kind, nameOf(by), report.messages[n]!.at ?? '', ...rest]);
  const sign = language.value === 'nl' ? ';' : ',';
  return `\ufeff${[head, ...lines].map((row) => row.map(cell).join(sign)).join('\r\n')}\r\n`;
}

/** The key of the stand-ins, for the mediator alone. */
export const keyCsv = (rows: readonly (readonly string[])[]): string => {
  const sign = language.value === 'nl' ? ';' : ',';
  return `\ufeff${rows.map((row) => row.map(cell).join(sign)).join('\r\n')}\r\n`;
};
