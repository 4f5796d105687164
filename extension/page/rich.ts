import type { Span } from '../../rules/types.ts';
import type { Field } from './field.ts';
import { createHighlights } from './highlights.ts';
import { isFocused } from './plain.ts';
import { offsetOf, type Point, pointsOf, type Reading, readText } from './read.ts';

/** An editor that a page makes of its own elements. */
export function richField(element: HTMLElement, skip: (element: Element) => boolean): Field {
  const highlights = createHighlights(element.getRootNode() as Document | ShadowRoot);
  let reading: Reading = readText(element, skip);
  const rangeOf = (span: Span): Range | undefined => {
    const points = pointsOf(reading, span);
    if (!points?.from.node.isConnected || !points.to.node.isConnected) return undefined;
    const range = document.createRange();
    try {
      range.setStart(points.from.node, points.from.offset);
      range.setEnd(points.to.node, points.to.offset);
    } catch {
      // the page has changed its nodes since we read them
      return undefined;
    }
    return range;
  };
  return {
    element,
    read() {
      reading = readText(element, skip);
      return reading.text;
    },
    select(span) {
      if (!isFocused(element)) element.focus({ preventScroll: true });
      const range = rangeOf(span);
      if (range) document.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    },
    caret() {
      const at = caretIn(element);
      return at && element.contains(at.node) ? offsetOf(reading, at.node, at.offset) : undefined;
    },
    boxOf: (span) => {
      const range = rangeOf(span);
      return range?.getClientRects()[0] ?? range?.getBoundingClientRect() ?? element.getBoundingClientRect();
    },
    mark(marks) {
      highlights.show(
        marks.flatMap((mark) => {
          const range = rangeOf(mark);
          return range ? [{ mark, range }] : [];
        }),
      );
    },
    leave: highlights.clear,
  };
}

type Composed = { getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[] };

/** The caret, also in an open shadow root. */
function caretIn(element: HTMLElement): Point | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const root = element.getRootNode();
  const range =
    root instanceof ShadowRoot
      ? (selection as Composed).getComposedRanges?.({ shadowRoots: [root] })[0]
      : { endContainer: selection.focusNode!, endOffset: selection.focusOffset };
  return range && { node: range.endContainer, offset: range.endOffset };
}
