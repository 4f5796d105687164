import { api } from '../browser.ts';
import { shareOf } from '../settings.ts';
import type { Settings } from '../types.ts';
import { wordsOf } from '../words/index.ts';

const COLOURS = { device: '#2b5f66', server: '#8a4b12' } as const;

/** Says on the button where Kalm reads: on this device or on a server, and on which. */
export async function showBadge(settings: Settings): Promise<void> {
  const shared = shareOf(settings);
  const w = wordsOf(shared.reader).where;
  await Promise.all([
    api.action.setBadgeText({ text: w.badge[shared.where] }),
    api.action.setBadgeBackgroundColor({ color: COLOURS[shared.where] }),
    api.action.setBadgeTextColor?.({ color: '#ffffff' }),
    api.action.setTitle({ title: `Kalm. ${shared.where === 'device' ? w.device : w.server(shared.address)}` }),
  ]);
}
