import { cleanName } from './lines.ts';
import type { Person } from './types.ts';

const ADDRESS = /[^\s<>"'()[\],;:]+@[^\s<>"'()[\],;:]+/;

/** Name and address in what stands before `wrote:` or behind `From:`. */
export function personOf(text: string): Person {
  const short = text.slice(0, 400);
  const address =
    ADDRESS.exec(short.replace(/mailto:/gi, ' '))?.[0]
      .replace(/[.>]+$/, '')
      .toLowerCase() ?? null;
  const name = cleanName(
    short
      .replace(/<[^<>]*(?:<[^<>]*>)?[^<>]*>?|\[[^\]]*\]|\((?=[^)]*@)[^)]*\)/g, ' ')
      .replace(/\bvia [\p{L}\s]+$/iu, ' ')
      .replace(ADDRESS, ' ')
      .replace(/mailto:|["“”'’‘*<>[\]]+(?=\s|$|,)|(?:^|\s)["“”'’‘*<>[\]]+/g, ' '),
  ).replace(/^[,;\s]+|[,;:\s]+$/g, '');
  return { name: name === '' ? null : name, address };
}

/** The people in a line of receivers. */
export const peopleOf = (text: string): Person[] =>
  text
    .slice(0, 2000)
    .split(/[;,](?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map(personOf)
    .filter((p) => p.name !== null || p.address !== null)
    .slice(0, 50);
