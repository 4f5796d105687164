import { api, sidebar } from '../browser.ts';
import { readSettings } from '../settings.ts';

// known before the click: a side panel opens at once or not at all
let inPage = false;

/** Keeps at hand where the writer wants the panel. */
export function watchPanelChoice(): void {
  const read = () =>
    void readSettings().then((s) => {
      inPage = s.panel === 'page';
    });
  api.storage.onChanged.addListener(read);
  read();
}

/** Opens the panel beside the page; false where there is no such place, and the page must hold it. Call it within the click. */
export function openPanel(tabId: number): boolean {
  if (inPage) return false;
  if (api.sidePanel?.open) {
    api.sidePanel.open({ tabId }).catch(() => {});
    return true;
  }
  if (sidebar) {
    sidebar.open().catch(() => {});
    return true;
  }
  return false;
}

const nameOf = (ticket: string): string => `panel ${ticket}`;

/** A ticket for one panel in the page of this tab. A panel that a page frames by itself has none, and shows nothing. */
export async function ticketFor(tabId: number): Promise<{ readonly ticket: string }> {
  const ticket = crypto.randomUUID();
  await api.storage.session.set({ [nameOf(ticket)]: tabId });
  return { ticket };
}

/** The tab that a ticket was given for; it is valid once. */
export async function panelOf(ticket: string): Promise<{ readonly tab: number } | undefined> {
  const name = nameOf(ticket);
  const tab = (await api.storage.session.get(name))[name];
  await api.storage.session.remove(name);
  return typeof tab === 'number' ? { tab } : undefined;
}
