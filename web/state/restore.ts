import { effect, signal, untracked } from '@preact/signals';
import { keep, kept } from './kept.ts';
import { checkSoon, draft, received } from './state.ts';

/** When the message on the page was left waiting, until the writer goes on; in milliseconds. */
export const restoredAt = signal<number | null>(null);
/** The writer asked to let the text wait on this device. */
export const keeping = signal(kept.value.draft !== undefined);

/** Puts back a message that was left waiting, and while `keeping` lets every change wait too. */
export function restoreKept(): void {
  const waiting = kept.value.draft;
  if (waiting) {
    draft.value = waiting.text;
    received.value = waiting.received;
    restoredAt.value = waiting.at;
    checkSoon(0);
  }
  effect(() => {
    const now = { text: draft.value, received: received.value };
    if (!keeping.value) return;
    untracked(() => (now.text || now.received ? keep({ draft: { ...now, at: Date.now() } }) : forgetDraft()));
  });
}

export function forgetDraft(): void {
  keeping.value = false;
  restoredAt.value = null;
  keep({ draft: undefined });
}
