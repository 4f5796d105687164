import type { PartKind, RawSentence, RawToken } from '../types.ts';
import { runsOn, type Seam } from './seams.ts';
import { tokenize } from './tokens.ts';

/** How a language opens and closes a message: each looks at the first tokens of a line and gives how many it takes, 0 for none. */
export interface PartReader {
  readonly abbreviations: ReadonlySet<string>;
  greeting(words: readonly RawToken[]): number;
  closing(words: readonly RawToken[]): number;
  /** Where a run of words without full stops is cut into sentences. */
  seams?(run: Bare): readonly Seam[];
}

const QUOTE_HEAD =
  /^(?:>|-{2,}\s?(?:oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message)|(?:op|on)\s.{6,120}\s(?:schreef|wrote)\b.*:$|(?:van|from):\s.{1,120}$|begin (?:doorgestuurd bericht|forwarded message))/i;
const SIGNATURE = /^(?:--\s?$|_{5,}|(?:verstuurd|verzonden) vanaf|sent from|get outlook|outlook voor|disclaimer)/i;
const LIST_ITEM = /^\s*(?:[-*•–]\s|\d{1,2}[.)]\s)/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly blank: boolean;
}

/** Splits a message into sentences with their parts (greeting, body, closing, signature, quoted history). Linear in the text. */
export function splitMessage(text: string, reader: PartReader): RawSentence[] {
  const out: RawSentence[] = [];
  let paragraph = 0;
  let part: PartKind = 'body';
  let fresh = true;
  for (const block of blocks(text)) {
    const head = block.text.trimStart();
    if (part !== 'signature' && QUOTE_HEAD.test(head)) part = 'quoted';
    else if (part === 'quoted' && fresh && /^>/.test(lastQuoted(out)) && !head.startsWith('>')) part = 'body';
    if (part === 'body' && SIGNATURE.test(head)) part = 'signature';
    if (block.gapBefore) paragraph++;
    fresh = true;
    for (const sentence of splitBlock(text, block, reader, out.length === 0)) out.push({ ...sentence, part, paragraph });
  }
  return markClosings(markGreeting(out, reader), reader);
}

const lastQuoted = (out: readonly RawSentence[]): string => out[out.length - 1]?.text ?? '';

interface Block extends Line {
  readonly gapBefore: boolean;
  readonly item: boolean;
}

