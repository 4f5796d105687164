import { describe, expect, it } from 'vitest';
import { LANGS, sideways, violationsInBoth, WIDTHS } from './page.ts';
import { serve } from './serve.ts';
import { AMBIGUOUS, give, giveChat, openThread } from './thread-texts.ts';

const at = serve();
const CASES = LANGS.flatMap((lang) => WIDTHS.map((width) => ({ lang, width })));

describe.each(CASES)('no barrier in the thread page, in the light and in the dark, $lang $width', ({ lang, width }) => {
  it('empty, with trouble, at the question of dates, and read with all unfolded', async () => {
    const { page, context } = await openThread(at.browser, at.url, lang, { viewport: { width, height: 800 } });
    const fine = async (): Promise<void> => {
      expect(await violationsInBoth(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    };
    await page.locator('form.give summary').click();
    await fine();
    await give(page, [{ name: 'leeg.txt', text: '' }]);
    await page.locator('.trouble').waitFor();
    await fine();
    await page.locator('.chosen button').click();
    await give(page, [{ name: 'chat.txt', text: AMBIGUOUS }]);
    const day = page.locator('main.page section .buttons button').first();
    await day.waitFor();
    expect(await page.locator('#read-title').count()).toBe(0);
    await fine();
    await day.click();
    await page.locator('#read-title').waitFor();
    await page.locator('#read-title ~ button').click();
    await giveChat(page, lang);
    await page.locator('input[name=form][value=pseudonym]').check();
    await page.locator('.key table').waitFor();
    for (const summary of await page.locator('main.page details > summary').all()) await summary.click();
    await page.locator('section[aria-labelledby="open-title"] .ref').first().click();
    await fine();
    await context.close();
  });
});
