import type { Sentence, Span, Token } from '../../../types.ts';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const lower = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1);
export const upper = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
export const isMark = (t: Token): boolean => t.tags.has('Punctuation') || t.tags.has('Emoji');

/** A sentence that opens on a figure shows by its full stop that it is no chat. */
const capital = (s: Sentence): boolean => /^[^\p{L}]*\p{Lu}/u.test(s.text) || (/^\d/.test(s.text) && /[.!?]$/.test(s.text));

/** A sentence of its own in the writer's style: a chat without capitals or full stops gets none. */
export function sentenceOf(s: Sentence, body: string, mark: '.' | '?'): string {
  const text = capital(s) ? upper(body) : lower(body);
  if (mark === '?') return `${text}?`;
  return `${text}${/[.!?]\s*$/.test(s.text) || capital(s) ? '.' : ''}`;
}

/** `wil je`, `wilt u`, `wilt ge`, `willen jullie`: the writer's own way to say you. */
export function opening(s: Sentence): string {
  const norms = s.tokens.filter((t) => t.tags.has('Reader')).map((t) => t.norm);
  const flemish =
    norms.some((n) => n === 'ge' || n === 'gij' || n === 'ulle') || s.tokens.some((t) => /^(?:da|ni|uwe|uwen|nen)$/.test(t.norm));
  if (flemish && norms.some((n) => /^(?:ge|gij|u|uw|uwe|ulle)$/.test(n))) return 'wilt ge';
  if (norms.some((n) => n === 'u' || n === 'uw')) return 'wilt u';
  return norms.includes('jullie') && !norms.some((n) => /^(?:je|jij)$/.test(n)) ? 'willen jullie' : 'wil je';
}

/** A word as it stands in the middle of a sentence. */
export const inner = (s: Sentence, t: Token): string =>
  t === s.tokens.find((w) => !isMark(w)) && !t.tags.has('Name') && !/^\p{Lu}{2}/u.test(t.text) ? lower(t.text) : t.text;

/** The words of a run of tokens as they are written, without marks at its ends. */
export function textOf(s: Sentence, from: number, to: number): string {
  let [a, b] = [from, to];
  while (a < b && isMark(s.tokens[a]!)) a++;
  while (b > a && isMark(s.tokens[b - 1]!)) b--;
  return a < b ? s.text.slice(s.tokens[a]!.start - s.start, s.tokens[b - 1]!.end - s.start) : '';
}

export const datedIn = (c: Span, s: Sentence): boolean =>
  s.facts.some((f) => (f.kind === 'date' || f.kind === 'time' || f.kind === 'amount') && overlaps(f, c));
