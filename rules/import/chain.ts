import { attributionAt } from './attribution.ts';
import { bodyOf } from './body.ts';
import { orderOf } from './dates.ts';
import { headersAt, separatorAt } from './headers.ts';
import { letters, linesOf } from './lines.ts';
import { mailDate, numericDate } from './mail-dates.ts';
import type { ImportOptions, Person, Source, SourceMessage, Warning } from './types.ts';

interface Quoted {
  readonly depth: number;
  readonly text: string;
  readonly number: number;
}
interface Draft {
  from: Person;
  to: readonly Person[];
  when: string;
  readonly line: number | null;
  readonly lines: string[];
  readonly nested: boolean;
}
const NOBODY: Person = { name: null, address: null };
const MARKS = /^(?:[ \t]?>)+/;
/** The end of an attribution whose address was broken: `… <a@b` / `> wrote:`. */
const TORN = /^\s?>\s?(?:wrote|sent|schreef|het volgende geschreven|a écrit|schrieb)\s?:\s*$/i;
/** Deeper than this no mail program quotes; the rest is read as one level. */
const DEEPEST = 60;

/** A line with the number of `>` before it; a mark within text (`>>> >>> see <<<`) is text. */
function depthOf(text: string, number: number): Quoted {
  const marks = MARKS.exec(text)?.[0] ?? '';
  if (marks === '' || (text.includes('<<<') && /^[\s>]{3}/.test(text)) || TORN.test(text)) return { depth: 0, text, number };
  return { depth: Math.min(DEEPEST, marks.replace(/[^>]/g, '').length), text: text.slice(marks.length).replace(/^ /, ''), number };
}

