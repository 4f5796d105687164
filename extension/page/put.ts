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

/** As the writer's own typing: the editor sees it, keeps its own state and its own undo. */
async function type(field: Field, span: Span, text: string): Promise<void> {
  field.select(span);
  // editors hear of a selection a moment later
  await pause(0);
  if (text === '') document.execCommand('delete');
  else
    for (const [n, line] of text.split('\n').entries()) {
      if (n > 0) document.execCommand('insertLineBreak');
      if (line) document.execCommand('insertText', false, line);
    }
}

/**
 * Puts one change in and looks whether it is there. When the page made something else of it, the text is put back as it was. `before` is the
 * text that the writer saw when deciding.
 */
export async function put(field: Field, before: string, span: Span, text: string): Promise<Put> {
  if (field.read() !== before) return 'moved';
  const wanted = before.slice(0, span.start) + text + before.slice(span.end);
  await type(field, span, text);
  if (await settles(field, wanted)) return 'put';
  return (await putBack(field, before)) ? 'back' : 'lost';
}

/** Brings back an earlier text: by the editor's own undo, and where that does not do it, by typing the difference. */
export async function putBack(field: Field, before: string, steps = 1): Promise<boolean> {
  if (same(field.read(), before)) return true;
  field.element.focus({ preventScroll: true });
  for (let n = 0; n < steps; n++) document.execCommand('undo');
  if (await settles(field, before)) return true;
  const now = field.read();
  const change = changeBetween(now, before);
  if (!change) return true;
  await type(field, change, before.slice(change.start, change.start + change.length));
  return settles(field, before);
}
