import { computed, signal } from '@preact/signals';
import type { Lang, Report } from '../rules/types.ts';
import { ask } from './api.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';
import type { Words } from './words/words.ts';

export const LIMIT = { text: 20_000, received: 100_000 } as const;

export const language = signal<Lang>((navigator.language ?? 'nl').toLowerCase().startsWith('en') ? 'en' : 'nl');
export const words = computed<Words>(() => (language.value === 'nl' ? nl : en));
export const received = signal('');
export const draft = signal('');
export const report = signal<Report | null>(null);
/** The texts that the report is about: marks are shown only while they are still the ones on the page. */
export const checked = signal({ draft: '', received: '' });
export const trouble = signal<'gone' | 'failed' | null>(null);
export const busy = signal(false);
/** What the writer chose to leave, by rule and words. */
export const ignored = signal<ReadonlySet<string>>(new Set());
export const keyOf = (f: { rule: string; text: string }): string => `${f.rule} ${f.text}`;

export const fresh = computed(() => checked.value.draft === draft.value);
export const findings = computed(() => (report.value?.findings ?? []).filter((f) => !ignored.value.has(keyOf(f))));
export const over = computed(() => Math.max(draft.value.length - LIMIT.text, received.value.length - LIMIT.received, 0));

const WAIT_MS = 250;
let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Checks soon, once for many keys; an answer that a later question has overtaken is dropped. */
export function checkSoon(wait = WAIT_MS): void {
  clearTimeout(timer);
  const turn = ++latest;
  if (over.value > 0) return;
  if (!draft.value.trim() && !received.value.trim()) {
    report.value = null;
    trouble.value = null;
    busy.value = false;
    return;
  }
  busy.value = true;
  timer = setTimeout(() => void run(turn), wait);
}

async function run(turn: number): Promise<void> {
  const asked = { draft: draft.value, received: received.value };
  const answer = await ask({ text: asked.draft, ...(asked.received.trim() ? { received: asked.received } : {}), reader: language.value });
  if (turn !== latest) return;
  busy.value = false;
  if ('trouble' in answer) {
    trouble.value = answer.trouble;
    return;
  }
  trouble.value = null;
  report.value = answer.report;
  checked.value = asked;
}

export function switchLanguage(): void {
  language.value = language.value === 'nl' ? 'en' : 'nl';
  document.documentElement.lang = language.value;
  checkSoon(0);
}
