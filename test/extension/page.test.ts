import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Installed, install } from './browser.ts';
import { lookInto } from './card.ts';
import { type Network, openNetwork } from './network.ts';
import { headersOf, pageOf } from './sites.ts';

let network: Network;
let kalm: Installed;
beforeAll(async () => {
  network = await openNetwork();
  kalm = await install({ locale: 'nl-NL', proxy: network.proxy });
  // these names are https only; the rest of the network is the proxy's
  for (const host of ['mail.google.com', 'outlook.live.com'])
    await kalm.context.route(`https://${host}/**`, (r) => r.fulfill({ headers: headersOf(host), body: pageOf(host) }));
});
afterAll(async () => {
  await kalm?.close();
  await network?.close();
});
afterEach(async () => {
  await kalm.context.setOffline(false);
  for (const page of kalm.context.pages().slice(1)) await page.close();
});

let opened = 0;
async function open(url: string): Promise<{ page: Page; look: ReturnType<typeof lookInto> }> {
  const page = await kalm.context.newPage();
  // the button is pressed on the tab with this very address
  await page.goto(`${url}#${++opened}`);
  await kalm.press(page);
  return { page, look: lookInto(page) };
}
const editor = '[contenteditable]';
const textOf = (page: Page): Promise<string> =>
  page
    .locator(editor)
    .first()
    .evaluate((e) => {
      const copy = e.cloneNode(true) as HTMLElement;
      for (const q of copy.querySelectorAll('blockquote, .gmail_quote, #appendonsend, hr, #divRplyFwdMsg, #divRplyFwdMsg ~ *')) q.remove();
      return [...copy.children].map((c) => c.textContent).join('\n');
    });
