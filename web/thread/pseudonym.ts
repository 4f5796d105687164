import type { Span } from '../../rules/types.ts';
import { PATTERNS } from './secrets.ts';
import type { ThreadReport } from './types.ts';

export type EntryKind = 'person' | (typeof PATTERNS)[number][0] | 'name';
/** One thing that is replaced, wherever it stands. */
export interface Entry {
  readonly kind: EntryKind;
  readonly from: string;
  readonly to: string;
  readonly times: number;
}
export interface Wanted {
  /** Names that were read in the messages, with how often. */
  readonly names: ReadonlyMap<string, number>;
  /** Words that the mediator added. */
  readonly added: readonly string[];
  readonly roleOf: (id: string) => string;
  /** What a stand-in is called: `Name 3`. */
  readonly called: Readonly<Record<EntryKind, string>>;
}

const WORD = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu;
const PARTICLES = new Set([
  'van',
  'de',
  'den',
  'der',
  'het',
  'ten',
  'ter',
  'te',
  'von',
  'el',
  'al',
  'la',
  'le',
  'du',
  'mr',
  'mrs',
  'ms',
  'dr',
  'mw',
  'dhr',
]);
/** Words that are names as well: only with a capital they are replaced. */
const ALSO_WORDS = new Set(
  'will may mark hope grace joy rose bill art rich frank sue pat drew faith summer april june dawn roos mei bas wil sterre storm beer hoop bloem lente kind man mama papa mam pap mum mom dad'.split(
    ' ',
  ),
);
/** A name without its ending of owning: `Noa’s`, `Finns`. */
const stem = (word: string): string => word.replace(/['’]s$/u, '');

/** What is to be replaced in a thread, and by what. The same thing always gets the same stand-in. */
export function findEntries(report: ThreadReport, { names, added, roleOf, called }: Wanted): Entry[] {
  const found = new Map<string, Entry>();
  const numbers: Partial<Record<EntryKind, number>> = {};
  const next = (kind: EntryKind): string => {
    const n = (numbers[kind] ?? 0) + 1;
    numbers[kind] = n;
    return `${called[kind]} ${n}`;
  };
  const put = (kind: EntryKind, from: string, to?: string, times = 1): void => {
    const key = from.trim();
    const old = found.get(key.toLowerCase());
    if (key.length > 1)
      found.set(key.toLowerCase(), old ? { ...old, times: old.times + times } : { kind, from: key, to: to ?? next(kind), times });
  };
  const texts = [...report.messages.map((m) => m.text), ...report.skipped.map((s) => s.text)];
  for (const { id, name } of report.participants) {
    if (name === '?' || name.length < 2) continue;
    put('person', name, roleOf(id), 0);
    const parts = (name.match(WORD) ?? []).filter((p) => !PARTICLES.has(p.toLowerCase()) && p.length > 1);
    parts.forEach((part, i) => {
      if (i === 0) put('person', part, roleOf(id), 0);
      else put('name', part, undefined, 0);
    });
  }
  for (const word of added) put('name', word, undefined, 0);
  for (const text of texts) for (const span of signsIn(text)) put(span.kind, text.slice(span.start, span.end));
  for (const [name, times] of names) {
    const bare = stem(name);
    const owner = /s$/u.test(bare) && names.has(bare.slice(0, -1)) ? bare.slice(0, -1) : bare;
    for (const part of owner.split(/\s+/)) if (part.length > 1 && !PARTICLES.has(part.toLowerCase())) put('name', part, undefined, times);
  }
  const counted = new Map<string, number>();
  const all = [...found.values()];
  const hide = hiderOf(all);
  for (const text of texts) for (const { entry } of hide.spans(text)) counted.set(entry.from, (counted.get(entry.from) ?? 0) + 1);
  return all
    .map((e) => ({ ...e, times: counted.get(e.from) ?? 0 }))
    .sort((a, b) => Number(b.kind === 'person') - Number(a.kind === 'person') || b.times - a.times);
}

function signsIn(text: string): (Span & { readonly kind: EntryKind })[] {
  const out: (Span & { kind: EntryKind })[] = [];
  for (const [kind, pattern] of PATTERNS)
    for (const m of text.matchAll(pattern)) {
      const [start, end] = [m.index, m.index + m[0].length];
      if (m[0] !== '' && !out.some((o) => start < o.end && end > o.start)) out.push({ kind, start, end });
    }
  return out;
}

export interface Hider {
  /** The places that get a stand-in, in order, never overlapping. */
  spans(text: string): (Span & { readonly entry: Entry })[];
  hide(text: string): string;
}

/** Replaces by a key. Words of letters are looked up; what has spaces or signs is sought as it stands. */
export function hiderOf(entries: readonly Entry[]): Hider {
  const words = new Map<string, Entry>();
  const phrases: Entry[] = [];
  const isWord = /^[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*$/u;
  for (const e of entries) {
    if (isWord.test(e.from)) words.set(e.from.toLowerCase(), e);
    else phrases.push(e);
  }
  const byPhrase = new Map(phrases.map((e) => [e.from.toLowerCase(), e]));
  const escaped = phrases
    .map((e) => e.from)
    .sort((a, b) => b.length - a.length)
    .map((p) => p.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const phrase = escaped.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu') : null;
  const lookUp = (word: string): { entry: Entry; length: number } | null => {
    const lower = word.toLowerCase();
    const plain = lower === word;
    for (const form of [lower, stem(lower), /s$/u.test(lower) ? lower.slice(0, -1) : lower]) {
      const entry = words.get(form);
      if (entry && !(plain && ALSO_WORDS.has(form))) return { entry, length: form.length };
    }
    return null;
  };
  const spans = (text: string): (Span & { entry: Entry })[] => {
    const out: (Span & { entry: Entry })[] = [];
    if (phrase)
      for (const m of text.matchAll(phrase)) {
        const entry = byPhrase.get(m[0].toLowerCase());
        if (entry) out.push({ start: m.index, end: m.index + m[0].length, entry });
      }
    const taken = [...out];
    for (const m of text.matchAll(WORD)) {
      if (taken.some((o) => m.index < o.end && m.index + m[0].length > o.start)) continue;
      const whole = lookUp(m[0]);
      if (whole) out.push({ start: m.index, end: m.index + whole.length, entry: whole.entry });
      else
        for (const part of m[0].matchAll(/[\p{L}\p{M}]+/gu)) {
          const found = part[0] === m[0] ? null : lookUp(part[0]);
          if (found) out.push({ start: m.index + part.index, end: m.index + part.index + found.length, entry: found.entry });
        }
    }
    return out.sort((a, b) => a.start - b.start);
  };
  return {
    spans,
    hide(text) {
      let out = '';
      let at = 0;
      for (const s of spans(text)) {
        out += text.slice(at, s.start) + s.entry.to;
        at = s.end;
      }
      return out + text.slice(at);
    },
  };
}
