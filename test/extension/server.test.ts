import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Installed, install } from './browser.ts';
import { lookInto } from './card.ts';
import { type Mood, type Network, openNetwork } from './network.ts';

let network: Network;
let kalm: Installed;
beforeAll(async () => {
  network = await openNetwork();
  // nobody can press the browser's own question in a test: this copy has the two permissions that it would ask for
  kalm = await install({ locale: 'en-GB', proxy: network.proxy, granted: ['http://english.test/*', 'http://localhost/*'] });
});
afterAll(async () => {
  await kalm?.close();
  await network?.close();
});
afterEach(async () => {
  network.mood = 'well';
  for (const page of kalm.context.pages().slice(1)) await page.close();
});

const violations = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
const posts = (from = 0) => network.seen.slice(from).filter((r) => r.method !== 'GET');
const until = (holds: () => boolean) => vi.waitFor(() => expect(holds()).toBe(true), { timeout: 8000 });
const DRAFT = 'You are a liar. I will pack his swimming kit on Friday.';
const choose = (settings: object) => kalm.worker.evaluate((s) => chrome.storage.local.set(s), settings);
let opened = 0;
const open = async () => {
  const page = await kalm.context.newPage();
  await page.goto(`http://english.test/#${++opened}`);
  await kalm.press(page);
  await page.locator('[contenteditable]').click();
  return { page, look: lookInto(page) };
};

