import type { Edit, Span } from '../../types.ts';

/** The text after the edits; edits that touch each other are taken in order. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  atomsOf(text.length, edits)
    .map((a) => (a.rule === null ? text.slice(a.start, a.end) : a.text))
    .join('');

/** What an edited text is made of: runs kept from the text before, and what an edit put in (nothing, where it only took away). */
type Atom = { readonly rule: null; readonly start: number; readonly end: number } | { readonly rule: string; readonly text: string };

const sizeOf = (a: Atom): number => (a.rule === null ? a.end - a.start : a.text.length);
const part = (a: Atom, from: number, to: number): Atom =>
  a.rule === null ? { ...a, start: a.start + from, end: a.start + to } : { ...a, text: a.text.slice(from, to) };

function atomsOf(length: number, edits: readonly Edit[]): Atom[] {
  const out: Atom[] = [];
  let at = 0;
  for (const e of [...edits].sort((a, b) => a.start - b.start)) {
    if (e.start > at) out.push({ rule: null, start: at, end: e.start });
    out.push({ rule: e.rule, text: e.replacement });
    at = Math.max(at, e.end);
  }
  if (at < length) out.push({ rule: null, start: at, end: length });
  return out;
}

/** The atoms of a text whose atoms are `atoms`, after more edits of it. */
function edited(atoms: readonly Atom[], edits: readonly Edit[]): Atom[] {
  const cut = (from: number, to: number): Atom[] => {
    const out: Atom[] = [];
    let at = 0;
    for (const atom of atoms) {
      const size = sizeOf(atom);
      const [a, b] = [Math.max(from, at), Math.min(to, at + size)];
      // what an edit took away stands where it was, so that its place is not lost
      if (a < b || (size === 0 && from <= at && at < to)) out.push(part(atom, a - at, Math.max(a, b) - at));
      at += size;
    }
    return out;
  };
  const whole = atoms.reduce((n, a) => n + sizeOf(a), 0);
  return atomsOf(whole, edits).flatMap((a) => (a.rule === null ? cut(a.start, a.end) : [a]));
}

/** Edits of a text of `length`, and edits of what they make of it, as one list of edits of the first text. */
export function composeEdits(length: number, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  let at = 0;
  let put: Extract<Atom, { rule: string }>[] = [];
  const flush = (to: number) => {
    const replacement = put.map((a) => a.text).join('');
    if (to > at || replacement !== '')
      out.push({ start: at, end: to, replacement, rule: (put.find((a) => a.text !== '') ?? put[0])?.rule ?? '' });
    put = [];
  };
  for (const atom of edited(atomsOf(length, first), second)) {
    if (atom.rule !== null) put.push(atom);
    else {
      flush(atom.start);
      at = atom.end;
    }
  }
  flush(length);
  return out;
}

/** Where a span of the edited text stands in the text before; what an edit put in counts as the whole of what it replaced. */
export function placeBefore(span: Span, edits: readonly Edit[]): Span {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  const old = (at: number, opens: boolean): number => {
    let shift = 0;
    for (const e of inOrder) {
      const start = e.start + shift;
      const end = start + e.replacement.length;
      if (opens ? at < start : at <= start) break;
      if (opens ? at < end : at <= end) return opens ? e.start : e.end;
      shift += e.replacement.length - (e.end - e.start);
    }
    return at - shift;
  };
  return { start: old(span.start, true), end: old(span.end, false) };
}
