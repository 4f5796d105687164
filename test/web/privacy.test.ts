import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../rules/index.ts';
import { createApp } from '../../server/app.ts';
import { PRIVACY } from '../../web/words/privacy.ts';
import { openPage, settled, TEXTS, write } from './page.ts';
import { serve } from './serve.ts';

const at = serve();
const text = TEXTS.nl;
const open = () => openPage(at.browser, at.url, 'nl');
/** Words by which the text would be known anywhere. */
const telling = [...new Set(`${text.draft} ${text.received}`.split(/\W+/).filter((w) => w.length > 6))];
const holds = (where: string): string[] => telling.filter((w) => where.toLowerCase().includes(w.toLowerCase()));

/** Uses the page as people do: writes, changes, looks at the rewrite, visits the other pages. */
async function useIt(page: import('playwright-core').Page): Promise<void> {
  await write(page, text.draft, text.received);
  await page.locator('.finding > .buttons > button').last().click();
  await page.locator('details.rewrite > summary').click();
  await settled(page);
  for (const name of ['about', 'rules', 'privacy', 'settings', '']) await page.evaluate((n) => (location.hash = `#/${n}`), name);
}
/** All that a browser may hold of a page. A place in the history holds the number of its pages before it, for the quick exit, and nothing else. */
const stored = (page: import('playwright-core').Page): Promise<string> =>
  page.evaluate(async () => {
    const place = history.state as { depth: unknown } | null;
    const number = place !== null && Object.keys(place).length === 1 && Number.isInteger(place.depth);
    const kept = [{ ...localStorage }, { ...sessionStorage }, document.cookie, (await indexedDB.databases()).length, number ? null : place];
    return JSON.stringify(kept);
  });
const NOTHING = '[{},{},"",0,null]';
const sources = (dir: string): string[] =>
  readdirSync(dir).flatMap((n) => (statSync(join(dir, n)).isDirectory() ? sources(join(dir, n)) : [join(dir, n)]));

