import { api } from '../browser.ts';
import { DEFAULTS, shareOf } from '../settings.ts';
import type { Ask, Asked, Checked, Shared, Told } from '../types.ts';

/** Whether the extension behind this script is still there; after an update it is not. */
export const alive = (): boolean => {
  try {
    return api.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

async function ask<T>(question: Ask): Promise<T | undefined> {
  try {
    return await api.runtime.sendMessage<Ask, T>(question);
  } catch {
    return undefined;
  }
}

const unknown: Shared = shareOf(DEFAULTS);

export const askCheck = async (asked: Asked, shared: Shared = unknown): Promise<Checked> =>
  (await ask<Checked>({ kind: 'check', ...asked })) ?? { shared, trouble: alive() ? 'engine' : 'gone' };
export const askShared = async (): Promise<Shared> => (await ask<Shared>({ kind: 'shared' })) ?? unknown;
/** Opens the panel beside the page; gives a ticket where the page must hold it. */
export const askPanel = async (): Promise<string | undefined> => (await ask<{ ticket?: string }>({ kind: 'open-panel' }))?.ticket;
export const askFrames = (): void => void ask({ kind: 'frames' });

/** Tells the panel, if there is one. */
export const tellPanel = (told: Told): void => void api.runtime.sendMessage(told).catch(() => {});
