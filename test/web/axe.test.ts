import { describe, expect, it } from 'vitest';
import { LANGS, openPage, sideways, TEXTS, violationsInBoth, WIDTHS, write } from './page.ts';
import { serve } from './serve.ts';

const at = serve();
const CASES = LANGS.flatMap((lang) => WIDTHS.map((width) => ({ lang, width })));

describe.each(CASES)('no barrier in the light and in the dark, $lang $width', ({ lang, width }) => {
  const text = TEXTS[lang];
  const open = () => openPage(at.browser, at.url, lang, { viewport: { width, height: 800 } });

  it('empty, full with all unfolded, ready, and at danger', async () => {
    const { page, context } = await open();
    expect(await violationsInBoth(page)).toEqual([]);
    await write(page, text.draft, text.received);
    for (const summary of await page.locator('details > summary').all()) await summary.click();
    await page.locator('.edits del').first().waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await write(page, text.clean);
    await page.locator('.verdict.ready').waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await write(page, text.clean, text.threat);
    await page.locator('section.safety').waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it.each(['about', 'rules', 'privacy', 'settings', 'help'])('the page %s', async (name) => {
    const { page, context } = await open();
    await page.goto(`${at.url}/#/${name}`);
    await page.locator('main.page h1').waitFor();
    if (name === 'rules') await page.locator('.rule').first().waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await context.close();
  });
});
