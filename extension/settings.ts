import { api } from './browser.ts';
import type { Settings, Shared } from './types.ts';

export const DEFAULTS: Settings = { where: 'device', url: '', key: '', agreed: '', pause: false, reader: 'auto', panel: 'side' };

/** The choices of the writer, with the defaults for what was never chosen. Only for the extension's own pages. */
export async function readSettings(): Promise<Settings> {
  const kept = (await api.storage.local.get(Object.keys(DEFAULTS) as (keyof Settings)[])) as Partial<Settings>;
  return { ...DEFAULTS, ...kept };
}

export const keepSettings = (change: Partial<Settings>): Promise<void> => api.storage.local.set(change);

/** The part of the choices that a page may know. */
export const shareOf = (s: Settings): Shared => ({
  where: s.where === 'server' && s.url ? 'server' : 'device',
  address: s.where === 'server' ? s.url : '',
  pause: s.pause,
  reader: languageOf(s.reader),
});

export const languageOf = (reader: Settings['reader']): Shared['reader'] =>
  reader !== 'auto' ? reader : navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';

/** An address as it is kept: https, or http on this machine; undefined where it is none. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (!text) return undefined;
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return undefined;
    if (url.username || url.password) return undefined;
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  } catch {
    return undefined;
  }
}
