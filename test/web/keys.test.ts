import { describe, expect, it } from 'vitest';
import { LANGS, openPage, settled, TEXTS, write } from './page.ts';
import { serve } from './serve.ts';

const at = serve();

describe.each(LANGS)('by keyboard alone, %s', (lang) => {
  const text = TEXTS[lang];

  it('F8 walks the findings in the order of the text, Escape goes back to the words', async () => {
    const { page, context } = await openPage(at.browser, at.url, lang);
    await write(page, text.draft);
    const ids = await page
      .locator('.groups')
      .first()
      .locator('.why')
      .evaluateAll((all) => all.map((e) => e.id));
    expect(ids.length).toBeGreaterThanOrEqual(3);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.locator('#draft').focus();
    await page.keyboard.press('Home');
    await page.locator('#received').focus();
    const walked: (string | undefined)[] = [];
    for (let i = 0; i < ids.length; i++) {
      await page.keyboard.press('F8');
      walked.push(await focused());
    }
    expect([...walked].sort()).toEqual([...ids].sort());
    await page.keyboard.press('Shift+F8');
    expect(await focused()).toBe(walked.at(-2));
    const tinted = await page.evaluate(
      () => document.querySelector('kalm-marks:has(+ #draft)')!.shadowRoot!.querySelectorAll('rect').length,
    );
    expect(tinted).toBe(1);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('draft');
    await context.close();
  });

  it('writes, changes, and copies without a pointer', async () => {
    const { page, context } = await openPage(at.browser, at.url, lang);
    const on = (selector: string) => page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector);
    const tabTo = async (selector: string) => {
      for (let i = 0; i < 40 && !(await on(selector)); i++) await page.keyboard.press('Tab');
      expect(await on(selector), selector).toBe(true);
    };
    await tabTo('#received');
    await page.keyboard.insertText(text.received);
    await tabTo('#draft');
    await page.keyboard.insertText(text.draft);
    await settled(page);
    for (let left = await page.locator('.finding').count(); left > 0; left = await page.locator('.finding').count()) {
      await page.keyboard.press('F8');
      const last = page.locator('.finding', { has: page.locator('.why:focus') }).locator('> .buttons > button');
      const target = await last.first().evaluateHandle((b) => b);
      for (let i = 0; i < 12 && !(await target.evaluate((b) => b === document.activeElement)); i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await settled(page);
      expect(await page.locator('.finding').count()).toBeLessThan(left);
    }
    expect(await page.locator('#draft').inputValue()).toContain(text.keeps);
    await page.keyboard.press('ControlOrMeta+Home');
    await tabTo('.send .buttons button');
    await page.keyboard.press('Enter');
    await page.locator('.send [role=status]:not(:empty)').waitFor();
    await context.close();
  });

  it('a caret in a mark brings the reason to the writer', async () => {
    const { page, context } = await openPage(at.browser, at.url, lang);
    await write(page, text.draft);
    await page.locator('#draft').evaluate((f: HTMLTextAreaElement) => {
      f.focus();
      f.setSelectionRange(4, 4);
    });
    await page.locator('.peek').waitFor();
    await page.locator('.peek button').click();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('why');
    await context.close();
  });

  it('names everything for a screen reader', async () => {
    const { page, context } = await openPage(at.browser, at.url, lang);
    await write(page, text.draft, text.received);
    await expect(page.locator('body').ariaSnapshot()).resolves.toMatchSnapshot();
    await write(page, text.clean);
    await expect(page.locator('main:not([hidden])').ariaSnapshot()).resolves.toMatchSnapshot();
    await context.close();
  });
});
