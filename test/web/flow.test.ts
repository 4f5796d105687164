import { describe, expect, it } from 'vitest';
import { LANGS, openPage, settled, sideways, TEXTS, WIDTHS, write } from './page.ts';
import { serve } from './serve.ts';

const at = serve();
const CASES = LANGS.flatMap((lang) => WIDTHS.map((width) => ({ lang, width })));

describe.each(CASES)('the flow, $lang, $width wide', ({ lang, width }) => {
  const text = TEXTS[lang];
  const open = () => openPage(at.browser, at.url, lang, { viewport: { width, height: 800 } });

  it('goes from received over draft to ready, and asks nobody but its own server', async () => {
    const { page, context } = await open();
    const asked: string[] = [];
    page.on('request', (r) => asked.push(r.url()));
    await page.locator('#received').fill(text.received);
    await page.locator('.questions li').nth(1).waitFor();
    expect(await page.locator('.questions li.answered').count()).toBe(0);
    await page.locator('.bait > summary').click();
    const left = await page.locator('.bait li').count();
    expect(left).toBeGreaterThan(0);
    const inMessage = await page.evaluate(() =>
      [...document.querySelector('kalm-marks:has(+ #received)')!.shadowRoot!.querySelectorAll<SVGElement>('g')].map((g) => g.dataset.kind),
    );
    expect(inMessage).toEqual(['asks', 'asks', ...Array.from({ length: left }, () => 'leaves')]);

    await page.locator('#draft').pressSequentially(text.draft);
    await settled(page);
    expect(await page.locator('.questions li.answered').count()).toBeGreaterThan(0);
    expect(await page.locator('.verdict.change').count()).toBe(1);
    expect(await page.locator('.finding').count()).toBeGreaterThanOrEqual(3);
    const marks = await page.evaluate(
      () => document.querySelector('kalm-marks:has(+ #draft)')!.shadowRoot!.querySelectorAll('[data-mark] path').length,
    );
    expect(marks).toBeGreaterThanOrEqual(3);

    await page.locator('#draft').fill(text.clean);
    await page.locator('.verdict.ready').waitFor();
    expect(await page.locator('.questions li.answered').count()).toBe(2);
    expect(await page.locator('.send.good').count()).toBe(1);
    expect(await page.locator('.last li').count()).toBe(3);
    await page.locator('.send button.main').click();
    await page.locator('.send [role=status]:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text.clean);
    // another text has not been copied
    await page.locator('#draft').press('End');
    await page.keyboard.type(' Ok.');
    expect(await page.locator('.send [role=status]').textContent()).toBe('');
    expect(asked.filter((url) => !url.startsWith(`${at.url}/`))).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it('drops a sentence, keeps the caret, and the browser takes it back', async () => {
    const { page, context } = await open();
    await write(page, text.draft);
    const caret = text.draft.indexOf(text.keeps) + 5;
    await page.locator('#draft').evaluate((f: HTMLTextAreaElement, c) => f.setSelectionRange(c, c), caret);
    const before = await page.locator('.finding').count();
    await page.locator('.finding').last().locator('> .buttons > button').last().click();
    await page.waitForFunction((n) => document.querySelectorAll('.finding').length < n, before);
    const field = page.locator('#draft');
    const shorter = await field.inputValue();
    expect(text.draft.startsWith(shorter.trimEnd())).toBe(true);
    expect(await field.evaluate((f: HTMLTextAreaElement) => f.selectionStart)).toBe(caret);
    await field.focus();
    await page.keyboard.press('ControlOrMeta+z');
    expect(await field.inputValue()).toBe(text.draft);
    await settled(page);
    // and for those without a keyboard there is a button
    await page.locator('.finding').last().locator('> .buttons > button').last().click();
    expect(await field.inputValue()).toBe(shorter);
    await page.locator('.findings .row button').click();
    expect(await field.inputValue()).toBe(text.draft);
    // what the writer wrote after it is not taken back with it
    await settled(page);
    await page.locator('.finding').last().locator('> .buttons > button').last().click();
    await page.locator('.findings .row button').waitFor();
    await field.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('X');
    await page.locator('.findings .row button').waitFor({ state: 'detached' });
    await context.close();
  });

  it('takes an alternative, from the card', async () => {
    const { page, context } = await open();
    const order = lang === 'nl' ? 'Zorg dat je om vijf uur klaarstaat.' : 'You never bring him back on time.';
    await write(page, `${text.keeps} ${order}`);
    const way = page.locator('.finding .buttons button').first();
    const words = (await way.textContent())!.replace(/^[^:]*: /, '');
    await way.click();
    await page.locator('.verdict.ready').waitFor();
    expect(await page.locator('#draft').inputValue()).toBe(`${text.keeps} ${words}`);
    await context.close();
  });

  it('leaves a finding once, and shows it again', async () => {
    const { page, context } = await open();
    await write(page, text.draft);
    const before = await page.locator('.finding .why').count();
    await page.locator('.leave > button').first().click();
    expect(await page.locator('.finding .why').count()).toBe(before - 1);
    await page.locator('.findings > p.hint button.quiet').click();
    expect(await page.locator('.finding .why').count()).toBe(before);
    await context.close();
  });

  it('shows the rewrite word by word, with reasons, one by one and all at once', async () => {
    const { page, context } = await open();
    await write(page, text.draft);
    await page.locator('details.rewrite > summary').click();
    await page.locator('.edits del').first().waitFor();
    const edits = page.locator('.edits > li');
    const before = await edits.count();
    expect(before).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.edits p.hint').count()).toBe(before);
    await edits.first().locator('button').click();
    await page.waitForFunction((n) => document.querySelectorAll('.edits > li').length < n, before);
    const whole = (await page.locator('.proposal').textContent())!;
    await page.locator('.whole button.main').click();
    await settled(page);
    expect((await page.locator('#draft').inputValue()).trim()).toBe(whole);
    expect(whole).toContain(text.keeps);
    expect(await page.locator('.verdict.ready').count()).toBe(1);
    await context.close();
  });

  it('says that no reply is needed, and lets you send nothing', async () => {
    const { page, context } = await open();
    await page.locator('#received').fill(text.venting);
    await page.locator('.verdict.no-reply').waitFor();
    expect(await page.locator('.send').count()).toBe(0);
    await context.close();
  });

  it('puts safety first, with the help lines of a country, and no friendly answer to a threat', async () => {
    const { page, context } = await open();
    await page.locator('#received').fill(text.threat);
    const notice = page.locator('[role=alert] section.safety');
    await notice.waitFor();
    const lines = async () => (await notice.locator('.help a').allTextContents()).join();
    expect(await lines()).toContain(lang === 'nl' ? '112' : '999');
    await notice.locator('select').selectOption('US');
    expect(await lines()).toContain('911');
    expect(await notice.locator('.help a').first().getAttribute('href')).toBe('tel:911');
    expect(await page.locator('.asked').count()).toBe(0);
    const order = await page.evaluate(
      () => document.querySelector('section.safety')!.compareDocumentPosition(document.querySelector('#received')!) & 4,
    );
    expect(order).toBe(4);
    await context.close();
  });

  it('gives the writer of a threat no polished version and no way to send it', async () => {
    const { page, context } = await open();
    await write(page, text.own);
    await page.locator('section.safety').waitFor();
    expect(await page.locator('.rewrite').count()).toBe(0);
    expect(await page.locator('.send button').count()).toBe(0);
    await context.close();
  });

  it('shows a newcomer how it works with one tap, and begins empty with one more', async () => {
    const { page, context } = await open();
    await page.locator('.intro button').click();
    await page.locator('.finding').nth(1).waitFor();
    expect(await page.locator('.questions li.answered').count()).toBeGreaterThan(0);
    expect(await page.locator('.bait li').count()).toBeGreaterThan(0);
    await page.locator('.intro button').click();
    expect(await page.locator('#draft').inputValue()).toBe('');
    expect(await page.locator('#received').inputValue()).toBe('');
    expect(await page.locator('.finding').count()).toBe(0);
    await context.close();
  });
});