/** Lines that run on are one block: a hard-wrapped mail is read as it was meant, a chat line or a list item stands alone. */
function blocks(text: string): Block[] {
  const out: Block[] = [];
  let gapBefore = false;
  let offset = 0;
  for (const raw of text.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const start = offset;
    offset += raw.length + 1;
    if (!line.trim()) {
      gapBefore = out.length > 0;
      continue;
    }
    const item = LIST_ITEM.test(line);
    const last = out[out.length - 1];
    const tail = last ? last.text.slice(-200) : '';
    const lastLine = tail.slice(tail.lastIndexOf('\n') + 1);
    const runsOn =
      last &&
      !gapBefore &&
      !item &&
      lastLine.length >= 50 &&
      !/[.!?…:]["')\]]*\s*$/.test(lastLine) &&
      !/^\s*(?:>|--)/.test(line) &&
      !SIGNATURE.test(line) &&
      !QUOTE_HEAD.test(line);
    if (runsOn) out[out.length - 1] = { ...last, end: start + line.length, text: text.slice(last.start, start + line.length) };
    else out.push({ start, end: start + line.length, text: line, blank: false, gapBefore, item });
    gapBefore = false;
  }
  return out;
}

export type Bare = Omit<RawSentence, 'part' | 'paragraph'>;

/** Cuts the tokens of a block at full stops, question and exclamation marks; trailing emoji and quotes go with what they close. */
function splitBlock(text: string, block: Block, reader: PartReader, opens: boolean): Bare[] {
  const words = tokenize(block.text, block.start, reader.abbreviations);
  const out: Bare[] = [];
  let from = 0;
  const bare = (run: readonly RawToken[]): Bare => {
    const start = run[0]!.start;
    const end = run[run.length - 1]!.end;
    return { start, end, text: text.slice(start, end), item: block.item, words: run };
  };
  const cut = (to: number) => {
    if (to <= from) return;
    const run = words.slice(from, to);
    const seams = reader.seams && runsOn(run) ? reader.seams(bare(run)) : [];
    out.push(bare(run.slice(0, seams[0]?.at)));
    seams.forEach(({ at, surely }, k) => {
      out.push({ ...bare(run.slice(at, seams[k + 1]?.at)), seam: surely });
    });
    from = to;
  };
  const greeted = block.item || !opens ? 0 : reader.greeting(words);
  if (greeted > 0 && greeted < words.length) cut(greeted);
  for (let i = from; i < words.length; i++) {
    if (!ends(words, i, reader.abbreviations)) continue;
    let to = i + 1;
    while (to < words.length && trails(words, to)) to++;
    cut(to);
    i = to - 1;
  }
  cut(words.length);
  return out;
}

function ends(words: readonly RawToken[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const token = words[i]!;
  const after = words[i + 1];
  if (token.kind === 'emoji') return after !== undefined && after.kind === 'word' && i > 0;
  if (token.kind !== 'punctuation') {
    // "etc. Groet" : an abbreviation that holds its own full stop may still end the sentence
    return (
      token.norm.endsWith('.') &&
      after !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(after.text) &&
      /^(?:etc|enz|e\.d|a\.u\.b|s\.v\.p)\.|[ap]\.m\.$/.test(token.norm)
    );
  }
  if (after && after.start === token.end && after.kind !== 'emoji' && !/^["')\]]$/.test(after.norm)) {
    // no space: "morgen.Kun je" still ends, "3.5" and "a.b" do not
    return /^[.!?]$/.test(token.norm) && /^\p{Lu}\p{Ll}/u.test(after.text) && (words[i - 1]?.text.length ?? 0) > 2;
  }
  if (/^(?:[!?]+|\?!)$/.test(token.norm))
    return !(after && /^["']$/.test(after.norm) && words[i + 2] && /^\p{Ll}/u.test(words[i + 2]!.text));
  if (token.norm === '...') return after === undefined || !/^\p{Ll}/u.test(after.text);
  if (token.norm !== '.') return false;
  const before = words[i - 1];
  if (!before || !after) return true;
  if (abbreviations.has(`${before.norm}.`)) return /^\p{Lu}/u.test(after.text) && before.norm.length > 3;
  // `J. de Vries` goes on, `behind the Y.` ends
  if (/^\p{Lu}$/u.test(before.text)) return /^(?:the|de|het|een|a|an)$/.test(words[i - 2]?.norm ?? '');
  return !(before.kind === 'number' && /^\p{Ll}/u.test(after.text) && before.text.length <= 2);
}

function trails(words: readonly RawToken[], at: number): boolean {
  const token = words[at]!;
  const before = words[at - 1]!;
  if (token.kind === 'emoji') return true;
  if (/^[!?.]+$|^\?!$|^\.\.\.$/.test(token.norm)) return true;
  if (/^[)\]]$/.test(token.norm)) return token.start === before.end;
  return /^["']$/.test(token.norm) && token.start === before.end;
}

/** Only the first words can greet, and a chat may have none. */
function markGreeting(sentences: readonly RawSentence[], reader: PartReader): RawSentence[] {
  const first = sentences.findIndex((s) => s.part === 'body');
  return sentences.map((s, i) =>
    i === first && reader.greeting(s.words) >= realLength(s.words) ? { ...s, part: 'greeting' as const } : s,
  );
}

const realLength = (words: readonly RawToken[]): number => {
  let n = words.length;
  while (n > 0 && (words[n - 1]!.kind === 'punctuation' || words[n - 1]!.kind === 'emoji')) n--;
  return n;
};

/** From the end of the body upward: names alone, then lines that say goodbye. */
function markClosings(sentences: readonly RawSentence[], reader: PartReader): RawSentence[] {
  const out = [...sentences];
  let last = -1;
  out.forEach((s, i) => {
    if (s.part === 'body') last = i;
  });
  for (let i = last, names = 0; i > 0 && last - i < 4; i--) {
    const s = out[i]!;
    if (s.part !== 'body') break;
    const says = reader.closing(s.words);
    const startsLine = out[i - 1] !== undefined && out[i - 1]!.paragraph !== s.paragraph;
    const nameOnly =
      names === 0 &&
      s.words.length <= 3 &&
      s.words.every((w) => /^\p{Lu}|^[.,&x]+$|^(?:en|and)$/u.test(w.text)) &&
      (startsLine || i === last);
    const isName = nameOnly && !/[?!]$/.test(s.text) && (startsLine || reader.closing(out[i - 1]!.words) > 0);
    if (says === 0 && !isName) break;
    if (isName) names++;
    out[i] = { ...s, part: 'closing' };
  }
  return out;
}
