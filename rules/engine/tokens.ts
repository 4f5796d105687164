import type { RawToken } from '../types.ts';

const FOLD: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u0060': "'",
  '\u00b4': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2013': '-',
  '\u2014': '-',
  '\u2011': '-',
};
const ODD = /[\u2018\u2019\u201a\u201b\u0060\u00b4\u2032\u201c\u201d\u201e\u00ab\u00bb\u00a0\u2009\u202f\u2013\u2014\u2011]/g;

/** Curly quotes, odd spaces and dashes made plain; the length never changes, so offsets stay. */
export const fold = (text: string): string => text.replace(ODD, (c) => FOLD[c]!);

const EMOJI = String.raw`(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}])(?:[\uFE0F\u200D\u{1F3FB}-\u{1F3FF}]|\p{Extended_Pictographic})*`;
const SCANNER = new RegExp(
  [
    String.raw`(?<url>https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64})`,
    String.raw`(?<amount>[€$£]\s?\d+(?:[.,]\d+)*(?:,-|k)?|\d+(?:[.,]\d+)*\s?(?:euro'?s?|eur|quid|pounds?|dollars?|bucks|[€£$])(?![\p{L}]))`,
    String.raw`(?<time>\d{1,2}[:.h]\d{2}\s?(?:uur|u|h|am|pm|a\.m\.|p\.m\.)?(?![\p{L}\d])|\d{1,2}u\d{0,2}(?![\p{L}\d])|\d{1,2}\s?(?:am|pm)(?![\p{L}]))`,
    String.raw`(?<number>\d+(?:[.,/:-]\d+)*(?:st|nd|rd|th|e|ste|de)?(?![\p{L}]))`,
    String.raw`(?<smile>[:;]-?[)(DPp/|](?![\p{L}\d])|<3)`,
    String.raw`(?<word>'?[\p{L}\p{M}\d_]+(?:['\u2019-][\p{L}\p{M}\d_]+)*'?)`,
    `(?<emoji>${EMOJI})`,
    String.raw`(?<punctuation>\.{2,}|[!?]+|[^\s])`,
  ].join('|'),
  'gu',
);

/** Splits a stretch of text into tokens; `base` is added to every offset. Contractions and hyphenated words stay whole. */
export function tokenize(text: string, base: number, abbreviations: ReadonlySet<string>): RawToken[] {
  const plain = fold(text);
  const out: RawToken[] = [];
  SCANNER.lastIndex = 0;
  let at = 0;
  for (let m = next(plain, at); m; m = next(plain, at)) {
    let raw = m[0];
    const groups = m.groups!;
    let kind: RawToken['kind'] = 'punctuation';
    if (groups.word !== undefined) {
      raw = trimQuotes(plain, m.index, raw, abbreviations);
      kind = raw === "'" ? 'punctuation' : 'word';
    } else if (groups.url !== undefined) {
      kind = 'url';
      raw = raw.replace(/[.,;:!?)]+$/, '');
    } else if (groups.amount !== undefined) kind = 'amount';
    else if (groups.time !== undefined) kind = 'time';
    else if (groups.number !== undefined) kind = 'number';
    else if (groups.emoji !== undefined || groups.smile !== undefined) kind = 'emoji';
    const start = base + m.index;
    at = m.index + raw.length;
    out.push({ start, end: start + raw.length, text: text.slice(m.index, at), norm: normOf(raw), kind });
  }
  return out;
}

function next(text: string, at: number): RegExpExecArray | null {
  SCANNER.lastIndex = at;
  return SCANNER.exec(text);
}

const normOf = (raw: string): string => {
  const low = raw.toLowerCase();
  if (low === '…' || /^\.{2,}$/.test(low)) return '...';
  if (/^[!?]{2,}$/.test(low)) return low.includes('?') && low.includes('!') ? '?!' : low.slice(0, 2);
  return low;
};

/** A quote mark is part of a word (`'s`, `m'n`, `foto's`) or it quotes one; an abbreviation keeps its full stops. */
function trimQuotes(text: string, at: number, raw: string, abbreviations: ReadonlySet<string>): string {
  const dotted = /^\p{L}+(?:\.\p{L}+)*\./u.exec(text.slice(at, at + 24));
  if (dotted && abbreviations.has(dotted[0].toLowerCase())) return dotted[0];
  if (raw.startsWith("'") && raw.length > 1 && !/^'(?:s|t|n|k|m|em|cause|til|bout|round|ns)$/i.test(raw)) return "'";
  if (raw.endsWith("'") && !/(?:in|s)'$/i.test(raw)) return raw.slice(0, -1);
  if (raw.endsWith("s'") && text.lastIndexOf(" '", at) >= 0) return raw.slice(0, -1);
  return raw;
}
