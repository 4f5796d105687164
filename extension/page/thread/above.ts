import { readText } from '../read.ts';

/** The text of an element without what it quotes itself; undefined where nothing is left. */
export function textOf(element: Element | null | undefined, without: string): string | undefined {
  if (!element) return undefined;
  const text = readText(element, (e) => e.matches(without))
    .text.replace(/\n{3,}/g, '\n\n')
    .trim();
  return text || undefined;
}

const comesBefore = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The last of these elements that stands above the field and is not part of it. */
export const lastAbove = (field: HTMLElement, elements: Iterable<Element>): Element | undefined =>
  [...elements].filter((e) => !e.contains(field) && !field.contains(e) && comesBefore(e, field)).at(-1);

/** Lines with `>` of a plain text, as mail programs quote. */
export function quotedLines(text: string): string | undefined {
  const lines = text.split('\n').filter((l) => /^\s*>/.test(l));
  const words = lines.filter((l) => !/^\s*>\s*>/.test(l)).map((l) => l.replace(/^\s*>\s?/, ''));
  return words.join('\n').trim() || undefined;
}
