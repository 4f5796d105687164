import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOverlay } from './overlay-page.ts';

let browser: Browser;
beforeAll(async () => {
  // scroll bars are real here: they take width, and so move the words
  browser = await chromium.launch({
    executablePath: process.env.KALM_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
});
afterAll(() => browser?.close());

const WIDTHS = [280, 333.3, 360, 512, 768.5, 1024];
const word = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('je', 'vrijdag', 'zwemspullen', 'altijd', 'the', 'you', 'AV', 'weekend', '17.30', 'fi', "isn't"),
  },
  { weight: 2, arbitrary: fc.constantFrom('👍', '👩‍👧‍👦', '😡😡', 'é', 'naïef', 'e\u0301e\u0301n', '🇳🇱') },
  { weight: 2, arbitrary: fc.constantFrom('שלום', 'ילדים', 'مرحبا', 'الجمعة') },
  { weight: 1, arbitrary: fc.constantFrom('a'.repeat(90), 'https://example.org/een/heel/lang/adres?met=vragen&en=meer', '\u00a0', '\t') },
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '  ', '. ', ', ', '\n', '\n\n')), {
    minLength: 30,
    maxLength: 120,
    size: 'max',
  })
  .map((words) => words.flat().join(''));
const TEXTS = fc.sample(text, { seed: 20_260, numRuns: 200 });

/** Marks over every third word, of all kinds, so that pieces begin and end anywhere. */
const marksFor = (value: string) =>
  [...value.matchAll(/\S+/g)]
    .filter((_, n) => n % 3 === 0)
    .map((m, n) => ({
      id: `${n}`,
      start: m.index,
      end: m.index + m[0].length,
      kind: (['brief', 'informative', 'friendly', 'firm'] as const)[n % 4]!,
      faint: n % 5 === 0,
      active: n % 7 === 0,
    }));

interface Measured {
  readonly lines: number;
  readonly words: number;
  readonly of: number;
  readonly wrong: readonly string[];
}
declare const overlay: typeof import('../../web/overlay/index.ts');
declare const misaligned: (field: HTMLTextAreaElement) => Measured;
const FIELD =
  '<textarea id="f" style="width: 400px; height: 240px; padding: 11px; box-sizing: border-box; font: 17px/1.6 sans-serif"></textarea>';

/** Puts a text in the field, marks it, and measures. */
const measure = (page: Page, value: string): Promise<Measured> =>
  page.evaluate(
    ([v, marks]) => {
      const field = document.querySelector('textarea')!;
      const kept = globalThis as { lay?: ReturnType<typeof overlay.attach> };
      kept.lay ??= overlay.attach(field);
      field.value = v;
      kept.lay.setMarks(marks);
      return misaligned(field);
    },
    [value, marksFor(value)] as const,
  );

describe('every line of the overlay lies on its line of the textarea', () => {
  it.each(WIDTHS)('200 generated texts, %f pixels wide', async (width) => {
    const page = await openOverlay(browser, FIELD);
    await page.locator('#f').evaluate((f, w) => f.style.setProperty('width', `${w}px`), width);
    const off: string[] = [];
    let [lines, words, of] = [0, 0, 0];
    for (const value of TEXTS) {
      const m = await measure(page, value);
      lines += m.lines;
      words += m.words;
      of += m.of;
      off.push(...m.wrong.map((w) => `${JSON.stringify(value.slice(0, 40))}: ${w}`));
    }
    expect(off).toEqual([]);
    expect(lines).toBeGreaterThan(1000);
    expect(words / of).toBeGreaterThan(0.97);
    await page.close();
  });
});

const LONG = TEXTS.filter((t) => t.length > 250).slice(0, 12);

// where letters are set apart or zoomed, the browser's caret itself errs by one between two directions of writing
const ERRS = /zoomed in|letters and words apart/;

