import { signal } from '@preact/signals';
import { api } from '../browser.ts';
import type { Ask, Command, Told } from '../types.ts';

export interface Heard {
  readonly told: Told;
  readonly frame: number;
}
/** The tab that the panel is about: undefined while it is looked up, null where there is none for it. */
export const tab = signal<number | null | undefined>(undefined);
/** The last that was heard of the field in that tab. */
export const heard = signal<Heard | undefined>(undefined);
/** Address of the tab, where the browser tells it. */
export const site = signal<string | undefined>(undefined);

export const ask = <T>(question: Ask): Promise<T | undefined> => api.runtime.sendMessage<Ask, T>(question).catch(() => undefined);

/** Asks something of the field's frame; of all frames while none is known. */
export async function command(what: Command): Promise<void> {
  if (typeof tab.value !== 'number') return;
  const frame = heard.value?.frame;
  const options = frame === undefined ? {} : { frameId: frame };
  await api.tabs.sendMessage(tab.value, { to: 'page', ...what }, options).catch(() => {});
}

async function follow(id: number | null): Promise<void> {
  tab.value = id;
  heard.value = undefined;
  site.value = undefined;
  if (id === null) return;
  const url = await api.tabs.get(id).then(
    (t) => t.url,
    () => undefined,
  );
  if (url && /^https?:/.test(url)) site.value = new URL(url).origin;
  await command({ kind: 'tell' });
}

const activeTab = async (): Promise<number | null> => (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;

/** Finds the tab: of the ticket when a page holds the panel, else the one beside it. A page that frames the panel by itself gets an empty one. */
export async function link(): Promise<void> {
  api.runtime.onMessage.addListener((message: Told, sender) => {
    if (sender.id !== api.runtime.id || message?.kind !== 'told' || sender.tab?.id !== tab.value || sender.frameId === undefined) return;
    const now = heard.value;
    if (now && now.frame !== sender.frameId && now.told.since > message.since) return;
    heard.value = { told: message, frame: sender.frameId };
  });
  if (window.top !== window) {
    const place = await ask<{ tab: number }>({ kind: 'ticket', ticket: location.hash.slice(1) });
    return follow(place?.tab ?? null);
  }
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) {
    watchTab(() => named);
    return follow(named);
  }
  api.tabs.onActivated.addListener(async () => follow(await activeTab()));
  watchTab(() => tab.value);
  await follow(await activeTab());
}

/** A tab that goes to another page has another field. */
const watchTab = (id: () => number | null | undefined): void =>
  api.tabs.onUpdated.addListener((changed, change) => {
    if (changed === id() && change.status === 'complete') void follow(changed);
  });
