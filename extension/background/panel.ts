import { api, sidebar } from '../browser.ts';
import { readSettings } from '../settings.ts';

/** Opens the panel beside the page, within the click; gives false where there is no such place, and the page must hold it. */
export type OpenPanel = (tabId: number) => boolean;

export function createPanelOpener(): OpenPanel {
  // known before the click: a side panel opens at once or not at all
  let inPage = false;
  const read = () =>
    void readSettings().then((s) => {
      inPage = s.panel === 'page';
    });
  api.storage.onChanged.addListener(read);
  read();
  return (tabId) => {
    if (inPage) return false;
    const opened = api.sidePanel?.open ? api.sidePanel.open({ tabId }) : sidebar?.open();
    opened?.catch(() => {});
    return opened !== undefined;
  };
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
