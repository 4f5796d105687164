import type { Span } from '../../rules/types.ts';

/** A stretch of the text and the node it stands in: a text node letter by letter, or a thing that counts as one (a picture, a name tag). */
export interface Piece extends Span {
  readonly node: Text | Element;
}
export interface Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const BLOCK = /^(?:block|flex|grid|list-item|table|table-row|table-cell|table-caption|flow-root)$/;
const KEEPS_LINES = /^(?:pre|break-spaces)/;
const DEAF = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'SELECT', 'BUTTON', 'IFRAME', 'SVG', 'svg']);

/**
 * The text of an editor as a reader sees it, one line a block, and where each letter stands. Letters are never dropped or joined, so that
 * offsets hold; line ends between blocks have no node. What `skip` says stays out, such as quoted mail.
 */
export function readText(root: Node, skip: (element: Element) => boolean = () => false): Reading {
  const pieces: Piece[] = [];
  let text = '';
  // something stands on this line already; a line end is owed before the next letter
  let begun = false;
  let owed = false;
  const put = (node: Text | Element, words: string) => {
    if (owed) text += '\n';
    owed = false;
    pieces.push({ node, start: text.length, end: text.length + words.length });
    text += words;
    begun = true;
  };
  const endLine = () => {
    if (begun) owed = true;
    begun = false;
  };
  const readWords = (node: Text) => {
    const { data } = node;
    if (data === '') return;
    const parent = node.parentElement;
    const keeps = /[\n\r\t]/.test(data) && parent !== null && KEEPS_LINES.test(getComputedStyle(parent).whiteSpace);
    // the line ends of the page's own source are no text
    if (!keeps && !begun && /^[ \t\r\n]*$/.test(data)) return;
    put(node, keeps ? data.replace(/\r/g, '\n') : data.replace(/[\t\r\n]/g, ' '));
  };
  const readElement = (element: Element) => {
    if (element !== root && (DEAF.has(element.tagName) || skip(element))) return endLine();
    if (element.tagName === 'BR') {
      if (owed) text += '\n';
      owed = begun = false;
      text += '\n';
      return;
    }
    if (element.tagName === 'IMG') {
      const alt = element.getAttribute('alt') ?? '';
      if (alt) put(element, alt);
      return;
    }
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return;
    if (element !== root && element.getAttribute('contenteditable') === 'false') {
      const words = (element.textContent ?? '').replace(/\s+/g, ' ');
      if (words.trim()) put(element, words);
      return;
    }
    const block = element !== root && BLOCK.test(display);
    if (block) endLine();
    for (const child of element.childNodes) readNode(child);
    if (block) endLine();
  };
  const readNode = (node: Node) => {
    if (node.nodeType === 3) readWords(node as Text);
    else if (node.nodeType === 1) readElement(node as Element);
  };
  if (root.nodeType === 1) readElement(root as Element);
  else for (const child of root.childNodes) readNode(child);
  return { text, pieces };
}

export interface Point {
  readonly node: Node;
  readonly offset: number;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const indexOf = (node: Node): number => Array.prototype.indexOf.call(node.parentNode!.childNodes, node);
const before = (p: Piece): Point => (isText(p.node) ? { node: p.node, offset: 0 } : { node: p.node.parentNode!, offset: indexOf(p.node) });
const after = (p: Piece): Point =>
  isText(p.node) ? { node: p.node, offset: p.node.data.length } : { node: p.node.parentNode!, offset: indexOf(p.node) + 1 };
const inside = (p: Piece, offset: number): Point => (isText(p.node) ? { node: p.node, offset: offset - p.start } : before(p));

/** Where a span begins and ends in the page; undefined where there is no letter to hold on to. Line ends between blocks belong to the letter before. */
export function pointsOf({ pieces }: Reading, { start, end }: Span): { readonly from: Point; readonly to: Point } | undefined {
  const last = pieces.at(-1);
  if (!last) return undefined;
  const holding = pieces.find((p) => p.start <= start && start < p.end);
  const ended = pieces.findLast((p) => p.end <= start);
  const next = pieces.find((p) => p.start >= start);
  const from = holding ? inside(holding, start) : ended ? after(ended) : before(next!);
  if (end <= start) return { from, to: from };
  const over = pieces.find((p) => p.start < end && end < p.end);
  // up to the first letter of a next line: the line end goes too
  const line = pieces.find((p) => p.start === end && !pieces.some((q) => q.end === end));
  const closed = pieces.findLast((p) => p.end <= end);
  const to = over ? (isText(over.node) ? inside(over, end) : after(over)) : line ? before(line) : closed ? after(closed) : from;
  return { from, to };
}

/** The offset of a place in the page, such as the caret; the nearest letter's where it stands beside the text. */
export function offsetOf({ text, pieces }: Reading, node: Node, offset: number): number {
  const here = pieces.find((p) => p.node === node);
  if (here && isText(node)) return here.start + Math.min(offset, here.end - here.start);
  const at = node.ownerDocument!.createRange();
  at.setStart(node, offset);
  // the first piece that begins at or after this place
  const next = pieces.find((p) => {
    const b = before(p);
    return at.comparePoint(b.node, b.offset) >= 0;
  });
  return next ? next.start : text.length;
}
