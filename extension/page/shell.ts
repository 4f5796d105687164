import { dress } from './style.ts';

/** The one element of ours on the page: a closed shadow root in the top layer, which the page can neither read nor style. */
export interface Shell {
  readonly root: ShadowRoot;
  /** Puts it (back) on the page, above everything, and inside the dialog that the field is in; without a field, where it was. */
  show(beside?: Element): void;
  /** Whether an event came from in here. */
  owns(event: Event): boolean;
  remove(): void;
}

const KEYS = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste', 'copy', 'cut'] as const;

export function createShell(): Shell {
  const host = document.createElement('kalm-card');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  for (const [name, value] of Object.entries({
    all: 'initial',
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'visible',
    background: 'none',
    'pointer-events': 'none',
  }))
    host.style.setProperty(name, value, 'important');
  let last: Element = document.documentElement;
  // what is pressed in here is no shortcut of the page
  for (const type of KEYS) root.addEventListener(type, (event) => event.stopPropagation());
  // a press must not take the focus, and with it the caret, out of the text
  root.addEventListener('mousedown', (event) => event.preventDefault());
  return {
    root,
    show(beside) {
      const parent = beside ? (beside.closest('dialog[open]') ?? document.documentElement) : last;
      last = parent;
      if (host.parentElement !== parent || !host.isConnected) parent.append(host);
      host.popover = 'manual';
      try {
        if (!host.matches(':popover-open')) host.showPopover();
      } catch {
        // an older browser shows it without the top layer
        host.style.setProperty('z-index', '2147483647', 'important');
      }
    },
    owns: (event) => event.target === host,
    remove: () => host.remove(),
  };
}

/** An element with its words, classes and what a real press does. Presses that a script makes count for nothing. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  words: string,
  options: { readonly class?: string; readonly press?: () => void; readonly label?: string } = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = words;
  if (options.class) element.className = options.class;
  if (options.label) element.setAttribute('aria-label', options.label);
  if (element instanceof HTMLButtonElement) element.type = 'button';
  const { press } = options;
  if (press)
    element.addEventListener('click', (event) => {
      if (event.isTrusted) press();
    });
  return element;
}
