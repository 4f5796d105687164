import type { ThreadReport } from './types.ts';

const NOTHING = { title: '', explain: '', suggestions: [], instead: null, text: '', start: 0, end: 0 } as const;
const HERE = { start: 0, end: 0 } as const;

/**
 * The same report without a word of any message: every field is named here, so that nothing new slips through. The hashes of single messages go
 * too: a short message could be guessed and tried against its hash. The root stays.
 */
export function emptyOf(report: ThreadReport): ThreadReport {
  const place = <T extends { readonly message: number }>(p: T | null): { message: number; start: number; end: number } | null =>
    p && { message: p.message, ...HERE };
  return {
    version: report.version,
    language: report.language,
    engine: report.engine,
    format: report.format,
    dates: report.dates && { order: report.dates.order, sure: report.dates.sure, example: null },
    participants: report.participants.map((p) => ({ id: p.id, name: p.id })),
    safety: report.safety.map((s) => ({ message: s.message, ...HERE, kind: s.kind, by: s.by, own: s.own })),
    messages: report.messages.map((m) => ({
      n: m.n,
      from: m.from,
      at: m.at,
      text: '',
      findings: m.findings.map((f) => ({ rule: f.rule, category: f.category, principle: f.principle, severity: f.severity, ...NOTHING })),
      safety: [],
      measures: m.measures,
      topics: m.topics,
      line: null,
    })),
    ledger: {
      questions: report.ledger.questions.map((q) => ({
        message: q.message,
        ...HERE,
        text: '',
        by: q.by,
        answered: place(q.answered),
        hours: q.hours,
        control: q.control,
      })),
      agreements: report.ledger.agreements.map((a) => ({
        message: a.message,
        ...HERE,
        text: '',
        by: a.by,
        about: '',
        proposed: place(a.proposed),
        date: a.date,
      })),
      proposals: report.ledger.proposals.map((p) => ({ message: p.message, ...HERE, text: '', by: p.by, open: p.open })),
      promises: report.ledger.promises.map((p) => ({ message: p.message, ...HERE, text: '', by: p.by, due: p.due, kept: p.kept })),
    },
    patterns: report.patterns,
    sequence: {
      heated: report.sequence.heated.map((h) => ({ message: h.message, by: h.by, before: h.before, repaired: place(h.repaired) })),
      calming: report.sequence.calming.map((c) => ({ message: c.message, ...HERE })),
    },
    skipped: report.skipped.map((s) => ({ file: '', line: null, text: '', code: s.code, reason: '' })),
    warnings: report.warnings.map((w) => ({ code: w.code, file: null, line: null, about: '', text: '' })),
    integrity: { algorithm: report.integrity.algorithm, form: report.integrity.form, root: report.integrity.root, messages: [] },
  };
}

/** The content-free report as data: numbers, times, ids and labels. It is a form of its own, not to be taken for one that can be verified. */
export function bareJson(report: ThreadReport): object {
  const r = emptyOf(report);
  const tally = (codes: readonly string[]): Record<string, number> => {
    const out: Record<string, number> = {};
    for (const c of codes) out[c] = (out[c] ?? 0) + 1;
    return out;
  };
  return {
    form: 'kalm-process-1',
    engine: r.engine,
    language: r.language,
    format: r.format,
    participants: r.participants.map((p) => p.id),
    messages: r.messages.map((m) => ({
      n: m.n,
      from: m.from,
      at: m.at,
      ...m.measures,
      topics: m.topics,
      labels: m.findings.map((f) => f.category),
    })),
    safety: r.safety.map(({ message, kind, by, own }) => ({ message, kind, by, own })),
    ledger: {
      questions: r.ledger.questions.map((q) => ({
        message: q.message,
        by: q.by,
        answered: q.answered?.message ?? null,
        hours: q.hours,
        control: q.control,
      })),
      agreements: r.ledger.agreements.map((a) => ({ message: a.message, by: a.by, proposed: a.proposed?.message ?? null, date: a.date })),
      proposals: r.ledger.proposals.map((p) => ({ message: p.message, by: p.by, open: p.open })),
      promises: r.ledger.promises.map((p) => ({ message: p.message, by: p.by, due: p.due, kept: p.kept })),
    },
    patterns: r.patterns,
    sequence: {
      heated: r.sequence.heated.map((h) => ({ ...h, repaired: h.repaired?.message ?? null })),
      calming: r.sequence.calming.map((c) => c.message),
    },
    skipped: tally(r.skipped.map((s) => s.code)),
    warnings: tally(r.warnings.map((w) => w.code)),
    thread: { algorithm: r.integrity.algorithm, root: r.integrity.root },
  };
}
