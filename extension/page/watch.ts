/** What a session wants to hear of its field. */
export interface Heard {
  /** The text may be another one. */
  readonly look: () => void;
  /** The writer pressed somewhere in it. */
  readonly pressed: () => void;
  /** It may stand elsewhere in the window. */
  readonly moved: () => void;
}

/** Follows a field: typing, what the page itself does to it, presses, and where it stands. */
export function createWatch(element: HTMLElement, heard: Heard): { stop(): void } {
  const end = new AbortController();
  const { signal } = end;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // once for all that happens in a moment; timers run too while the panel has the focus and the page paints nothing
  const lookSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(heard.look, 30);
  };
  element.addEventListener('input', lookSoon, { signal });
  element.addEventListener('focus', lookSoon, { signal });
  element.addEventListener('click', (event) => event.isTrusted && setTimeout(heard.pressed), { signal });
  addEventListener('scroll', heard.moved, { signal, capture: true, passive: true });
  addEventListener('resize', heard.moved, { signal });
  const sizes = new ResizeObserver(heard.moved);
  sizes.observe(element);
  const changes = new MutationObserver(lookSoon);
  if (!(element instanceof HTMLTextAreaElement)) changes.observe(element, { childList: true, characterData: true, subtree: true });
  return {
    stop() {
      end.abort();
      clearTimeout(waiting);
      sizes.disconnect();
      changes.disconnect();
    },
  };
}
