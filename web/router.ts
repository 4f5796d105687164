import { signal } from '@preact/signals';

export const PAGES = ['compose', 'thread', 'about', 'rules', 'privacy', 'settings', 'help'] as const;
export type Page = (typeof PAGES)[number];

const PATHS: Readonly<Record<Page, string>> = {
  compose: '#/',
  thread: '#/thread',
  about: '#/about',
  rules: '#/rules',
  privacy: '#/privacy',
  settings: '#/settings',
  help: '#/help',
};
export const hrefOf = (page: Page): string => PATHS[page];

const read = (): Page => PAGES.find((p) => p !== 'compose' && location.hash.startsWith(PATHS[p])) ?? 'compose';

/** The page that is open, by the part of the address after `#`; it never holds any text. */
export const page = signal<Page>(read());

/** How many pages of this visit lie before this one in the history of the tab; kept with the place itself, so that it is right after going back. */
export const depth = (): number => Number((history.state as { depth?: number } | null)?.depth ?? 0);

/** Follows the address. On return to the first page it takes the focus; the others do so by themselves once they are there. */
export function watchAddress(): void {
  let last = depth();
  addEventListener('hashchange', () => {
    // a place without a mark is a new one
    if (history.state === null) history.replaceState({ depth: last + 1 }, '');
    last = depth();
    page.value = read();
    requestAnimationFrame(() => {
      scrollTo(0, 0);
      if (page.value === 'compose') document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    });
  });
}