describe('the options', () => {
  it.each(['light', 'dark'] as const)('have no violation of axe, %s', async (colorScheme) => {
    const page = await kalm.openOptions();
    await page.emulateMedia({ colorScheme });
    await page.getByLabel('On a Kalm server').check();
    expect(await violations(page)).toEqual([]);
  });

  /** [address, key, how the server is, what the page says, whether it is kept] */
  const TRIES: readonly (readonly [string, string, Mood, RegExp, boolean])[] = [
    ['http://example.org', '', 'well', /not a good address/, false],
    ['KALM', '', 'well', /Not saved\. The server does not know this key/, false],
    ['KALM', 'kalm_test', 'down', /Not saved\. The server cannot be reached/, false],
    ['KALM', 'kalm_test', 'rubbish', /Not saved\. Something other than Kalm/, false],
    ['KALM', 'kalm_test', 'broken', /Not saved\. Something went wrong on the server/, false],
    ['KALM', 'kalm_test', 'well', /It works\. Kalm now reads on http:\/\/localhost/, true],
  ];
  it.each(TRIES)('a server: %s, key %j, %s', async (address, key, mood, says, kept) => {
    network.mood = mood;
    const page = await kalm.openOptions();
    await page.getByLabel('On a Kalm server').check();
    await page.getByLabel('Address of the server').fill(address === 'KALM' ? network.kalm : address);
    await page.getByLabel('Key').fill(key);
    await page.getByRole('button', { name: 'Test the server and save' }).click();
    await page.getByText(says).waitFor();
    const settings = await kalm.worker.evaluate(() => chrome.storage.local.get());
    expect(settings.url).toBe(kept ? network.kalm : undefined);
    expect(await kalm.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe(kept ? 'net' : 'here');
  });
});

describe('on a server', () => {
  it('sends nothing before a yes, then only the text that was shown, to the address that was shown', async () => {
    await choose({ where: 'server', url: network.kalm, key: 'kalm_test', agreed: '' });
    const from = network.seen.length;
    const { page, look } = await open();
    await look.chip(/localhost:8817 · take a look/);
    const panel = await kalm.openPanel(page);
    await panel.locator('.agree').waitFor();
    expect(await panel.locator('.agree .address').innerText()).toBe(network.kalm);
    const shown = await panel.locator('.agree .draft').innerText();
    expect(shown).toBe(DRAFT);
    expect(posts(from)).toEqual([]);
    expect(await violations(panel)).toEqual([]);

    await panel.getByRole('button', { name: 'Yes, send this' }).click();
    await panel.locator('.verdict', { hasText: 'Change' }).waitFor();
    expect(posts(from)).toEqual([
      { method: 'POST', url: `${network.kalm}/v1/check`, key: 'Bearer kalm_test', body: JSON.stringify({ text: shown, reader: 'en' }) },
    ]);
    expect(await panel.locator('.where').innerText()).toBe(`Kalm reads on ${network.kalm}.`);

    await panel.getByRole('button', { name: 'Yes, use this' }).click();
    await panel.locator('.questions li', { hasText: 'answered' }).waitFor();
    expect(posts(from).map((r) => Object.keys(JSON.parse(r.body)))).toEqual([
      ['text', 'reader'],
      ['text', 'reader', 'received'],
    ]);
    await panel.getByRole('button', { name: 'Take the sentence out' }).first().click();
    await panel.locator('.notice', { hasText: 'Changed in your message.' }).waitFor();
    expect(await page.locator('[contenteditable] > div').innerText()).toBe('I will pack his swimming kit on Friday.');
  });

  it('asks again for another address', async () => {
    await choose({ where: 'server', url: `${network.kalm}/other`, key: '', agreed: network.kalm });
    const from = network.seen.length;
    const { look } = await open();
    await look.chip(/take a look/);
    expect(posts(from)).toEqual([]);
  });

  const TROUBLES: readonly (readonly [Mood, string, RegExp])[] = [
    ['down', 'kalm_test', /The server cannot be reached\. Your text has not changed\./],
    ['rubbish', 'kalm_test', /Something other than Kalm answers/],
    ['broken', 'kalm_test', /Something went wrong on the server/],
    ['well', 'wrong', /The server does not know this key/],
    ['never', 'kalm_test', /Reading takes too long/],
  ];
  it.each(TROUBLES)(
    'a server that is %s (key %s): a clear line, the text as it was, and the device as a way out',
    async (mood, key, says) => {
      network.mood = mood;
      await choose({ where: 'server', url: network.kalm, key, agreed: network.kalm });
      const { page, look } = await open();
      const panel = await kalm.openPanel(page);
      await panel.getByText(says).waitFor();
      expect(await page.locator('[contenteditable] > div').innerText()).toBe(DRAFT);
      const from = network.seen.length;
      await panel.getByRole('button', { name: 'Read on this device now' }).click();
      await panel.locator('.verdict', { hasText: 'Change' }).waitFor();
      expect(await panel.locator('.where').innerText()).toBe('Kalm reads on this device.');
      await look.chip(/here · 1/);
      expect(posts(from)).toEqual([]);
    },
  );
});

describe('a page that goes', () => {
  it('closes while a check runs: nothing is left behind and the next page is read', async () => {
    network.mood = 'never';
    await choose({ where: 'server', url: network.kalm, key: 'kalm_test', agreed: network.kalm });
    const from = network.seen.length;
    const { page } = await open();
    await until(() => network.seen.slice(from).some((r) => r.method === 'POST'));
    await page.close();
    await choose({ where: 'device' });
    const { look } = await open();
    await look.chip(/here · 1/);
  });
});

describe('always on a site', () => {
  it('reads along after a reload without a press, on that site alone, until it is turned off', async () => {
    await kalm.worker.evaluate(() => chrome.storage.local.clear());
    const { page, look } = await open();
    await look.chip(/here · 1/);
    const panel = await kalm.openPanel(page);
    await panel.getByRole('button', { name: 'Always on this site' }).click();
    await panel.getByText('Kalm always reads along on this site.').waitFor();
    const registered = await kalm.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(registered.map((r) => r.matches)).toEqual([['http://english.test/*']]);

    await page.bringToFront();
    await page.reload();
    await page.locator('[contenteditable]').click();
    await look.chip(/here · 1/);
    const other = await kalm.context.newPage();
    await other.goto('http://portal.test/');
    await other.locator('textarea').click();
    expect(await other.evaluate(() => document.querySelector('kalm-card'))).toBeNull();

    const options = await kalm.openOptions();
    expect(await violations(options)).toEqual([]);
    await options.getByRole('button', { name: 'No longer on http://english.test' }).click();
    await options.getByText('Nowhere yet.').waitFor();
    expect(await kalm.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  });
});
