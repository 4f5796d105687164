import { computed, signal } from '@preact/signals';
import type { Span } from '../../rules/types.ts';
import { replaceAll, replaceInDraft, undoInDraft } from '../state/edit.ts';
import { draft } from '../state/state.ts';

/** The draft as the last change left it. */
const left = signal<string | null>(null);

/** A change was just put in and nothing was written since: what is taken back is that change and no word of the writer's. */
export const changed = computed(() => left.value !== null && left.value === draft.value);

export function change(span: Span, text: string): void {
  replaceInDraft(span, text);
  left.value = draft.value;
}

export function changeAll(edits: readonly (Span & { readonly replacement: string })[]): void {
  replaceAll(edits);
  left.value = draft.value;
}

/** Takes the last change back. */
export function takeBack(): void {
  left.value = null;
  undoInDraft();
}
