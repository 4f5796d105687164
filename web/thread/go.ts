import { batch, signal } from '@preact/signals';
import type { Span } from '../../rules/types.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import { PER_PAGE, shown } from './list-place.ts';
import { filter, picked } from './state.ts';

/** The words that were gone to, in their message. */
export const spot = signal<(Span & { readonly message: number }) | null>(null);
export const anchorOf = (n: number): string => `message-${n}`;

const focusOn = (id: string): void =>
  void requestAnimationFrame(() => {
    const to = document.getElementById(id);
    to?.scrollIntoView({ block: 'start' });
    to?.focus({ preventScroll: true });
  });

/** Goes to one message, wherever it stands in the list; the filter gives way where it would hide it. */
export function goTo(place: { readonly message: number } & Partial<Span>): void {
  batch(() => {
    if (!picked.value.some((m) => m.n === place.message)) filter.value = NO_FILTER;
    const at = picked.value.findIndex((m) => m.n === place.message);
    shown.value = Math.floor(at / PER_PAGE) * PER_PAGE;
    spot.value =
      place.start !== undefined && place.end !== undefined ? { message: place.message, start: place.start, end: place.end } : null;
  });
  focusOn(anchorOf(place.message));
}

/** Shows the messages that a number counts. */
export function showThose(those: Partial<Filter>): void {
  batch(() => {
    filter.value = { ...NO_FILTER, ...those };
    shown.value = 0;
    spot.value = null;
  });
  focusOn('list-title');
}
