import { signal } from '@preact/signals';
import type { Span } from '../../rules/types.ts';
import { replaceAll, replaceInDraft } from '../state/edit.ts';

/** A change was just put in, so that it can be taken back. */
export const changed = signal(false);

export function change(span: Span, text: string): void {
  replaceInDraft(span, text);
  changed.value = true;
}

export function changeAll(edits: readonly (Span & { readonly replacement: string })[]): void {
  replaceAll(edits);
  changed.value = true;
}
