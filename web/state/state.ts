import { batch, computed, signal } from '@preact/signals';
import type { Lang } from '../../rules/types.ts';
import { createAsker } from '../engine/ask.ts';
import { changeBetween } from '../overlay/index.ts';
import { en } from '../words/en.ts';
import { nl, type Words } from '../words/nl.ts';
import { keep, kept } from './kept.ts';
import { type Live, moveReport, nameFindings } from './move-report.ts';

export const LIMIT = { text: 20_000, received: 100_000 } as const;
export const asker = createAsker();

const spoken = (navigator.language ?? 'nl').toLowerCase();
export const language = signal<Lang>(kept.value.language ?? (spoken.startsWith('nl') ? 'nl' : 'en'));
export const words = computed<Words>(() => (language.value === 'nl' ? nl : en));
export const where = computed(() => kept.value.where ?? 'server');

export const received = signal('');
export const draft = signal('');
/** What was read last; its marks move with the draft until it is read anew. */
export const report = signal<Live | null>(null);
/** Where the last reading was done, and whether none could be. */
export const readAt = signal<'server' | 'device' | null>(null);
export const failed = signal(false);
export const busy = signal(false);
export const online = signal(navigator.onLine !== false);
/** What the writer chose to leave this time, by rule and words. */
export const ignored = signal<ReadonlySet<string>>(new Set());
/** The finding that the writer looks at. */
export const current = signal<string | null>(null);
/** The caret stands in it, so its reason is shown under the text. */
export const peeking = signal(false);

export const over = computed(() => ({
  draft: Math.max(draft.value.length - LIMIT.text, 0),
  received: Math.max(received.value.length - LIMIT.received, 0),
}));
export const tooLong = computed(() => over.value.draft > 0 || over.value.received > 0);

const WAIT_MS = 250;
const timer = { id: undefined as ReturnType<typeof setTimeout> | undefined };

/** Checks soon, once for many keys. */
export function checkSoon(wait = WAIT_MS): void {
  clearTimeout(timer.id);
  if (tooLong.value) {
    busy.value = false;
    return;
  }
  if (!draft.value.trim() && !received.value.trim()) {
    batch(() => {
      report.value = null;
      failed.value = false;
      busy.value = false;
    });
    return;
  }
  busy.value = true;
  timer.id = setTimeout(() => void run(), wait);
}

async function run(): Promise<void> {
  const asked = { draft: draft.value, received: received.value };
  const children = kept.value.children ?? [];
  try {
    const read = await asker.check(
      {
        text: asked.draft,
        reader: language.value,
        ...(asked.received.trim() ? { received: asked.received } : {}),
        ...(children.length > 0 ? { people: { children: [...children] } } : {}),
      },
      where.value,
    );
    // a newer text is on its way to be read: this answer is late
    if (!read || asked.draft !== draft.value || asked.received !== received.value) return;
    batch(() => {
      report.value = nameFindings(read.report);
      readAt.value = read.at;
      failed.value = false;
      busy.value = false;
    });
  } catch {
    batch(() => {
      failed.value = true;
      busy.value = false;
    });
  }
}

/** The draft is now `text`; `caret` is where the typing ended. */
export function writeDraft(text: string, caret?: number): void {
  const change = changeBetween(draft.value, text, caret);
  if (!change) return;
  batch(() => {
    draft.value = text;
    if (report.value) report.value = moveReport(report.value, change);
  });
  checkSoon();
}

export function writeReceived(text: string): void {
  received.value = text;
  checkSoon();
}

export function switchLanguage(to: Lang): void {
  language.value = to;
  document.documentElement.lang = to;
  if (kept.value.language) keep({ language: to });
  checkSoon(0);
}

/** Goes up when the page is emptied: whatever else holds text empties itself as well. */
export const emptied = signal(0);

/** Empties the page itself. */
export function clearTexts(): void {
  batch(() => {
    emptied.value++;
    received.value = '';
    draft.value = '';
    report.value = null;
    ignored.value = new Set();
    current.value = null;
    failed.value = false;
  });
  checkSoon(0);
}

/** Watches the connection; when it comes back the server is tried again. */
export function watchConnection(): void {
  const hear = () => {
    online.value = navigator.onLine !== false;
    if (online.value) asker.serverMayBeBack();
    if (draft.value || received.value) checkSoon(0);
  };
  addEventListener('online', hear);
  addEventListener('offline', hear);
}
