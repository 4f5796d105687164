import { depth } from './router.ts';
import { clearTexts } from './state/state.ts';

const NEUTRAL = 'https://www.wikipedia.org/';
const TWICE_MS = 800;
/** Going back takes no longer, or the browser will not. */
const SOON_MS = 300;

/** Leaves at once: the texts are emptied, the page goes blank, and its place in the history goes to another; what lies ahead in it is blank. */
export function leave(): void {
  clearTexts();
  document.title = '';
  document.body.replaceChildren();
  // the way back finds no page that was put to sleep with its text
  addEventListener('pageshow', (event: PageTransitionEvent) => event.persisted && location.replace(NEUTRAL));
  const away = (): void => location.replace(NEUTRAL);
  if (depth() === 0) {
    away();
    return;
  }
  // first back over the other pages of the visit, so that the way back shows none of them
  addEventListener('popstate', away);
  history.go(-depth());
  setTimeout(away, SOON_MS);
}

/** Escape twice in a row leaves, wherever the focus is. */
export function watchEscape(): void {
  let last = Number.NEGATIVE_INFINITY;
  addEventListener('keydown', (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (event.timeStamp - last < TWICE_MS) leave();
    last = event.timeStamp;
  });
}
