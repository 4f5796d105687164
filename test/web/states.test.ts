import { describe, expect, it } from 'vitest';
import { LANGS, openPage, settled, TEXTS, violations, write } from './page.ts';
import { serve } from './serve.ts';

const at = serve();

describe.each(LANGS)('when things go otherwise, %s', (lang) => {
  const text = TEXTS[lang];
  const open = () => openPage(at.browser, at.url, lang);

  it('reads on the device when the server is gone, says so, and goes back to it', async () => {
    const { page, context } = await open();
    await page.clock.install();
    await page.route('**/v1/check', (route) => route.abort());
    await page.locator('#draft').fill(text.draft);
    await page.clock.runFor(300);
    await page.locator('.notice').waitFor();
    expect(await page.locator('.finding').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('#draft').inputValue()).toBe(text.draft);
    await page.unroute('**/v1/check');
    await page.clock.runFor(30_000);
    await page.locator('#draft').press('End');
    await page.locator('#draft').pressSequentially(' ');
    await page.clock.runFor(300);
    await page.locator('.notice').waitFor({ state: 'detached' });
    await context.close();
  });

  it.each([429, 500, 503])('reads on the device when the server answers %i', async (status) => {
    const { page, context } = await open();
    await page.route('**/v1/check', (route) => route.fulfill({ status, body: '{}' }));
    await write(page, text.draft);
    await page.locator('.notice').waitFor();
    expect(await page.locator('.finding').count()).toBeGreaterThanOrEqual(3);
    await context.close();
  });

  it('says what to do when it can be read nowhere, loses nothing, and tries again', async () => {
    const { page, context } = await open();
    await page.route('**/v1/check', (route) => route.abort());
    await page.route('**/worker-*.js', (route) => route.abort());
    await page.locator('#draft').fill(text.draft);
    await page.locator('.verdict.trouble').waitFor();
    expect(await page.locator('#draft').inputValue()).toBe(text.draft);
    await page.unroute('**/v1/check');
    await page.locator('.verdict button').click();
    await page.locator('.verdict.change').waitFor();
    await context.close();
  });

  it('drops an answer that a later key has overtaken', async () => {
    const { page, context } = await open();
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
    held!();
    await page.evaluate(() => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r))));
    expect(await page.locator('.finding').count()).toBe(0);
    expect(await page.locator('.verdict.ready').count()).toBe(1);
    await context.close();
  });

  it('does not send what is too long, and says by how much', async () => {
    const { page, context } = await open();
    const sent: string[] = [];
    page.on('request', (r) => sent.push(r.url()));
    await page.locator('#draft').fill('a '.repeat(10_005));
    await page.locator('.verdict.too-long').waitFor();
    expect(await page.locator('.verdict').textContent()).toContain('10');
    expect(sent.filter((url) => url.includes('/v1/'))).toEqual([]);
    await page.locator('#draft').fill(text.keeps);
    await page.locator('.verdict.ready').waitFor();
    await context.close();
  });

  it('knows a language it cannot read, and says so', async () => {
    const { page, context } = await open();
    await write(page, text.other);
    expect(await page.locator('.verdict.other').count()).toBe(1);
    expect(await page.locator('.finding').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it('finds the language of the message by itself, whatever that of the page', async () => {
    const { page, context } = await open();
    const strange = lang === 'nl' ? 'en' : 'nl';
    await write(page, TEXTS[strange].draft);
    expect(await page.locator('.finding').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.found').textContent()).toMatch(lang === 'nl' ? /Engels/ : /Dutch/);
    await context.close();
  });

  it('switches its language in place, texts and findings too', async () => {
    const { page, context } = await open();
    await write(page, text.draft);
    const before = await page.locator('.why h3').first().textContent();
    await page.locator('#switch-language').click();
    await page.locator(`html[lang=${lang === 'nl' ? 'en' : 'nl'}]`).waitFor();
    await settled(page);
    expect(await page.locator('.why h3').first().textContent()).not.toBe(before);
    expect(await page.locator('#draft').inputValue()).toBe(text.draft);
    await context.close();
  });

  it('marks move with an edit before it is read anew', async () => {
    const { page, context } = await open();
    await write(page, text.draft);
    await page.route('**/v1/check', () => {}); // no answer comes
    await page.locator('#draft').evaluate((f: HTMLTextAreaElement) => {
      f.focus();
      f.setSelectionRange(0, 0);
    });
    await page.keyboard.insertText('Hoi. ');
    const quotes = await page.locator('.finding blockquote').allTextContents();
    for (const quote of quotes) expect(text.draft).toContain(quote);
    expect(quotes.length).toBeGreaterThanOrEqual(3);
    await context.close();
  });

  it('offers a heated writer a pause, with the time, and keeps the draft only when asked', async () => {
    const { page, context } = await open();
    await page.clock.install();
    await page.locator('#draft').fill(text.draft);
    await page.clock.runFor(300);
    await page.locator('.pause button').first().click();
    expect(await page.locator('.pause .said').textContent()).toMatch(/\d\d:\d\d/);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.locator('.pause input').check();
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
    await page.clock.runFor(21 * 60_000);
    expect(await page.locator('.pause .said').textContent()).not.toMatch(/\d\d:\d\d/);
    await page.reload();
    expect(await page.locator('#draft').inputValue()).toBe(text.draft);
    await page.locator('.pause button').click();
    expect(await page.locator('#draft').inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  it('leaves at once, by button and by Escape twice, and its place in the history is another’s', async () => {
    for (const way of ['button', 'keys'] as const) {
      const { page, context } = await open();
      await context.route('https://www.wikipedia.org/', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
      );
      expect(await page.title()).toBe('Kalm');
      await write(page, text.draft);
      const length = await page.evaluate(() => history.length);
      if (way === 'button') await page.locator('button.exit').click();
      else {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
      }
      await page.waitForURL('https://www.wikipedia.org/');
      expect(await page.evaluate(() => history.length)).toBe(length);
      await context.close();
    }
  });

  it('leaves from a second page, and the way back shows none of the visit', async () => {
    const { page, context } = await open();
    await context.route('https://www.wikipedia.org/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
    );
    await write(page, text.draft);
    await page.evaluate(() => {
      location.hash = '#/help';
    });
    await page.locator('main.page h1').waitFor();
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.locator('#draft').waitFor();
    await page.locator('button.exit').click();
    await page.waitForURL('https://www.wikipedia.org/');
    await page.goBack();
    expect(page.url().startsWith(at.url)).toBe(false);
    await context.close();
  });

  it('prints the whole draft with the questions, and nothing else', async () => {
    const { page, context } = await open();
    await write(page, text.draft);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed').isVisible()).toBe(true);
    expect(await page.locator('.printed li').count()).toBe(10);
    expect(await page.locator('.printed .text').textContent()).toBe(text.draft);
    for (const hidden of ['header', 'footer', '#draft', '.findings']) expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    await context.close();
  });

  it('can be read with forced colours and stands still where motion is unwanted', async () => {
    const { page, context } = await openPage(at.browser, at.url, lang, { forcedColors: 'active', reducedMotion: 'reduce' });
    await write(page, text.draft);
    const ink = await page.evaluate(() => {
      const line = document.querySelector('kalm-marks:has(+ #draft)')!.shadowRoot!.querySelector('path')!;
      return [getComputedStyle(line).stroke, getComputedStyle(document.querySelector('button')!).transitionDuration];
    });
    expect(ink[0]).not.toBe('none');
    expect(ink[1]).toBe('0s');
    await context.close();
  });
});

describe.each([
  [
    'nl',
    'Ik ben er klaar mee met jou. Je komt altijd te laat. Je bent een egoïst. Iedereen ziet dat. Leer eens volwassen te zijn. Zorg dat je er bent. Je hebt nooit tijd. Je bent een leugenaar.',
  ],
  [
    'en',
    'You are always late. You are a liar. Everyone sees that. Grow up for once. You never have time. You should be ashamed. You never pay. You are a terrible parent.',
  ],
] as const)('a furious draft, %s', (lang, draft) => {
  it('begins with a few sentences, walks through all, and shows the way to the rewrite', async () => {
    const { page, context } = await openPage(at.browser, at.url, lang, { viewport: { width: 360, height: 800 } });
    await write(page, draft);
    const visible = await page.locator('.finding').evaluateAll((all) => all.filter((e) => e.checkVisibility()).length);
    const all = await page.locator('.finding').count();
    expect(all).toBeGreaterThan(5);
    expect(visible).toBe(4);
    await page.keyboard.press('Shift+F8');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('why');
    expect(await page.evaluate(() => document.activeElement?.checkVisibility())).toBe(true);
    await page.locator('.verdict button.quiet').click();
    await page.locator('.edits > li').first().waitFor();
    await context.close();
  });
});
