import type { Words } from '../words/index.ts';
import { make, type Shell } from './shell.ts';

/** One thing to press on a card. */
export interface Way {
  readonly text: string;
  readonly main?: boolean;
  readonly press: () => void;
}
export interface CardContent {
  readonly title: string;
  readonly text: string;
  readonly kind?: string;
  readonly ways: readonly Way[];
  readonly hint?: string;
}
export interface Card {
  /** Shows a card beside a box of the window; with `focus` the keyboard goes there. */
  show(content: CardContent, box: DOMRect, words: Words, focus: boolean): void;
  hide(): void;
  readonly open: boolean;
  /** Whether the keyboard is in the card. */
  readonly focused: boolean;
}

const GAP = 6;

/** A small card beside the words: what and why, and the ways out. It is no dialog that holds the keyboard: typing goes on beside it. */
export function createCard(shell: Shell, onHide: () => void): Card {
  const card = make('div', '', { class: 'card' });
  card.hidden = true;
  card.setAttribute('role', 'dialog');
  shell.root.append(card);
  const hide = () => {
    if (card.hidden) return;
    card.hidden = true;
    onHide();
  };
  return {
    show(content, box, words, focus) {
      const title = make('h2', content.title);
      title.tabIndex = -1;
      const ways = make('div', '', { class: 'ways' });
      ways.append(...content.ways.map((w) => make('button', w.text, { class: w.main ? 'main' : '', press: w.press })));
      const close = make('button', '×', { class: 'close', label: words.card.close, press: hide });
      card.replaceChildren(title, make('p', content.text), ways, make('p', content.hint ?? words.card.keys, { class: 'hint' }), close);
      card.setAttribute('aria-label', words.card.label);
      card.className = `card ${content.kind ?? ''}`;
      card.hidden = false;
      shell.show();
      place(card, box);
      if (focus) title.focus({ preventScroll: true });
    },
    hide,
    get open() {
      return !card.hidden;
    },
    get focused() {
      return shell.root.activeElement !== null && card.contains(shell.root.activeElement);
    },
  };
}

/** Below the words where there is room, else above, always inside the window. */
function place(card: HTMLElement, box: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, innerWidth - width - 8));
  const below = box.bottom + GAP;
  const top = below + height <= innerHeight - 8 ? below : Math.max(8, box.top - GAP - height);
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${Math.min(top, Math.max(8, innerHeight - height - 8))}px`);
}