describe('and it stays so', () => {
  it.each([
    ['read from the right', (f: HTMLElement) => f.setAttribute('dir', 'rtl')],
    ['a direction by its text', (f: HTMLElement) => f.setAttribute('dir', 'auto')],
    ['zoomed in', () => document.documentElement.style.setProperty('zoom', '1.5')],
    ['zoomed out', () => document.documentElement.style.setProperty('zoom', '0.67')],
    ['scaled by its surroundings', (f: HTMLElement) => f.parentElement!.style.setProperty('transform', 'scale(1.25)')],
    ['another font', (f: HTMLElement) => f.style.setProperty('font', 'italic 700 21px/1.3 monospace')],
    [
      'letters and words apart',
      (f: HTMLElement) => f.setAttribute('style', 'width:380px;height:200px;letter-spacing:.7px;word-spacing:3px;tab-size:3'),
    ],
    [
      'capitals, centred, indented',
      (f: HTMLElement) => f.setAttribute('style', 'width:380px;height:200px;text-transform:uppercase;text-align:center;text-indent:2em'),
    ],
    ['resized by hand', (f: HTMLElement) => f.style.setProperty('width', '417.25px')],
    ['low, so that it scrolls', (f: HTMLElement) => f.style.setProperty('height', '90px')],
    [
      'moved by what is above',
      (f: HTMLElement) => f.parentElement!.prepend(Object.assign(document.createElement('p'), { textContent: 'above' })),
    ],
    ['a narrow scroll bar', (f: HTMLElement) => f.style.setProperty('scrollbar-width', 'thin')],
    [
      'thick edges, content box',
      (f: HTMLElement) =>
        f.setAttribute('style', 'width:350px;height:180px;border:7px solid;padding:3px 19px 5px 8px;box-sizing:content-box'),
    ],
  ] as const)('%s', async (name, change) => {
    const page = await openOverlay(browser, `<div style="transform-origin: 0 0; width: 500px">${FIELD}</div>`);
    await measure(page, LONG[0]!);
    await page.locator('#f').evaluate(change);
    const off: string[] = [];
    let words = 0;
    for (const value of LONG) {
      const m = await measure(page, ERRS.test(name) ? value.replace(/[\u0590-\u06ff]/g, 'x') : value);
      words += m.words;
      off.push(...m.wrong);
    }
    expect(off).toEqual([]);
    expect(words).toBeGreaterThan(200);
    await page.close();
  });

  it('when the field changes with no word from us', async () => {
    const page = await openOverlay(browser, `<div>${FIELD}</div>`);
    await measure(page, LONG[0]!);
    for (const width of ['300px', '411.5px']) {
      await page.locator('#f').evaluate((f, w) => f.style.setProperty('width', w), width);
      await page.evaluate(() => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r))));
      expect((await page.evaluate(() => misaligned(document.querySelector('textarea')!))).wrong).toEqual([]);
    }
    await page.close();
  });

  it('and the measure sees a shift of one line and of three pixels', async () => {
    const page = await openOverlay(browser, `<div>${FIELD}</div>`);
    await measure(page, LONG[0]!);
    for (const [name, value] of [
      ['padding-top', '40px'],
      ['padding-left', '15px'],
    ] as const) {
      await page.evaluate(
        ([n, v]) => (document.querySelector('kalm-marks')!.shadowRoot!.firstElementChild as HTMLElement).style.setProperty(n, v),
        [name, value] as const,
      );
      expect((await page.evaluate(() => misaligned(document.querySelector('textarea')!))).wrong.length).toBeGreaterThan(3);
    }
    await page.close();
  });

  it('marks move with the typing, and go when it touches them', async () => {
    const page = await openOverlay(browser, FIELD);
    const marked = () =>
      page.evaluate(async () => {
        await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)));
        const root = document.querySelector('kalm-marks')!.shadowRoot!;
        return [...root.querySelectorAll('[data-mark]')].map((m) => (m as SVGElement).dataset.mark);
      });
    await page.evaluate(() => {
      const field = document.querySelector('textarea')!;
      field.value = 'aa bb cc dd';
      overlay.attach(field).setMarks([
        { id: '1', start: 3, end: 5, kind: 'firm' },
        { id: '2', start: 9, end: 11, kind: 'friendly' },
      ]);
    });
    expect(await marked()).toEqual(['1', '2']);
    await page.locator('#f').evaluate((f: HTMLTextAreaElement) => {
      f.focus();
      f.setSelectionRange(0, 0);
    });
    await page.keyboard.type('aa ');
    expect(await marked()).toEqual(['1', '2']);
    await page.locator('#f').evaluate((f: HTMLTextAreaElement) => f.setSelectionRange(7, 7));
    await page.keyboard.type('x');
    expect(await marked()).toEqual(['2']);
    await page.locator('#f').fill('');
    expect(await marked()).toEqual([]);
    await page.close();
  });

  it('takes everything away again, and never meets the pointer', async () => {
    const page = await openOverlay(browser, FIELD);
    const html = await page.locator('body').innerHTML();
    await page.evaluate(() => {
      const lay = overlay.attach(document.querySelector('textarea')!);
      const { left, top } = document.querySelector('textarea')!.getBoundingClientRect();
      if (document.elementFromPoint(left + 20, top + 20)?.tagName !== 'TEXTAREA') throw new Error('the overlay is in the way');
      lay.destroy();
    });
    expect(await page.locator('body').innerHTML()).toBe(html);
    await page.close();
  });
});