/** A quoted line that was broken lost its mark: `> …long` / `rest` / `> …`. */
function mendBroken(lines: readonly Quoted[]): Quoted[] {
  return lines.map((line, i) => {
    const [before, after] = [lines[i - 1], lines[i + 1]];
    const lost =
      before &&
      after &&
      before.depth > line.depth &&
      after.depth >= before.depth &&
      before.text.length >= 66 &&
      line.text.trim() !== '' &&
      /^[\p{Ll}\d(€$£]/u.test(line.text);
    return lost ? { ...line, depth: before.depth } : line;
  });
}

/** Reads the lines of one level into drafts: own words to `top`, what is quoted to those who wrote it. */
function readLevel(lines: readonly Quoted[], top: Draft, out: Draft[]): void {
  const depth = lines.reduce((least, l) => (l.text.trim() === '' ? least : Math.min(least, l.depth)), DEEPEST);
  const texts = lines.map((l) => (l.depth > depth ? '' : l.text));
  let current = top;
  let quoted: Draft | null = null;
  const draft = (from: Person, to: readonly Person[], when: string, number: number): Draft => {
    const made: Draft = { from, to, when, line: number, lines: [], nested: true };
    out.push(made);
    return made;
  };
  const isDeeper = (i: number): boolean => lines[i]!.depth > depth && lines[i]!.text.trim() !== '';
  const nextWords = (i: number): number => {
    let k = i;
    while (k < lines.length && lines[k]!.text.trim() === '') k++;
    return k;
  };
  for (let i = 0; i < lines.length; ) {
    if (isDeeper(i)) {
      let end = i;
      for (let k = i; k < lines.length && (isDeeper(k) || lines[k]!.text.trim() === ''); k++) if (isDeeper(k)) end = k + 1;
      const held: Draft = quoted ?? { from: NOBODY, to: [], when: '', line: lines[i]!.number, lines: [], nested: true };
      if (held.lines.length > 0) held.lines.push('');
      readLevel(lines.slice(i, end), held, out);
      if (current.lines.length > 0) current.lines.push('');
      i = end;
      continue;
    }
    if (lines[i]!.text.trim() === '') {
      current.lines.push('');
      i++;
      continue;
    }
    const separator = separatorAt(texts, i);
    const start = separator ? nextWords(i + 1) : i;
    const headers = start < lines.length ? (lines[start]!.depth > depth ? null : headersAt(texts, start)) : null;
    if (separator && !headers) {
      i = start;
      if (start < lines.length && !attributionAt(texts, start)) {
        const made = draft(NOBODY, [], '', lines[start]!.number);
        if (isDeeper(start)) quoted = made;
        else current = made;
      }
      continue;
    }
    const said = headers ?? attributionAt(texts, i);
    if (said) {
      const made = draft(said.from, headers?.to ?? [], said.when, lines[start]!.number);
      i = start + said.size;
      const next = nextWords(i);
      if (next < lines.length && isDeeper(next)) quoted = made;
      else {
        current = made;
        quoted = null;
      }
      continue;
    }
    current.lines.push(lines[i]!.text);
    i++;
  }
}

/** What is known of the mail that a text is the body of. */
export interface Envelope {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly at: string | null;
}

/**
 * Splits a mail, or a chain of mails that was pasted, into its messages: the new words of each, oldest first. With `envelope` the first words
 * are of that mail; without it their sender may have to be inferred. Never throws.
 */
export function readChain(text: string, options: ImportOptions = {}, envelope?: Envelope): Source {
  const file = options.file ?? '';
  const lines = mendBroken(linesOf(text).map((l) => depthOf(l.text, l.number)));
  const top: Draft = {
    from: envelope?.from ?? NOBODY,
    to: envelope?.to ?? [],
    when: '',
    line: envelope ? null : (lines.find((l) => l.text.trim() !== '')?.number ?? 1),
    lines: [],
    nested: false,
  };
  const drafts: Draft[] = [];
  readLevel(lines, top, drafts);
  const all = [top, ...drafts];
  const dates = orderOf(
    all.flatMap((d) =>
      /\p{L}{3,}\.?\s\d|\d\.?\s\p{L}{3,}/u.test(d.when.replace(/\b(?:om|at|uur)\b/gi, '')) ? [] : (numericDate(d.when) ?? []),
    ),
    { us: false, dutch: false },
    options.dateOrder,
  );
  const warnings: Warning[] = [];
  const messages = all.flatMap((d): SourceMessage[] => {
    const { text: words, stripped } = bodyOf(d.lines, d.from.name);
    if (words === '') return [];
    const at = d === top ? (envelope?.at ?? null) : mailDate(d.when, dates.order);
    if (at === null && d.when !== '') warnings.push({ code: 'date-unread', file, line: d.line, about: d.when.slice(0, 60) });
    return [
      {
        from: d.from,
        to: d.to,
        at,
        text: words,
        stripped,
        line: envelope ? null : d.line,
        edited: false,
        quoted: d.nested && envelope !== undefined,
      },
    ];
  });
  if (!dates.sure) warnings.push({ code: 'date-order-unclear', file, line: null, about: dates.example ?? '' });
  return {
    file,
    format: 'chain',
    messages: oldestFirst(withoutTwins(messages)),
    skipped: [],
    warnings,
    dates: dates.example === null ? null : dates,
  };
}

/** One chain may quote the same message twice, in two branches. */
function withoutTwins(messages: readonly SourceMessage[]): SourceMessage[] {
  const seen = new Set<string>();
  return messages.filter((m) => {
    const key = `${m.from.address ?? m.from.name ?? ''}|${m.at?.slice(0, 16) ?? ''}|${letters(m.text)}`;
    if (m.text.length > 1 && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A chain stands newest first, and what is quoted is older than what quotes it; one that was pasted oldest first shows it by its times. */
function oldestFirst(messages: readonly SourceMessage[]): SourceMessage[] {
  const dated = messages.flatMap((m) => m.at ?? []);
  const steps = dated.slice(1).map((at, i) => (at > dated[i]! ? 1 : at < dated[i]! ? -1 : 0));
  const rising = steps.filter((s) => s > 0).length;
  return rising > steps.length / 2 && rising > 1 ? [...messages] : [...messages].reverse();
}
