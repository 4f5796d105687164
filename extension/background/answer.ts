import { api } from '../browser.ts';
import { keepSettings, readSettings, shareOf } from '../settings.ts';
import { type Ask, FROM_PAGES } from '../types.ts';
import { checkWhere } from './check.ts';
import type { Device } from './device.ts';
import { type OpenPanel, panelOf, ticketFor } from './panel.ts';
import { tryServer } from './server.ts';
import { setSite, siteList, startIn } from './sites.ts';

type Sender = chrome.runtime.MessageSender;
type Answers = { readonly [K in Ask['kind']]: (ask: Extract<Ask, { kind: K }>, sender: Sender) => unknown };

/** One question, one answer. */
const answersOf = (device: Device, openPanel: OpenPanel): Answers => ({
  check: (ask) => checkWhere(device, ask),
  shared: async () => shareOf(await readSettings()),
  'open-panel': (_ask, sender) => (openPanel(sender.tab!.id!) ? {} : ticketFor(sender.tab!.id!)),
  // a frame that came later: the click that was given for this tab still holds
  frames: (_ask, sender) => startIn(sender.tab!.id!),
  start: (ask) => startIn(ask.tab),
  agree: (ask) => keepSettings({ agreed: ask.url }),
  try: (ask) => tryServer(ask.url, ask.key),
  site: (ask) => setSite(ask.origin, ask.on),
  sites: siteList,
  ticket: (ask) => panelOf(ask.ticket),
});

const own = (sender: Sender): boolean => sender.id === api.runtime.id && (sender.url ?? '').startsWith(api.runtime.getURL(''));

/** Answers what pages and panel ask. What a page has no business to ask stays unanswered. */
export function createAnswer(device: Device, openPanel: OpenPanel) {
  const answers = answersOf(device, openPanel);
  return (ask: Ask, sender: Sender, reply: (value: unknown) => void): boolean => {
    const answerTo = answers[ask?.kind] as ((ask: Ask, sender: Sender) => unknown) | undefined;
    if (!answerTo || sender.id !== api.runtime.id) return false;
    if (!own(sender) && !FROM_PAGES.includes(ask.kind)) return false;
    // called at once: the side panel only opens while the click still counts
    Promise.resolve(answerTo(ask, sender)).then(reply, () => reply(undefined));
    return true;
  };
}
