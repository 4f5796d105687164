/** The part that lives behind the pages: the toolbar button, the questions of pages and panel, the sites that are always on. */
import { api } from '../browser.ts';
import { readSettings } from '../settings.ts';
import { answer } from './answer.ts';
import { showBadge } from './badge.ts';
import { openPanel, watchPanelChoice } from './panel.ts';
import { forgetSites, startIn } from './sites.ts';

// a page can read what content scripts can read, and a key is no business of a page
api.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => {});

api.action.onClicked.addListener((tab) => {
  if (tab.id === undefined) return;
  openPanel(tab.id);
  void startIn(tab.id);
});
api.runtime.onMessage.addListener((message, sender, reply) => answer(message, sender, reply));
api.permissions.onRemoved.addListener((gone) => void forgetSites(gone.origins ?? []));
api.storage.onChanged.addListener(() => void readSettings().then(showBadge));
watchPanelChoice();
void readSettings().then(showBadge);
