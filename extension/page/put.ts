import type { Span } from '../../rules/types.ts';
import { changeBetween } from '../../web/overlay/index.ts';
import type { Field } from './field.ts';

/** `put`: the text is now as asked. `back`: it is as it was. `moved`: the page had another text, nothing was done. `lost`: it could not be put back either. */
export type Put = 'put' | 'back' | 'moved' | 'lost';

const PATIENCE_MS = 500;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Editors keep hard spaces and empty lines in their own way; the words must be the same. */
const same = (a: string, b: string): boolean => words(a) === words(b);
const words = (s: string): string =>
  s
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Waits until the text is as wanted and stays so for a moment: some editors write in their own time, some write back. */
async function settles(field: Field, wanted: string): Promise<boolean> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += 20) {
    await pause(20);
    if (!same(field.read(), wanted)) continue;
    await pause(60);
    if (same(field.read(), wanted)) return true;
  }
  return false;
}

/** Says what is about to happen, as the browser does before a key; true when the editor takes it upon itself, as those with a model of their own do. */
const offer = (element: HTMLElement, inputType: string, data: string | null): boolean =>
  !element.dispatchEvent(new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true, composed: true }));

/** As the browser's own typing: it keeps its undo, and an editor that only looks afterwards sees it. */
function type(text: string): void {
  if (text === '') document.execCommand('delete');
  else
    for (const [n, line] of text.split('\n').entries()) {
      if (n > 0) document.execCommand('insertLineBreak');
      if (line) document.execCommand('insertText', false, line);
    }
}

function paste(element: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
}

/** How text is put in the place of what is selected, the most natural way first. */
const WAYS: readonly ((field: Field, text: string) => void)[] = [
  ({ element }, text) => {
    const plain = element instanceof HTMLTextAreaElement;
    if (plain || !offer(element, text ? 'insertText' : 'deleteContentBackward', text || null)) type(text);
  },
  (_field, text) => type(text),
  ({ element }, text) => paste(element, text),
];

/** Tries one way after the other until the text is as wanted; goes on only from a text that is unharmed. */
async function replace(field: Field, before: string, span: Span, text: string): Promise<boolean> {
  const wanted = before.slice(0, span.start) + text + before.slice(span.end);
  for (const way of WAYS) {
    field.select(span);
    // editors hear of a selection a moment later
    await pause(30);
    way(field, text);
    if (await settles(field, wanted)) return true;
    if (!same(field.read(), before)) return false;
  }
  return false;
}

/**
 * Puts one change in and looks whether it is there. When the page made something else of it, the text is put back as it was. `before` is the
 * text that the writer saw when deciding.
 */
export async function put(field: Field, before: string, span: Span, text: string): Promise<Put> {
  if (field.read() !== before) return 'moved';
  if (await replace(field, before, span, text)) return 'put';
  return (await putBack(field, before)) ? 'back' : 'lost';
}

/** Brings back an earlier text: by the editor's own undo, and where that does not do it, by putting the difference in. */
export async function putBack(field: Field, before: string, steps = 1): Promise<boolean> {
  if (same(field.read(), before)) return true;
  field.element.focus({ preventScroll: true });
  for (let n = 0; n < steps && !same(field.read(), before); n++) {
    if (!offer(field.element, 'historyUndo', null)) document.execCommand('undo');
    await pause(30);
  }
  if (await settles(field, before)) return true;
  const now = field.read();
  const change = changeBetween(now, before);
  return !change || replace(field, now, change, before.slice(change.start, change.start + change.length));
}
