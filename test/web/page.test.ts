import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, startServer } from '../../scripts/browser.ts';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const TEXTS = {
  nl: {
    locale: 'nl-NL',
    received: 'Je bent weer lekker bezig. Kun je vrijdag zijn zwemspullen meegeven? En hoe laat ben je zondag terug?',
    draft:
      'Jij vergeet zelf altijd alles. Ik geef vrijdag zijn zwemspullen mee. Je bent een leugenaar. Misschien moet je eens leren luisteren.',
    keeps: 'Ik geef vrijdag zijn zwemspullen mee.',
  },
  en: {
    locale: 'en-GB',
    received: 'You are on form again. Could you pack his swimming kit on Friday? And what time are you back on Sunday?',
    draft:
      'You always forget everything yourself. I will pack his swimming kit on Friday. You are a liar. You might try listening for once.',
    keeps: 'I will pack his swimming kit on Friday.',
  },
} as const;
type Lang = keyof typeof TEXTS;

async function open(lang: Lang, width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    locale: TEXTS[lang].locale,
    colorScheme,
    viewport: { width, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(server.url);
  return { page, context };
}
const violations = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);

describe.each(['nl', 'en'] as const)('the page, %s', (lang) => {
  const text = TEXTS[lang];

  it('takes a received mail and a draft through two changes and the rewrite to a copy', async () => {
    const { page, context } = await open(lang);
    const asked: string[] = [];
    page.on('request', (r) => asked.push(`${r.method()} ${r.url()}`));
    await page.locator('#received').fill(text.received);
    await page.locator('.questions li').nth(1).waitFor();
    expect(await page.locator('.questions li.answered').count()).toBe(0);

    await page.locator('#draft').pressSequentially(text.draft);
    await page.locator('.questions li.answered').first().waitFor();
    const cards = page.locator('.findings .finding');
    await cards.nth(2).waitFor();
    const before = await cards.count();
    expect(await page.locator('.mirror mark').count()).toBeGreaterThanOrEqual(3);

    for (let change = 1; change <= 2; change++) {
      await cards.first().locator('.buttons button').first().click();
      await page.waitForFunction((n) => document.querySelectorAll('.findings .finding').length < n, before - change + 1);
    }
    expect(await page.locator('#draft').inputValue()).toContain(text.keeps);

    await page.locator('details.rewrite > summary').click();
    await page.locator('details.rewrite button.main').click();
    await page.locator('.verdict.revise, .verdict.ready').waitFor();
    expect((await page.locator('#draft').inputValue()).trim()).toBe(text.keeps);

    await page.locator('.send button').click();
    await page.locator('.send [role=status]:not(:empty)').waitFor();
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(text.keeps);

    // the browser may fetch the icon late; nothing else is asked, of nobody else
    expect(asked.filter((a) => a !== `POST ${server.url}/v1/check` && a !== `GET ${server.url}/icon.svg`)).toEqual([]);
    await context.close();
  });

  it('keeps nothing and logs no text', async () => {
    const { page, context } = await open(lang);
    await page.locator('#draft').fill(text.draft);
    await page.locator('.findings .finding').first().waitFor();
    expect(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search + location.hash]),
    ).toEqual([0, 0, '', '']);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(await page.title()).toBe('Kalm');
    for (const word of text.draft.split(/\W+/).filter((w) => w.length > 5)) expect(server.output()).not.toContain(word);
    await page.reload();
    expect(await page.locator('#draft').inputValue()).toBe('');
    await context.close();
  });

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('has no barrier for axe, empty and full, and no sideways scroll: %i %s', async (width, scheme) => {
    const { page, context } = await open(lang, width, scheme);
    expect(await violations(page)).toEqual([]);
    await page.locator('#received').fill(text.received);
    await page.locator('#draft').fill(text.draft);
    await page.locator('.findings .finding').first().waitFor();
    for (const summary of await page.locator('details > summary').all()) await summary.click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it('works by keyboard alone', async () => {
    const { page, context } = await open(lang);
    await page.locator('#draft').focus();
    await page.keyboard.insertText(text.draft);
    await page.locator('.findings .finding').first().waitFor();
    const before = await page.locator('.findings .finding').count();
    const button = page.locator('.findings .finding button').first();
    for (let i = 0; i < 30 && !(await button.evaluate((b) => b === document.activeElement)); i++) await page.keyboard.press('Tab');
    expect(await button.evaluate((b) => b === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForFunction((n) => document.querySelectorAll('.findings .finding').length < n, before);
    await context.close();
  });

  it('shows safety before all else, with help', async () => {
    const { page, context } = await open(lang);
    await page
      .locator('#received')
      .fill(lang === 'nl' ? 'Ik sla je in elkaar als je nog een keer komt.' : "I'll smash your face in next time.");
    await page.locator('section.card.safety[role=alert]').waitFor();
    expect(await page.locator('.safety .help li').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it('drops an answer that a later key has overtaken', async () => {
    const { page, context } = await open(lang);
    let held: (() => void) | undefined;
    await page.route('**/v1/check', async (route) => {
      if (route.request().postData()!.includes('XXSLOW')) await new Promise<void>((resolve) => (held = resolve));
      await route.continue().catch(() => {});
    });
    const first = page.waitForRequest((r) => r.postData()?.includes('XXSLOW') ?? false);
    await page.locator('#draft').fill(`XXSLOW ${text.draft}`);
    await first;
    await page.locator('#draft').fill(text.keeps);
    await page.locator('.verdict.ready').waitFor();
    const late = page.waitForEvent('requestfinished');
    held!();
    await late;
    expect(await page.locator('.findings .finding').count()).toBe(0);
    expect(await page.locator('.verdict.ready').count()).toBe(1);
    await context.close();
  });

  it('says what to do when the server is gone, and loses nothing', async () => {
    const { page, context } = await open(lang);
    await page.route('**/v1/check', (route) => route.abort());
    await page.locator('#draft').fill(text.draft);
    await page.locator('.verdict.trouble').waitFor();
    expect(await page.locator('#draft').inputValue()).toBe(text.draft);
    await page.unroute('**/v1/check');
    await page.locator('#draft').press('End');
    await page.locator('#draft').pressSequentially(' ');
    await page.locator('.verdict.revise').waitFor();
    await context.close();
  });

  it('does not send what is too long, and says by how much', async () => {
    const { page, context } = await open(lang);
    await page.locator('#draft').fill('a '.repeat(10_005));
    await page.locator('.verdict.trouble').waitFor();
    expect(await page.locator('.verdict').textContent()).toContain('10');
    await context.close();
  });
});

describe('switching and leaving', () => {
  it('switches the language of the page, and of what it says', async () => {
    const { page, context } = await open('nl');
    await page.locator('#draft').fill(TEXTS.nl.draft);
    await page.locator('.findings .finding').first().waitFor();
    await page.locator('header button.quiet').click();
    await page.locator('html[lang=en]').waitFor();
    await page.locator('.summary', { hasText: 'Change' }).waitFor();
    expect(await page.locator('#draft').inputValue()).toBe(TEXTS.nl.draft);
    await context.close();
  });
  it('has a page that describes the API, from this server only', async () => {
    const { page, context } = await open('en');
    const foreign: string[] = [];
    page.on('request', (r) => !r.url().startsWith(server.url) && foreign.push(r.url()));
    await page.goto(`${server.url}/docs`);
    await page.getByText('/v1/check').first().waitFor();
    expect(foreign).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
