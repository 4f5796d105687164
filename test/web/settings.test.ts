import { describe, expect, it } from 'vitest';
import { parseKept } from '../../web/state/kept.ts';
import { LANGS, openPage, settled, TEXTS, WIDTHS, write } from './page.ts';
import { serve } from './serve.ts';

const at = serve();
const CASES = LANGS.flatMap((lang) => WIDTHS.map((width) => ({ lang, width })));

describe.each(CASES)('settings, $lang, $width wide', ({ lang, width }) => {
  const text = TEXTS[lang];
  const open = () => openPage(at.browser, at.url, lang, { viewport: { width, height: 800 } });
  const to = (page: import('playwright-core').Page, name: string) => page.evaluate((n) => (location.hash = `#/${n}`), name);

  it('reads on the device when asked, and sends no text', async () => {
    const { page, context } = await open();
    await to(page, 'settings');
    await page.locator('input[name=where][value=device]').check();
    await to(page, '');
    const posts: string[] = [];
    page.on('request', (r) => r.method() !== 'GET' && posts.push(r.url()));
    await write(page, text.draft, text.received);
    expect(await page.locator('.finding').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(posts).toEqual([]);
    await context.close();
  });

  it('switches a rule off for good, lists it, and back on with one click', async () => {
    const { page, context } = await open();
    await write(page, text.draft);
    const before = await page.locator('.why').count();
    await page.locator('.leave summary').first().click();
    await page.locator('.leave details[open] button').click();
    await page.waitForFunction((n) => document.querySelectorAll('.why').length < n, before);
    await page.reload();
    await write(page, text.draft);
    expect(await page.locator('.why').count()).toBeLessThan(before);
    await to(page, 'settings');
    const off = page.locator('.plain li');
    await off.waitFor();
    await page.waitForFunction(() => !/^[a-z-]+$/.test(document.querySelector('.plain li span')!.textContent!));
    await off.locator('button').click();
    await to(page, '');
    expect(await page.locator('.why').count()).toBe(before);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  it('keeps the names of children, the country and the language, and wipes it all', async () => {
    const { page, context } = await open();
    await to(page, 'settings');
    await page.locator('#children').fill('Pip,  Flo ');
    await page.locator('form button').click();
    await page.locator('#country').selectOption('BE');
    await page.locator(`input[name=language][value=${lang === 'nl' ? 'en' : 'nl'}]`).check();
    expect(JSON.parse((await page.evaluate(() => localStorage.getItem('kalm')))!)).toEqual({
      children: ['Pip', 'Flo'],
      country: 'BE',
      language: lang === 'nl' ? 'en' : 'nl',
    });
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'nl' ? 'en' : 'nl');
    await to(page, '');
    const asked = page.waitForRequest((r) => r.url().endsWith('/v1/check'));
    await page.locator('#draft').fill(text.threat);
    expect((await asked).postDataJSON().people).toEqual({ children: ['Pip', 'Flo'] });
    await page.locator('section.safety').waitFor();
    expect(await page.locator('#country-here').inputValue()).toBe('BE');
    await to(page, 'settings');
    await page.locator('main.page button.main').click();
    await page.locator('main.page [role=status]:not(:empty)').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await to(page, '');
    expect(await page.locator('#draft').inputValue()).toBe('');
    await context.close();
  });

  it('finds a rule by its words and shows its examples', async () => {
    const { page, context } = await open();
    await to(page, 'rules');
    await page.locator('.rule').nth(20).waitFor();
    await page.locator('#search').fill(lang === 'nl' ? 'altijd nooit' : 'always never');
    await page.waitForFunction(() => document.querySelectorAll('.rule').length < 10);
    await page.locator('.rule summary').first().click();
    expect(await page.locator('.rule[open] mark').count()).toBeGreaterThan(0);
    await page.locator('#search').fill('qqqq');
    await page.waitForFunction(() => document.querySelectorAll('.rule').length === 0);
    await context.close();
  });

  it('keeps the text and the browser’s undo while another page is open', async () => {
    const { page, context } = await open();
    await page.locator('#draft').pressSequentially('een twee');
    await page.locator('nav a[href="#/about"]').click();
    await page.locator('main.page mark').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.locator('main.page a[href="#/"]').click();
    expect(await page.locator('#draft').inputValue()).toBe('een twee');
    await page.locator('#draft').focus();
    await page.keyboard.press('ControlOrMeta+z');
    expect(await page.locator('#draft').inputValue()).not.toBe('een twee');
    await settled(page);
    await context.close();
  });
});

describe('what was kept is read with care', () => {
  it.each([
    [null, {}],
    ['', {}],
    ['no json', {}],
    ['null', {}],
    ['{"language":"fr","country":"XX","where":1}', {}],
    ['{"rulesOff":["a",1],"children":"Pip"}', { rulesOff: ['a'] }],
    ['{"draft":{"text":"a","received":"b","at":1},"more":1}', { draft: { text: 'a', received: 'b', at: 1 } }],
    ['{"draft":{"text":"a"}}', {}],
  ])('%s', (json, read) => {
    expect(parseKept(json)).toEqual(read);
  });
});