/** What the browser underlines, and how. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((r) => `${name}: ${r}`)).sort());

const MAIL = [
  [
    'Gmail',
    'https://mail.google.com/',
    'Hoi,\n\nJe bent een leugenaar. Ik geef vrijdag zijn zwemspullen mee.',
    'Hoi,\n\nIk geef vrijdag zijn zwemspullen mee.',
  ],
  [
    'Outlook',
    'https://outlook.live.com/',
    'Hoi,\nJe bent een leugenaar. Ik geef vrijdag zijn zwemspullen mee.',
    'Hoi,\nIk geef vrijdag zijn zwemspullen mee.',
  ],
] as const;

describe.each(MAIL)('an editor as in %s, with the network cut', (_name, url, before, after) => {
  it('marks, explains, changes and undoes, and asks the network for nothing', async () => {
    const { page, look } = await open(url);
    const asked = network.seen.length;
    await kalm.context.setOffline(true);
    await page.locator(editor).click();
    await look.chip(/hier · 1/);
    expect(await marked(page)).toEqual(['kalm-friendly: leugenaar']);
    expect(await page.evaluate(() => document.querySelector('kalm-card')!.shadowRoot)).toBeNull();

    await page.keyboard.press('F8');
    const card = await look.card(/Schelden/);
    expect(card.text).toContain('Een scheldwoord maakt dat de ander de rest niet meer leest.');
    await page.keyboard.press('Escape');
    await look.noCard();
    expect(await page.evaluate((s) => document.activeElement === document.querySelector(s), editor)).toBe(true);

    await page.keyboard.press('F8');
    await look.pressOn(/Haal de zin weg/);
    await look.card(/Veranderd in je bericht/);
    expect(norm(await textOf(page))).toBe(norm(after));
    await look.chip(/goed zo/);
    expect(await marked(page)).toEqual([]);

    // the editor's own undo, by the writer's own key
    await page.locator(editor).press('Control+z');
    await look.chip(/hier · 1/);
    expect(norm(await textOf(page))).toBe(norm(before));

    await page.keyboard.press('F8');
    await look.pressOn(/Haal de zin weg/);
    await look.card(/Veranderd/);
    await look.pressOn(/Zet terug/);
    await look.chip(/hier · 1/);
    expect(norm(await textOf(page))).toBe(norm(before));
    expect(network.seen.slice(asked)).toEqual([]);
  });

  it('takes the received message only after a yes, and answers its question', async () => {
    const { page } = await open(url);
    await page.locator(editor).click();
    const panel = await kalm.openPanel(page);
    await panel.locator('.where', { hasText: 'op dit apparaat' }).waitFor();
    await panel.locator('.verdict', { hasText: 'Verander' }).waitFor();
    expect(await panel.locator('.questions').count()).toBe(0);
    expect((await panel.locator('#received').inputValue()).trim()).toBe(
      'Je denkt alleen aan jezelf. Kun je vrijdag zijn zwemspullen meegeven?',
    );
    await panel.getByRole('button', { name: 'Ja, gebruik dit' }).click();
    await panel.locator('.questions li').waitFor();
    expect(await panel.locator('.questions li').innerText()).toMatch(/Kun je vrijdag zijn zwemspullen meegeven\?\s+beantwoord/);
    expect(await panel.locator('.received').innerText()).toContain('Laat liggen');

    await panel.locator('details.rewrite > summary').click();
    expect(await panel.locator('.rewrite del').allInnerTexts()).toEqual(['Je bent een leugenaar.']);
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Neem alles over' }).click();
    await panel.locator('.notice', { hasText: 'Veranderd in je bericht.' }).waitFor();
    expect(norm(await textOf(page))).toBe(norm(after));
    await panel.getByRole('button', { name: 'Zet terug' }).click();
    await panel.locator('.notice', { hasText: 'Teruggezet.' }).waitFor();
    expect(norm(await textOf(page))).toBe(norm(before));
  });
});
const norm = (s: string): string => s.replace(/[\s\u00a0]+/g, ' ').trim();
const violations = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);

describe('a portal with a textarea', () => {
  it('draws over the textarea, changes it in one step of its undo, and finds a field that comes later', async () => {
    const { page, look } = await open('http://portal.test/');
    const field = page.locator('textarea').first();
    const before = await field.inputValue();
    await field.click({ position: { x: 5, y: 5 } });
    await look.chip(/hier · 2/);
    expect(await page.evaluate(() => document.querySelector('kalm-marks')!.shadowRoot!.querySelectorAll('[data-mark]').length)).toBe(2);
    await page.keyboard.press('F8');
    await look.card(/Schelden/);
    await page.keyboard.press('F8');
    await look.card(/Een bevel/);
    await page.keyboard.press('Shift+F8');
    await look.card(/Schelden/);
    await page.keyboard.press('F8');
    await look.pressOn(/Maak hiervan: Wil je om vijf uur klaarstaan\?/);
    await look.chip(/hier · 1/);
    expect(await field.inputValue()).toBe(before.replace('Zorg dat je om vijf uur klaarstaat.', 'Wil je om vijf uur klaarstaan?'));
    await field.press('Control+z');
    expect(await field.inputValue()).toBe(before);

    await page.evaluate(() => (window as unknown as { addLater(): void }).addLater());
    await page.locator('#new').click();
    await page.keyboard.type('Je bent een leugenaar.');
    await look.chip(/hier · 1/);
    expect(await page.evaluate(() => document.querySelector('#new')!.previousElementSibling!.localName)).toBe('kalm-marks');
  });

  it('pauses once after Send when that was asked for, and never blocks', async () => {
    await kalm.worker.evaluate(() => chrome.storage.local.set({ pause: true }));
    const { page, look } = await open('http://portal.test/');
    await page.locator('textarea').click();
    await look.chip(/hier · 2/);
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await look.card(/Even wachten\? Er staan nog twee dingen in/);
    expect(await page.locator('#sent').innerText()).toBe('0');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    expect(await page.locator('#sent').innerText()).toBe('1');
    await kalm.worker.evaluate(() => chrome.storage.local.remove('pause'));
  });

  it('waves a finding aside, stops on request, and starts again at a press', async () => {
    const { page, look } = await open('http://portal.test/');
    await page.locator('textarea').click();
    await look.chip(/hier · 2/);
    await page.keyboard.press('F8');
    await look.pressOn(/Laat staan/);
    await look.chip(/hier · 1/);
    const panel = await kalm.openPanel(page);
    await panel.getByText('1 punt laat je staan.').waitFor();
    await panel.getByRole('button', { name: 'Kalm uit op deze pagina' }).click();
    await page.waitForFunction(() => !document.querySelector('kalm-card, kalm-marks'));
    await kalm.press(page);
    await page.locator('textarea').click();
    await look.chip(/hier · 2/);
  });

  it('shows danger first, with help lines, and offers no polished threat', async () => {
    const { page, look } = await open('http://portal.test/');
    await page.locator('textarea').fill('Ik sla je in elkaar.');
    await page.locator('textarea').click();
    await look.chip(/lees dit eerst/);
    const panel = await kalm.openPanel(page);
    await panel.getByRole('alert').filter({ hasText: 'Eerst dit' }).waitFor();
    expect(await panel.locator('main > *').evaluateAll((all) => all.find((e) => e.matches('section'))!.className)).toContain('safety');
    expect(await panel.locator('.help a').first().getAttribute('href')).toBe('tel:112');
    expect(await panel.locator('.rewrite, .finding').count()).toBe(0);
    expect(await violations(panel)).toEqual([]);
  });
});

describe('hosts that are in the way', () => {
  it.each([
    ['an open shadow root', 'http://shadow.test/', async (page: Page) => page.locator('#inner').click()],
    ['a frame of the page', 'http://frame.test/', async (page: Page) => page.frameLocator('iframe').locator('p').click()],
  ] as const)('%s', async (_name, url, enter) => {
    const { page, look } = await open(url);
    await enter(page);
    await look.chip(/hier · 1/);
    await page.keyboard.press('F8');
    await look.pressOn(/Haal de zin weg/);
    await look.chip(/goed zo/);
    const target = url.includes('shadow') ? page.locator('#inner') : page.frameLocator('iframe').locator('body');
    expect(norm(await target.innerText())).toBe('Ik kom vrijdag.');
  });

  it('a page that makes its editor anew at each key', async () => {
    const { page, look } = await open('http://rewrites.test/');
    await page.locator(editor).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Prima.');
    await look.chip(/hier · 1/);
    // the page throws the marked nodes away at the last key; they are marked anew a moment later
    await expect.poll(() => marked(page), { timeout: 10_000 }).toEqual(['kalm-friendly: leugenaar']);
    await page.keyboard.press('F8');
    await look.pressOn(/Haal de zin weg/);
    await look.chip(/goed zo/);
    expect(norm(await page.locator(editor).innerText())).toBe('Ik kom vrijdag. Prima.');
  });

  it.each([
    ['with a model of its own', 'http://model.test/'],
    ['that takes only what is pasted', 'http://paste.test/'],
  ])('an editor %s follows the change', async (_name, url) => {
    const { page, look } = await open(url);
    const model = () => page.evaluate(() => (window as unknown as { model(): string }).model());
    await page.locator(editor).click();
    await look.chip(/hier · 1/);
    await page.keyboard.press('F8');
    await look.pressOn(/Haal de zin weg/);
    await look.card(/Veranderd in je bericht/);
    expect(norm(await model())).toBe('Ik kom vrijdag.');
    await look.pressOn(/Zet terug/);
    await look.chip(/hier · 1/);
    expect(norm(await model())).toBe('Je bent een leugenaar. Ik kom vrijdag.');
    expect(norm(await page.locator(editor).innerText())).toBe('Je bent een leugenaar. Ik kom vrijdag.');
  });

  it('a page that throws our elements away: its text stays, the marks and the panel work on', async () => {
    const { page } = await open('http://removes.test/');
    await page.locator(editor).click();
    await page.waitForFunction(() => CSS.highlights.has('kalm-friendly'));
    expect(await page.evaluate(() => (window as unknown as { thrown: number }).thrown)).toBeLessThan(20);
    const panel = await kalm.openPanel(page);
    await panel.getByRole('button', { name: 'Haal de zin weg' }).first().click();
    await panel.locator('.notice', { hasText: 'Veranderd' }).waitFor();
    expect(norm(await page.locator(editor).innerText())).toBe('Ik kom vrijdag.');
  });

  it('an editor that lets no change in: the text is as it was, and the new one can be copied', async () => {
    const { page } = await open('http://stubborn.test/');
    await page.locator(editor).click();
    const panel = await kalm.openPanel(page);
    await panel.getByRole('button', { name: 'Haal de zin weg' }).first().click();
    await panel.locator('.notice', { hasText: 'Kopieer de nieuwe tekst' }).waitFor();
    expect(await panel.locator('.notice .proposal').innerText()).toBe('Ik kom vrijdag.');
    expect(norm(await page.locator(editor).innerText())).toBe('Je bent een leugenaar. Ik kom vrijdag.');
  });

  it('a page that frames the panel by itself sees an empty one', async () => {
    const { page } = await open('http://framer.test/');
    const frame = await page.evaluateHandle(async (url) => {
      const f = document.createElement('iframe');
      f.src = url;
      document.body.append(f);
      await new Promise((resolve) => f.addEventListener('load', resolve));
      return f;
    }, `chrome-extension://${kalm.id}/panel.html?tab=1`);
    const inside = await frame.asElement()!.contentFrame();
    await inside!.getByText('Open Kalm met de knop in de balk').waitFor();
    expect(await page.evaluate((f) => (f as HTMLIFrameElement).contentDocument, frame)).toBeNull();
  });

  it('the panel in the page, where the writer wants it there', async () => {
    await kalm.worker.evaluate(() => chrome.storage.local.set({ panel: 'page' }));
    const { page, look } = await open('https://mail.google.com/');
    await page.locator(editor).click();
    await look.press(await look.chip(/hier · 1/));
    await look.frame();
    const inside = await waitForFrame(page);
    await inside.locator('.verdict', { hasText: 'Verander' }).waitFor();
    await kalm.worker.evaluate(() => chrome.storage.local.remove('panel'));
  });
});
async function waitForFrame(page: Page) {
  const find = () => page.frames().find((f) => f.url().includes('/panel.html'));
  while (!find()) await page.waitForEvent('framenavigated');
  return find()!;
}

describe('privacy', () => {
  it('has asked the network for nothing but the pages, and keeps no message', async () => {
    // the pages themselves, and the connection that a browser readies for a page before the test answers for it
    const pages = network.seen.filter((r) =>
      (r.method === 'GET' ? /^http:\/\/\w+\.test\/(?:favicon\.ico)?$/ : /^outlook\.live\.com:443$/).test(r.url),
    );
    expect(network.seen.filter((r) => !pages.includes(r) || r.body !== '')).toEqual([]);
    const kept = await kalm.worker.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get(), await chrome.storage.sync?.get()]),
    );
    expect(kept).not.toMatch(/leugenaar|vrijdag|elkaar/);
  });
});
