// npm run screenshots: five pictures of the page for the README and docs/, and with a folder named, every state in both languages, small and wide, light and dark.
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { examples } from '../web/words/examples.ts';
import { openBrowser, startServer } from './browser.ts';

type Lang = 'nl' | 'en';
const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;
const THREATS = { nl: 'Ik sla je in elkaar als je nog een keer komt.', en: "I'll smash your face in next time." } as const;

const server = await startServer();
const browser = await openBrowser();

/** The page as a visitor of that language sees it, in one of its states. */
async function open(lang: Lang, width: number, height: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ locale: LOCALES[lang], colorScheme, viewport: { width, height }, serviceWorkers: 'block' });
  await page.goto(server.url);
  return page;
}
const STATES: Readonly<Record<string, (page: Page, lang: Lang) => Promise<void>>> = {
  empty: async () => {},
  example: async (page) => {
    await page.locator('.intro button').click();
    await page.locator('.finding').nth(1).waitFor();
    await page.mouse.move(0, 0);
  },
  rewrite: async (page) => {
    await STATES.example!(page, 'nl');
    await page.locator('details.rewrite > summary').click();
    await page.locator('.edits del').first().waitFor();
  },
  ready: async (page, lang) => {
    await page.locator('#received').fill(examples[lang].received);
    await page
      .locator('#draft')
      .fill(
        lang === 'nl'
          ? 'Ik geef vrijdag zijn zwemspullen mee. Zondag ben ik om vijf uur terug.'
          : 'I will pack his swimming kit on Friday. We are back at five on Sunday.',
      );
    await page.locator('.verdict.ready').waitFor();
  },
  safety: async (page, lang) => {
    await page.locator('#received').fill(THREATS[lang]);
    await page.locator('section.safety').waitFor();
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      scrollTo(0, 0);
    });
  },
};

mkdirSync('docs/images', { recursive: true });
const PICTURES = [
  ['phone', 'example', 'nl', 360, 1500, 'light'],
  ['desktop', 'example', 'en', 1280, 1040, 'light'],
  ['dark', 'example', 'en', 1280, 1040, 'dark'],
  ['safety', 'safety', 'nl', 360, 900, 'light'],
] as const;
for (const [name, state, lang, width, height, scheme] of PICTURES) {
  const page = await open(lang, width, height, scheme);
  await STATES[state]!(page, lang);
  await page.screenshot({ path: `docs/images/${name}.png` });
  await page.close();
}
const page = await open('nl', 1280, 900, 'light');
await STATES.rewrite!(page, 'nl');
await page.locator('section.card', { has: page.locator('.rewrite') }).screenshot({ path: 'docs/images/rewrite.png' });
await page.close();

const folder = process.argv[2];
if (folder) {
  mkdirSync(folder, { recursive: true });
  for (const [state, reach] of Object.entries(STATES))
    for (const lang of ['nl', 'en'] as const)
      for (const scheme of ['light', 'dark'] as const)
        for (const width of [360, 1280]) {
          const one = await open(lang, width, 900, scheme);
          await reach(one, lang);
          await one.screenshot({ path: `${folder}/${state}-${lang}-${scheme}-${width}.png`, fullPage: true });
          await one.close();
        }
}
await browser.close();
await server.stop();
