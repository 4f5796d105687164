import { signal } from '@preact/signals';

/** So many messages are on the page at one time. */
export const PER_PAGE = 100;
/** The first message of the list that is shown. */
export const shown = signal(0);
