import { linesOf } from './lines.ts';
import type { ImportOptions, Skipped, Source, SourceMessage, Warning } from './types.ts';

const AT = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?/;
/** `2024-05-03T18:12:00` out of an ISO time, its offset not looked at; null where it is none. */
function isoTime(value: unknown): string | null {
  const found = typeof value === 'string' ? AT.exec(value.trim())?.[0].replace(' ', 'T') : undefined;
  if (!found || Number.isNaN(Date.parse(found))) return null;
  return found.length === 10 ? `${found}T00:00:00` : found.length === 16 ? `${found}:00` : found;
}
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const made = (name: string | null, at: string | null, words: string, line: number | null): SourceMessage => ({
  from: { name, address: null },
  to: [],
  at,
  text: words,
  stripped: [],
  line,
  edited: false,
  quoted: false,
});

/** True where a text looks like JSON. */
export const isJson = (source: string): boolean => /^\s*[[{]\s*["{[\]}]/.test(source.slice(0, 400)) && /[\]}]\s*$/.test(source.slice(-400));

/** Reads Kalm's own JSON: a list of `{ from, at, text }`, or a report with `messages` and `participants`. Null where it is not that. */
export function readJson(source: string, options: ImportOptions = {}): Source | null {
  const file = options.file ?? '';
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return null;
  }
  const whole = (value ?? {}) as { messages?: unknown; participants?: unknown };
  const list = Array.isArray(value) ? value : Array.isArray(whole.messages) ? whole.messages : null;
  if (!list) return null;
  const names = new Map(
    (Array.isArray(whole.participants) ? whole.participants : []).flatMap((p) =>
      text(p?.id) !== null && text(p?.name) !== null ? [[p.id, p.name] as [string, string]] : [],
    ),
  );
  const messages: SourceMessage[] = [];
  const skipped: Skipped[] = [];
  const warnings: Warning[] = [];
  list.forEach((m: unknown, i) => {
    const { from, sender, at, date, text: words, message } = (m ?? {}) as Record<string, unknown>;
    const said = text(words) ?? text(message);
    const who = text(from) ?? text(sender);
    if (said === null || said.trim() === '') {
      skipped.push({ file, line: null, text: JSON.stringify(m)?.slice(0, 200) ?? '', reason: said === null ? 'not-read' : 'empty' });
      return;
    }
    const time = isoTime(at ?? date);
    if (time === null && (at ?? date) != null)
      warnings.push({ code: 'date-unread', file, line: null, about: `${i}: ${String(at ?? date).slice(0, 40)}` });
    messages.push(made(who === null ? null : (names.get(who) ?? who), time, said, null));
  });
  return { file, format: 'json', messages, skipped, warnings, dates: null };
}

/** Names of the columns that a table may have. */
const COLUMNS = {
  from: ['from', 'sender', 'van', 'afzender', 'naam', 'name'],
  at: ['at', 'date', 'time', 'datum', 'tijd', 'timestamp'],
  text: ['text', 'message', 'bericht', 'tekst', 'body'],
} as const;

/** Records of a table (RFC 4180): quotes, doubled quotes, line breaks within quotes; with the line where each begins. */
function* records(source: string, sign: string): Generator<{ cells: string[]; line: number; closed: boolean }> {
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begins = 1;
  for (let i = 0; i < source.length; i++) {
    const c = source[i]!;
    if (c === '\n') line++;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (source[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === sign) {
      cells.push(cell);
      cell = '';
    } else if (c === '\n') {
      yield { cells: [...cells, cell.replace(/\r$/, '')], line: begins, closed: true };
      cells = [];
      cell = '';
      begins = line;
    } else cell += c;
  }
  if (cell !== '' || cells.length > 0) yield { cells: [...cells, cell], line: begins, closed: !quoted };
}

/** The sign between the columns and where ours are, by the first line; null where it is no such table. */
function tableOf(source: string): { sign: string; from: number; at: number; text: number } | null {
  const head = linesOf(source.slice(0, 2000))[0]?.text ?? '';
  for (const sign of [',', ';', '\t']) {
    const names = head.split(sign).map((h) => h.trim().replace(/^"|"$/g, '').toLowerCase());
    const column = (known: readonly string[]): number => names.findIndex((n) => known.includes(n));
    const [from, at, words] = [column(COLUMNS.from), column(COLUMNS.at), column(COLUMNS.text)];
    if (from >= 0 && words >= 0 && names.length > 1) return { sign, from, at, text: words };
  }
  return null;
}
/** True where a text is a table with a sender and a text column. */
export const isCsv = (source: string): boolean => tableOf(source) !== null;

/** Reads Kalm's own CSV: a first line with `from`, `at` and `text` (or their Dutch names), times as `2024-05-03T18:12:00`. */
export function readCsv(source: string, options: ImportOptions = {}): Source {
  const file = options.file ?? '';
  const table = tableOf(source)!;
  const messages: SourceMessage[] = [];
  const skipped: Skipped[] = [];
  const warnings: Warning[] = [];
  let first = true;
  for (const { cells, line, closed } of records(source.replace(/^\ufeff/, ''), table.sign)) {
    if (first) {
      first = false;
      continue;
    }
    if (cells.length === 1 && cells[0]!.trim() === '') continue;
    const [who, words] = [cells[table.from]?.trim() ?? '', cells[table.text] ?? ''];
    if (words.trim() === '' || !closed) {
      skipped.push({ file, line, text: cells.join(table.sign).slice(0, 400), reason: closed ? 'empty' : 'not-read' });
      if (closed) continue;
    }
    if (words.trim() === '') continue;
    const time = table.at < 0 ? null : isoTime(cells[table.at]);
    if (time === null && table.at >= 0 && (cells[table.at] ?? '').trim() !== '')
      warnings.push({ code: 'date-unread', file, line, about: cells[table.at]!.slice(0, 40) });
    messages.push(made(who === '' ? null : who, time, words, line));
  }
  return { file, format: 'csv', messages, skipped, warnings, dates: null };
}
