import { attach, type Mark, type Overlay } from '../../web/overlay/index.ts';
import type { Field } from './field.ts';

/** A native textarea, with the overlay for the marks. */
export function plainField(element: HTMLTextAreaElement): Field {
  let overlay: Overlay | undefined;
  const host = (): Element | null => {
    const before = element.previousElementSibling;
    return before?.localName === 'kalm-marks' ? before : null;
  };
  return {
    element,
    read: () => element.value,
    select({ start, end }) {
      element.focus({ preventScroll: true });
      element.setSelectionRange(start, end);
    },
    caret: () => (isFocused(element) ? element.selectionStart : undefined),
    boxOf({ id }) {
      const mark = id === undefined ? null : host()?.shadowRoot?.querySelector(`[data-mark="${CSS.escape(id)}"]`);
      return (mark ?? element).getBoundingClientRect();
    },
    mark(marks: readonly Mark[]) {
      // a page may have thrown our sheet away: it is laid anew when there is something to show, and not in a fight
      if (overlay && !host()) {
        overlay.destroy();
        overlay = undefined;
      }
      if (!overlay && marks.length === 0) return;
      overlay ??= attach(element);
      overlay.setMarks(marks);
    },
    leave: () => overlay?.destroy(),
  };
}

export const isFocused = (element: Element): boolean => {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement === element || (root.activeElement !== null && element.contains(root.activeElement));
};
