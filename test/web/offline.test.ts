import { describe, expect, it } from 'vitest';
import { LANGS, openPage, TEXTS, write } from './page.ts';
import { serve } from './serve.ts';

const at = serve();

describe('as an app', () => {
  it.each(LANGS)('opens and reads without a connection once it was loaded, %s', async (lang) => {
    const { page, context } = await openPage(at.browser, at.url, lang, { serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.reload();
    await write(page, TEXTS[lang].draft, TEXTS[lang].received);
    expect(await page.locator('.finding').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.questions li').count()).toBe(2);
    await page.locator('.notice').waitFor();
    await page.evaluate(() => (location.hash = '#/rules'));
    await page.locator('.rule').first().waitFor();
    await context.close();
  });

  it('can be installed: a manifest with a neutral name and icons that are there', async () => {
    const { page, context } = await openPage(at.browser, at.url, 'nl');
    const client = await context.newCDPSession(page);
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map((e) => e.errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    const manifest = await (await page.request.get(`${at.url}/manifest.webmanifest`)).json();
    expect(manifest.name).toBe('Kalm');
    for (const icon of manifest.icons as { src: string }[])
      expect((await page.request.get(`${at.url}/${icon.src}`)).ok(), icon.src).toBe(true);
    await context.close();
  });

  it('has a page that describes the API, from this server only', async () => {
    const { page, context } = await openPage(at.browser, `${at.url}/docs`, 'en');
    await page.getByText('/v1/check').first().waitFor();
    await context.close();
  });
});