const PROOFS: Readonly<Record<string, () => Promise<void>>> = {
  'one-server': async () => {
    const { page, context } = await open();
    const foreign: string[] = [];
    context.on('request', (r) => !r.url().startsWith(`${at.url}/`) && foreign.push(r.url()));
    await useIt(page);
    expect(foreign).toEqual([]);
    // and the browser would not let it: the policy of the page allows this server only
    expect((await page.request.get(at.url)).headers()['content-security-policy']).toContain("connect-src 'self'");
    await context.close();
  },
  device: async () => {
    const { page, context } = await open();
    await page.evaluate(() => localStorage.setItem('kalm', '{"where":"device"}'));
    await page.reload();
    const sent: string[] = [];
    context.on('request', (r) => sent.push(`${r.method()} ${r.url()} ${r.postData() ?? ''}`));
    await useIt(page);
    expect(holds(sent.join('\n'))).toEqual([]);
    expect(sent.filter((s) => !s.startsWith('GET ') || s.includes('/v1/'))).toEqual([]);
    await context.close();
  },
  'server-keeps-nothing': async () => {
    const writing = sources('server').filter((f) =>
      /writeFile|appendFile|createWriteStream|\bopenSync|sqlite|mkdir/.test(readFileSync(f, 'utf8')),
    );
    // the one file that is written holds names and hashes of keys, on the command line (`kalm key add`)
    expect(writing).toEqual(['server/keys.ts']);
    const { page, context } = await open();
    await useIt(page);
    expect(holds(at.output())).toEqual([]);
    await context.close();
  },
  log: async () => {
    const lines: object[] = [];
    const app = createApp({ log: (line) => lines.push(line) });
    await app.request('/v1/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: text.draft, received: text.received }),
    });
    const said = JSON.stringify(lines);
    expect(lines).toHaveLength(1);
    expect(said).toContain('"nl"');
    expect(said).toContain(String(text.draft.length));
    expect(holds(said)).toEqual([]);
  },
  address: async () => {
    const { page, context } = await open();
    const addresses: string[] = [];
    context.on('request', (r) => addresses.push(r.url()));
    page.on('framenavigated', (f) => addresses.push(f.url()));
    await useIt(page);
    expect(holds(decodeURIComponent(addresses.join('\n')))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(3);
    await context.close();
  },
  'page-keeps-nothing': async () => {
    const { page, context } = await open();
    await useIt(page);
    expect(await stored(page)).toBe(NOTHING);
    expect(await page.evaluate(() => (document.querySelector('#draft') as HTMLTextAreaElement).value)).not.toBe('');
    await page.reload();
    expect(await page.locator('#draft').inputValue()).toBe('');
    expect(await page.locator('#received').inputValue()).toBe('');
    await context.close();
  },
  pause: async () => {
    const { page, context } = await open();
    await write(page, text.draft);
    await page.locator('.pause button').first().click();
    expect(holds(await stored(page))).toEqual([]);
    await page.locator('.pause input').check();
    expect(holds(await stored(page)).length).toBeGreaterThan(0);
    await page.locator('.pause input').uncheck();
    expect(await stored(page)).toBe(NOTHING);
    await context.close();
  },
  settings: async () => {
    const { page, context } = await open();
    const sent: string[] = [];
    context.on('request', (r) => sent.push(`${r.url()} ${r.postData() ?? ''}`));
    await page.evaluate(() => (location.hash = '#/settings'));
    await page.locator('#country').selectOption('CA');
    await page.locator('input[name=where][value=device]').check();
    expect(await stored(page)).toContain('CA');
    expect(sent.filter((s) => s.includes('/v1/'))).toEqual([]);
    await context.close();
  },
  files: async () => {
    const { page, context } = await openPage(at.browser, at.url, 'nl', { serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await useIt(page);
    const kept = await page.evaluate(async () => {
      const all: string[] = [];
      for (const name of await caches.keys()) for (const r of await (await caches.open(name)).keys()) all.push(r.url);
      return all;
    });
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.filter((url) => !/\/(assets\/[^/]+|icon[^/]*|manifest\.webmanifest)?$/.test(url))).toEqual([]);
    await context.close();
  },
  wipe: async () => {
    const { page, context } = await openPage(at.browser, at.url, 'nl', { serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await write(page, text.draft);
    await page.locator('.pause button').first().click();
    await page.locator('.pause input').check();
    await page.evaluate(() => (location.hash = '#/settings'));
    await page.locator('#country').selectOption('CA');
    await page.locator('main.page button.main').click();
    await page.locator('main.page [role=status]:not(:empty)').waitFor();
    expect(await stored(page)).toBe(NOTHING);
    expect(
      await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]),
    ).toEqual([0, 0]);
    await context.close();
  },
  'no-cookies': async () => {
    const { page, context } = await open();
    const asked: string[] = [];
    context.on('request', (r) => asked.push(new URL(r.url()).pathname));
    await useIt(page);
    expect(await context.cookies()).toEqual([]);
    expect(asked.filter((p) => !/^\/(assets\/[^/]+|icon[^/]*|v1\/(check|rules)|manifest\.webmanifest)?$/.test(p))).toEqual([]);
    await context.close();
  },
  'learns-nothing': async () => {
    const input = { text: text.draft, received: text.received };
    const before = JSON.stringify(check(input));
    for (const other of [text.venting, text.clean, TEXTS.en.draft]) check({ text: other });
    expect(JSON.stringify(check(input))).toBe(before);
  },
  mail: async () => {
    const { page, context } = await open();
    await write(page, text.clean);
    expect(await page.locator('a[href^="mailto:"]').count()).toBe(0);
    const mail = readFileSync('web/parts/ready.tsx', 'utf8');
    expect(mail.match(/mailto:/g)).toHaveLength(1);
    const client = await context.newCDPSession(page);
    await client.send('Page.enable');
    const went = new Promise<string>((resolve) => client.on('Page.frameRequestedNavigation', (e) => resolve(e.url)));
    await page.locator('.send .buttons button', { hasText: 'mail' }).click();
    expect(decodeURIComponent(await went)).toBe(`mailto:?body=${text.clean}`);
    await context.close();
  },
  exit: async () => {
    const { page, context } = await open();
    await context.route('https://www.wikipedia.org/', (r) => r.fulfill({ contentType: 'text/html', body: 'elsewhere' }));
    await write(page, text.draft);
    const length = await page.evaluate(() => history.length);
    await page.locator('button.exit').click();
    await page.waitForURL('https://www.wikipedia.org/');
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(holds((await page.content()) + (await page.title()))).toEqual([]);
    await context.close();
  },
};

describe('each sentence of the privacy page is so', () => {
  it.each(PRIVACY.map((p) => [p.nl, p.id] as const))('%s', async (_sentence, id) => {
    expect(PROOFS[id], `no proof of ${id}`).toBeDefined();
    await PROOFS[id]!();
  });
  it('and the page shows them all, in both languages', async () => {
    for (const lang of ['nl', 'en'] as const) {
      const { page, context } = await openPage(at.browser, `${at.url}/#/privacy`, lang);
      await page.locator('main.page li').first().waitFor();
      expect(await page.locator('main.page li').allTextContents()).toEqual(PRIVACY.map((p) => p[lang]));
      await context.close();
    }
  });
});
