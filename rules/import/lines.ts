/** A line of a file with its number, from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** Marks that are not seen: direction marks, isolates, byte order mark. */
const MARKS = '\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff';
const EDGES = new RegExp(`^[${MARKS}]+|[${MARKS}]+$`, 'g');

/** Splits at \n, \r\n and \r; a byte order mark at the start goes. */
export const linesOf = (text: string): Line[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ text: line, number: i + 1 }));

/** A text without unseen marks at its ends. */
export const withoutMarks = (text: string): string => text.replace(EDGES, '');

/** A name as people see it: no unseen marks, no `~` of an unknown number, single spaces. */
export const cleanName = (name: string): string =>
  name
    .replace(new RegExp(`[${MARKS}]`, 'g'), '')
    .replace(/^~\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Letters and digits alone, in small letters: to see whether two texts are the same one, wrapped otherwise. */
export const letters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A name to hold against another: small letters, single spaces. A sign or emoji behind it makes another name. */
export const sameName = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
