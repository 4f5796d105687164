import { api } from '../browser.ts';

const FILE = 'page.js';
const idOf = (origin: string): string => `site ${origin}`;

// now and then the browser's own parts know of the click a moment after we do
const AGAIN_MS = [60, 250, 1000];

/** Starts Kalm in a tab that the writer clicked for, in every frame that the click or a site's permission opens. Twice does no harm. */
export async function startIn(tabId: number, again: readonly number[] = AGAIN_MS): Promise<boolean> {
  try {
    await api.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
    return true;
  } catch {
    const [wait, ...later] = again;
    // the browser's own pages and its store let nobody in
    if (wait === undefined) return false;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return startIn(tabId, later);
  }
}

/** The sites where Kalm always reads along. */
export const siteList = async (): Promise<readonly string[]> =>
  (await api.scripting.getRegisteredContentScripts()).map((s) => s.id.slice(idOf('').length)).sort();

/** Turns a site on, after its permission was given, or off again together with its permission. Gives whether it is on. */
export async function setSite(origin: string, on: boolean): Promise<boolean> {
  const matches = [`${origin}/*`];
  const known = await api.scripting.getRegisteredContentScripts({ ids: [idOf(origin)] });
  if (!on) {
    if (known.length > 0) await api.scripting.unregisterContentScripts({ ids: [idOf(origin)] });
    await api.permissions.remove({ origins: matches }).catch(() => false);
    return false;
  }
  if (!(await api.permissions.contains({ origins: matches }))) return false;
  if (known.length === 0)
    await api.scripting.registerContentScripts([
      {
        id: idOf(origin),
        js: [FILE],
        matches,
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  return true;
}

/** Forgets the sites whose permission was taken away in the browser's own settings. */
export async function forgetSites(origins: readonly string[]): Promise<void> {
  const gone = (await siteList()).filter((site) => origins.includes(`${site}/*`)).map(idOf);
  if (gone.length > 0) await api.scripting.unregisterContentScripts({ ids: gone });
}
