import { goToDraft } from '../state/edit.ts';
import { current, peeking } from '../state/state.ts';
import { findings } from '../state/view.ts';

export const anchorOf = (id: string): string => `finding-${id}`;

/** Gives an element the focus and brings it into view. */
export function goTo(id: string): void {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
}

/** Unfolds the rewrite and goes there. */
export function goToRewrite(): void {
  const panel = document.getElementById('rewrite');
  panel?.setAttribute('open', '');
  panel?.querySelector('summary')?.focus({ preventScroll: true });
  panel?.scrollIntoView({ block: 'start' });
}

/** Goes to the card of a finding. Tips lie folded; they open first. */
export function goToFinding(id: string): void {
  const card = document.getElementById(anchorOf(id));
  if (!card) return;
  card.closest('details')?.setAttribute('open', '');
  current.value = id;
  peeking.value = false;
  goTo(card.id);
}

/** The next finding (1) or the one before (-1), around the end. */
export function step(by: 1 | -1): void {
  const list = findings.value;
  if (list.length === 0) return;
  const at = list.findIndex((f) => f.id === current.value);
  const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length;
  goToFinding(list[next]!.id);
}

/** F8 and Shift+F8 walk the findings from anywhere on the page; Escape goes from a finding back to its words. */
export function onFindingKeys(event: KeyboardEvent): void {
  if (event.key === 'F8') {
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  } else if (event.key === 'Escape' && (event.target as Element | null)?.closest?.('.findings')) {
    const f = findings.value.find((one) => one.id === current.value);
    goToDraft(f);
  }
}
