import type { Span } from '../../rules/types.ts';
import { checkSoon, writeDraft } from './state.ts';

interface Hold {
  field: HTMLTextAreaElement | null;
}
const hold: Hold = { field: null };
export const holdField = (field: HTMLTextAreaElement | null): void => {
  hold.field = field;
};

/** On a phone the keyboard would jump up at every change. */
const byTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

/** Puts `text` in the place of a span through the browser's own editing, so that its undo takes it back; the caret stays with its words. */
export function replaceInDraft(span: Span, text: string): void {
  const field = hold.field;
  if (!field || (span.start === span.end && text === '')) return;
  const caret = field.selectionStart;
  const by = text.length - (span.end - span.start);
  field.focus({ preventScroll: true });
  field.setSelectionRange(span.start, span.end);
  if (!document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) {
    field.setRangeText(text, span.start, span.end, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
  }
  const back = caret <= span.start ? caret : caret >= span.end ? caret + by : span.start + text.length;
  field.setSelectionRange(back, back);
  writeDraft(field.value);
  checkSoon(0);
  if (byTouch()) field.blur();
}

/** Changes several places at once, the last first, so that each can be undone by itself. */
export function replaceAll(changes: readonly (Span & { readonly replacement: string })[]): void {
  for (const c of [...changes].sort((a, b) => b.start - a.start)) replaceInDraft(c, c.replacement);
}

/** The browser's own undo, for those who have no key for it. */
export function undoInDraft(): void {
  hold.field?.focus({ preventScroll: true });
  document.execCommand('undo');
}

/** Goes to the draft: to a span of it, or to its end. */
export function goToDraft(span?: Span): void {
  const field = hold.field;
  if (!field) return;
  const end = field.value.length;
  field.focus();
  field.setSelectionRange(span?.start ?? end, span?.start ?? end);
  field.scrollIntoView({ block: 'nearest' });
}
