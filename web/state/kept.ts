import { signal } from '@preact/signals';
import type { Lang } from '../../rules/types.ts';

export const COUNTRIES = ['NL', 'BE', 'UK', 'US', 'CA', 'AU'] as const;
export type Country = (typeof COUNTRIES)[number];

/** All that this device may keep, and only once the writer asked for it. This file alone touches the browser's storage. */
export interface Kept {
  readonly language?: Lang;
  readonly country?: Country;
  readonly where?: 'server' | 'device';
  readonly children?: readonly string[];
  readonly rulesOff?: readonly string[];
  readonly draft?: { readonly text: string; readonly received: string; readonly at: number };
}

const KEY = 'kalm';
const strings = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string').slice(0, 100) : undefined;
const oneOf = <T extends string>(value: unknown, all: readonly T[]): T | undefined => all.find((a) => a === value);

/** Reads what was kept; what is not as expected is left out, so that a page never breaks on it. */
export function parseKept(json: string | null): Kept {
  try {
    const v = JSON.parse(json ?? '{}') as Record<string, unknown>;
    const d = v.draft as { text?: unknown; received?: unknown; at?: unknown } | undefined;
    const draft =
      typeof d?.text === 'string' && typeof d.received === 'string' && typeof d.at === 'number'
        ? { text: d.text, received: d.received, at: d.at }
        : undefined;
    const all: Kept = {
      language: oneOf(v.language, ['nl', 'en']),
      country: oneOf(v.country, COUNTRIES),
      where: oneOf(v.where, ['server', 'device']),
      children: strings(v.children),
      rulesOff: strings(v.rulesOff),
      draft,
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  } catch {
    return {};
  }
}

const load = (): Kept => {
  try {
    return parseKept(localStorage.getItem(KEY));
  } catch {
    return {}; // storage is forbidden here: nothing is kept, all else works
  }
};

export const kept = signal<Kept>(load());

/** Keeps something more, or with `undefined` no longer; with nothing left to keep no trace stays. */
export function keep(more: Partial<Kept>): void {
  const next = Object.fromEntries(
    Object.entries({ ...kept.value, ...more }).filter(([, v]) => v !== undefined && !(Array.isArray(v) && v.length === 0)),
  ) as Kept;
  kept.value = next;
  try {
    if (Object.keys(next).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // full or forbidden: it holds until the page closes
  }
}

/** Empties the device of all that Kalm put on it: the choices, the draft, and the page's own files for use without a connection. */
export async function forgetAll(): Promise<void> {
  kept.value = {};
  try {
    localStorage.clear();
    sessionStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  } catch {
    // what the browser forbids was never kept
  }
}
