import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { seal } from '../../rules/import/integrity.ts';
import type { Span } from '../../rules/types.ts';
import { type Entry, hiderOf } from './pseudonym.ts';
import type { ThreadReport } from './types.ts';

const sha256 = (text: string): string => bytesToHex(hash(utf8ToBytes(text)));

/** The report with stand-ins for all that the key names, sealed anew: it can be verified by itself. Its own root is the sealed one; `thread` holds that of the thread. */
export function disguise(
  report: ThreadReport,
  entries: readonly Entry[],
  roleOf: (id: string) => string,
  fileWord: string,
): ThreadReport & { readonly thread: { readonly root: string } } {
  const hider = hiderOf(entries);
  const { hide } = hider;
  const moved = report.messages.map((m) => {
    const spans = hider.spans(m.text);
    // the place of a character in the new text; one inside a stand-in goes to its edge
    const move = (at: number, edge: 'start' | 'end'): number => {
      let shift = 0;
      for (const s of spans) {
        if (at >= s.end) shift += s.entry.to.length - (s.end - s.start);
        else if (at > s.start) return s.start + shift + (edge === 'start' ? 0 : s.entry.to.length);
        else break;
      }
      return at + shift;
    };
    return <T extends Span>(p: T): { start: number; end: number } => ({ start: move(p.start, 'start'), end: move(p.end, 'end') });
  });
  const texts = report.messages.map((m) => hide(m.text));
  const place = <T extends Span & { readonly message: number }>(p: T): T => ({ ...p, ...moved[p.message]!(p) });
  const quoted = <T extends Span & { readonly message: number; readonly text: string }>(p: T): T => {
    const at = place(p);
    return { ...at, text: texts[at.message]!.slice(at.start, at.end) };
  };
  const spot = <T extends Span & { readonly message: number }>(p: T | null): T | null => p && place(p);
  const fileNames = [
    ...new Set([
      ...report.messages.flatMap((m) => m.file ?? []),
      ...report.skipped.map((s) => s.file),
      ...report.warnings.flatMap((w) => w.file ?? []),
    ]),
  ];
  const fileOf = (name: string): string => `${fileWord} ${fileNames.indexOf(name) + 1}`;
  const said = (text: string): string => hide(fileNames.reduce((t, name) => t.replaceAll(name, fileOf(name)), text));
  const participants = report.participants.map((p) => ({ id: p.id, name: roleOf(p.id) }));
  const messages = report.messages.map((m, i) => ({
    n: m.n,
    from: m.from,
    at: m.at,
    text: texts[i]!,
    findings: m.findings.map((f) => {
      const at = moved[i]!(f);
      return { ...f, ...at, text: texts[i]!.slice(at.start, at.end), suggestions: [], instead: null };
    }),
    safety: m.safety.map((s) => ({ ...s, ...moved[i]!(s) })),
    measures: m.measures,
    topics: m.topics,
    line: m.line,
    ...(m.file ? { file: fileOf(m.file) } : {}),
    ...(m.edited ? { edited: true } : {}),
    ...(m.inferred ? { inferred: true } : {}),
  }));
  const { questions, agreements, proposals, promises } = report.ledger;
  return {
    ...report,
    participants,
    messages,
    safety: report.safety.map(place),
    ledger: {
      questions: questions.map((q) => ({ ...quoted(q), answered: spot(q.answered) })),
      agreements: agreements.map((a) => ({ ...quoted(a), about: hide(a.about), proposed: spot(a.proposed) })),
      proposals: proposals.map(quoted),
      promises: promises.map(quoted),
    },
    sequence: {
      heated: report.sequence.heated.map((h) => ({ ...h, repaired: spot(h.repaired) })),
      calming: report.sequence.calming.map(place),
    },
    skipped: report.skipped.map((s) => ({ ...s, file: fileOf(s.file), text: hide(s.text) })),
    warnings: report.warnings.map((w) => ({ ...w, file: w.file && fileOf(w.file), about: said(w.about), text: said(w.text) })),
    integrity: seal({ participants, messages }, sha256),
    thread: { root: report.integrity.root },
  };
}
