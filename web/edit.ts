import { checkSoon, draft } from './state.ts';

let field: HTMLTextAreaElement | null = null;
export const holdField = (element: HTMLTextAreaElement | null): void => {
  field = element;
};

/** Puts `text` in the place of start..end through the browser's own editing, so that its undo takes it back. */
export function replaceInDraft(start: number, end: number, text: string): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(start, end);
  const done = start === end && text === '' ? true : document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (!done) field.setRangeText(text, start, end, 'end');
  draft.value = field.value;
  checkSoon(0);
}

/** Selects start..end in the draft and brings it into view. */
export function showInDraft(start: number, end: number): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(start, end);
}
