import { letters, sameName } from './lines.ts';
import { participantsOf } from './participants.ts';
import type { DatesRead, Imported, Source, SourceMessage, Warning } from './types.ts';

interface Placed extends SourceMessage {
  file: string;
  /** What it is sorted by. */
  key: string;
}
const sameSender = (a: SourceMessage, b: SourceMessage): boolean => {
  if (a.from.address && b.from.address && a.from.address === b.from.address) return true;
  if (a.from.name && b.from.name) return sameName(a.from.name) === sameName(b.from.name);
  return !(a.from.name ?? a.from.address) || !(b.from.name ?? b.from.address);
};
const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
/** Share of the words of the shorter text that the other has as well. */
function overlap(a: string, b: string): number {
  const [x, y] = [words(a), words(b)];
  const [small, large] = x.size < y.size ? [x, y] : [y, x];
  return small.size === 0 ? 0 : [...small].filter((w) => large.has(w)).length / small.size;
}
const minute = (m: SourceMessage): string | null => m.at?.slice(0, 16) ?? null;
const DAY = 86_400_000;
/** At most so far apart may two times of one message be: the clocks of two zones. */
const near = (a: string | null, b: string | null): boolean =>
  a === null || b === null || Math.abs(Date.parse(a) - Date.parse(b)) < DAY * 1.1;

/**
 * What each message of a file is sorted by, so that the order within the file holds: in a chat the latest time so far; in mails the earliest of
 * what comes after, since a quote shows the clock of its reader, and what is quoted is older than what quotes it.
 */
function keysOf({ messages, format }: Source): string[] {
  const keys = messages.map((m) => m.at ?? '');
  let last = '';
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === '' || (format === 'whatsapp' && keys[i]! < last)) keys[i] = last;
    last = keys[i]!;
  }
  for (let i = keys.length - 2; i >= 0; i--)
    if (keys[i] === '' || (format !== 'whatsapp' && keys[i]! > keys[i + 1]!)) keys[i] = keys[i + 1]!;
  return keys;
}

/** So many candidates are looked at, so that a thread of one minute or one word costs no more than another. */
const LOOKED_AT = 40;
const put = (map: Map<string, Placed[]>, key: string, m: Placed): void => {
  const list = map.get(key);
  if (!list) map.set(key, [m]);
  else if (list.length < LOOKED_AT) list.push(m);
};
const textKey = (m: Placed): string => letters(m.text.slice(0, 4000));

/** Finds what is already there: the same sender, time and words; for a quote also the same minute with about the same words, or the same words within a day. */
function newKnown() {
  const exact = new Map<string, Placed[]>();
  const byMinute = new Map<string, Placed[]>();
  const byText = new Map<string, Placed[]>();
  const other = (m: Placed) => (x: Placed) => (x.file !== m.file || x.quoted || m.quoted) && sameSender(x, m);
  return {
    add(m: Placed): void {
      const key = textKey(m);
      put(exact, `${minute(m)}|${key}`, m);
      put(byText, key, m);
      if (m.at !== null) put(byMinute, minute(m)!, m);
    },
    find(m: Placed): Placed | undefined {
      const key = textKey(m);
      const same = key === '' ? undefined : exact.get(`${minute(m)}|${key}`)?.find(other(m));
      if (same || !m.quoted) return same;
      const about = m.at === null ? undefined : byMinute.get(minute(m)!)?.find((x) => other(m)(x) && overlap(x.text, m.text) >= 0.5);
      return about ?? (key.length < 4 ? undefined : byText.get(key)?.find((x) => other(m)(x) && near(x.at, m.at)));
    },
  };
}

/**
 * Joins what the files give into one thread, by time; what stands in two of them, or is quoted in a later mail, counts once.
 * Order within a file is kept where its clock goes back.
 */
export function mergeSources(sources: readonly Source[], most = Number.POSITIVE_INFINITY): Imported {
  const warnings: Warning[] = sources.flatMap((s) => s.warnings);
  const placed = sources.flatMap((source) => {
    const keys = keysOf(source);
    return source.messages.map((m, i): Placed => ({ ...m, file: source.file, key: keys[i]! }));
  });
  // what stands by itself goes before what is only quoted
  const known = newKnown();
  const kept = new Set<Placed>();
  let twice = 0;
  for (const m of [...placed.filter((p) => !p.quoted), ...placed.filter((p) => p.quoted)]) {
    const same = known.find(m);
    if (!same) {
      known.add(m);
      kept.add(m);
      continue;
    }
    if (!m.quoted) twice++;
    else if (m.at !== null && same.at?.slice(0, 16) === m.at.slice(0, 16) && overlap(same.text, m.text) < 0.9)
      warnings.push({ code: 'quote-differs', file: m.file, line: m.line, about: m.at });
    if (same.from.name === null && m.from.name !== null) same.from = m.from;
  }
  if (twice > 0) warnings.push({ code: 'duplicates', file: null, line: null, about: String(twice) });
  const ordered = placed
    .map((m, i) => ({ m, i }))
    .filter(({ m }) => kept.has(m))
    .sort((a, b) => (a.m.key < b.m.key ? -1 : a.m.key > b.m.key ? 1 : a.i - b.i))
    .map(({ m }) => m);
  const { participants, from, inferred, warnings: who } = participantsOf(ordered);
  const undated = ordered.filter((m) => m.at === null);
  if (undated.length > 0) warnings.push({ code: 'no-date', file: undated[0]!.file, line: undated[0]!.line, about: String(undated.length) });
  const formats = new Set(sources.filter((s) => s.messages.length > 0 || sources.length === 1).map((s) => s.format));
  const messages = ordered.slice(0, most).map((m, n) => ({ n, from: from[n]!, at: m.at, text: m.text }));
  return {
    format: formats.size === 1 ? [...formats][0]! : 'mixed',
    participants,
    messages,
    origins: ordered.map((m, n) => ({ file: m.file, line: m.line, edited: m.edited, inferred: inferred[n]!, stripped: m.stripped })),
    skipped: sources.flatMap((s) => s.skipped),
    warnings: [...warnings, ...who],
    dates: sources.map((s) => s.dates).reduce<DatesRead | null>((a, b) => (a && !a.sure ? a : (b ?? a)), null),
  };
}
