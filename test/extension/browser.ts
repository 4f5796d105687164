import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const BUILT = join(root, 'dist', 'extension');
export const ZIP = join(root, 'dist', 'kalm-extension.zip');

export interface Installed {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly id: string;
  /** Presses the button in the toolbar, as a writer does: this gives `activeTab` and opens the side panel. */
  press(page: Page): Promise<void>;
  /** The panel of a page, in a tab of its own: the side panel itself is out of the driver's reach. */
  openPanel(page: Page): Promise<Page>;
  openOptions(): Promise<Page>;
  close(): Promise<void>;
}
export interface Install {
  readonly locale: string;
  readonly proxy: string;
  /** Sites to which a copy of the extension has permission from the start: nobody can press the browser's own question in a test. */
  readonly granted?: readonly string[];
}

/** Chromium with the built extension in it and everything that it asks of the network going through `proxy`. */
export async function install({ locale, proxy, granted = [] }: Install): Promise<Installed> {
  if (!existsSync(join(BUILT, 'manifest.json'))) throw new Error('Build the extension first: npm run build:extension');
  const dir = mkdtempSync(join(tmpdir(), 'kalm-ext-'));
  const extension = granted.length > 0 ? copyWith(dir, granted) : BUILT;
  const context = await chromium.launchPersistentContext(join(dir, 'profile'), {
    executablePath: process.env.KALM_CHROMIUM || '/usr/bin/chromium',
    headless: false,
    locale,
    viewport: { width: 1000, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${locale}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--enable-unsafe-extension-debugging',
      `--proxy-server=${proxy}`,
      // addresses of this machine go through it too, so that it sees everything
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const browser: CDPSession = await context.browser()!.newBrowserCDPSession();
  const tabOf = (page: Page): Promise<number> =>
    worker.evaluate(async (url) => {
      const all = await chrome.tabs.query({});
      return (all.find((t) => t.url === url) ?? all.find((t) => t.active))!.id!;
    }, page.url());
  return {
    context,
    worker,
    id,
    async press(page) {
      await page.bringToFront();
      const { targetInfos } = (await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
        targetInfos: { targetId: string; url: string }[];
      };
      const targetId = targetInfos.find((t) => t.url === page.url())!.targetId;
      await browser.send('Extensions.triggerAction' as 'Target.getTargets', { id, targetId } as never);
    },
    async openPanel(page) {
      await page.bringToFront();
      const tab = await tabOf(page);
      const panel = await context.newPage();
      await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
      return panel;
    },
    async openOptions() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/options.html`);
      await page.locator('h1').waitFor();
      return page;
    },
    async close() {
      await context.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function copyWith(dir: string, granted: readonly string[]): string {
  const copy = join(dir, 'extension');
  cpSync(BUILT, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), host_permissions: granted }));
  return copy;
}
