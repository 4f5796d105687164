/** The part that lives behind the pages: the toolbar button, the questions of pages and panel, the sites that are always on. */
import { api } from '../browser.ts';
import { readSettings } from '../settings.ts';
import { createAnswer } from './answer.ts';
import { showBadge } from './badge.ts';
import { createDevice } from './device.ts';
import { createPanelOpener } from './panel.ts';
import { forgetSites, startIn } from './sites.ts';

// a page can read what content scripts can read, and a key is no business of a page
api.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => {});

const openPanel = createPanelOpener();
const answer = createAnswer(createDevice(), openPanel);

api.action.onClicked.addListener((tab) => {
  if (tab.id === undefined) return;
  openPanel(tab.id);
  void startIn(tab.id);
});
api.runtime.onMessage.addListener(answer);
api.permissions.onRemoved.addListener((gone) => void forgetSites(gone.origins ?? []));
api.storage.onChanged.addListener(() => void readSettings().then(showBadge));
void readSettings().then(showBadge);
