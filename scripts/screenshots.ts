// npm run screenshots: pictures of the page, small and wide, both languages, light and dark; docs/images/compose.png is the README's.
import { mkdirSync } from 'node:fs';
import { openBrowser, startServer } from './browser.ts';

const TEXTS = {
  nl: {
    locale: 'nl-NL',
    received:
      'Je bent weer lekker bezig. Finn had geen jas mee. Kun je vrijdag zijn zwemspullen meegeven? En hoe laat ben je zondag terug?',
    draft: 'Jij vergeet zelf altijd alles. Ik geef vrijdag zijn zwemspullen mee. Misschien moet je eens leren luisteren.',
  },
  en: {
    locale: 'en-GB',
    received: 'You are on form again. Finn had no coat. Could you pack his swimming kit on Friday? And what time are you back on Sunday?',
    draft: 'You always forget everything yourself. I will pack his swimming kit on Friday. You might try listening for once.',
  },
} as const;

const folder = process.argv[2] ?? 'dist/screenshots';
mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await openBrowser();
for (const lang of ['nl', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      const text = TEXTS[lang];
      const page = await browser.newPage({ locale: text.locale, colorScheme, viewport: { width, height: 900 } });
      await page.goto(server.url);
      await page.locator('#received').fill(text.received);
      await page.locator('#draft').fill(text.draft);
      await page.locator('.findings li').first().waitFor();
      await page.locator('details.rewrite > summary').click();
      await page.screenshot({ path: `${folder}/compose-${lang}-${colorScheme}-${width}.png`, fullPage: true });
      if (lang === 'en' && colorScheme === 'light' && width === 1280)
        await page.screenshot({ path: 'docs/images/compose.png', fullPage: true, clip: { x: 40, y: 0, width: 1200, height: 1010 } });
      await page.close();
    }
  }
}
await browser.close();
await server.stop();
