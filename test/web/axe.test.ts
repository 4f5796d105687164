import { describe, expect, it } from 'vitest';
import { LANGS, openPage, sideways, TEXTS, violations, WIDTHS, write } from './page.ts';
import { serve } from './serve.ts';

const at = serve();
const CASES = LANGS.flatMap((lang) => WIDTHS.flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ lang, width, scheme }))));

describe.each(CASES)('no barrier, $lang $width $scheme', ({ lang, width, scheme }) => {
  const text = TEXTS[lang];
  const open = () => openPage(at.browser, at.url, lang, { viewport: { width, height: 800 }, colorScheme: scheme });

  it('empty, full with all unfolded, ready, and at danger', async () => {
    const { page, context } = await open();
    expect(await violations(page)).toEqual([]);
    await write(page, text.draft, text.received);
    for (const summary of await page.locator('details > summary').all()) await summary.click();
    await page.locator('.edits del').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await write(page, text.clean);
    await page.locator('.verdict.ready').waitFor();
    expect(await violations(page)).toEqual([]);
    await write(page, text.clean, text.threat);
    await page.locator('section.safety').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it.each(['about', 'rules', 'privacy', 'settings', 'help'])('the page %s', async (name) => {
    const { page, context } = await open();
    await page.goto(`${at.url}/#/${name}`);
    await page.locator('main.page h1').waitFor();
    if (name === 'rules') await page.locator('.rule').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await context.close();
  });
});
