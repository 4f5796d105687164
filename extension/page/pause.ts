import { wordsOf } from '../words/index.ts';
import type { Card } from './card.ts';
import type { Session } from './session/index.ts';
import type { Site } from './thread/index.ts';

export interface Pause {
  /** Looks at a press or key before the page does. */
  hear(event: Event, session: Session | undefined, card: Card): void;
}

/** Asks once, after Send, whether to look again. A second press always sends; so does anything we do not know. */
export function createPause(site: Site): Pause {
  // the text that the writer was asked about
  let asked: string | undefined;
  const sender = (event: Event): HTMLElement | undefined => {
    const path = event.composedPath().filter((e): e is HTMLElement => e instanceof HTMLElement);
    return path.find((e) => e.matches(site.send));
  };
  return {
    hear(event, session, card) {
      if (!session || !event.isTrusted || !session.shared().pause) return;
      const { field } = session;
      const key = event instanceof KeyboardEvent;
      if (key && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
      const button = key ? undefined : sender(event);
      if (key ? !event.composedPath().includes(field.element) : !button || !belongs(button, field.element)) return;
      const weight = session.weight();
      const text = field.read();
      if (weight === 0 || asked === text) return;
      asked = text;
      event.preventDefault();
      event.stopImmediatePropagation();
      const words = wordsOf(session.shared().reader);
      const w = words.pause;
      const look = { text: w.look, main: true, press: () => void session.step(1) };
      const send = () => {
        card.hide();
        button?.click();
      };
      const ways = button ? [look, { text: w.send, press: send }] : [look];
      card.show({ title: w.title(weight), text: w.text, ways }, (button ?? field.element).getBoundingClientRect(), words, true);
    },
  };
}

/** A button of another form sends something else. */
const belongs = (button: HTMLElement, field: HTMLElement): boolean => {
  const form = field.closest('form');
  return !form || !(button instanceof HTMLButtonElement || button instanceof HTMLInputElement) || button.form === form;
};
