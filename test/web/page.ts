import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export type Lang = 'nl' | 'en';
export const LANGS = ['nl', 'en'] as const;
export const WIDTHS = [360, 1280] as const;

export const TEXTS = {
  nl: {
    locale: 'nl-NL',
    received:
      'Je bent weer lekker bezig. Finn had geen jas mee. Kun je vrijdag zijn zwemspullen meegeven? En hoe laat ben je zondag terug?',
    draft:
      'Jij vergeet zelf altijd alles. Ik geef vrijdag zijn zwemspullen mee. Zorg dat je om vijf uur klaarstaat. Je bent een leugenaar. Misschien moet je eens leren luisteren.',
    keeps: 'Ik geef vrijdag zijn zwemspullen mee.',
    clean: 'Ik geef vrijdag zijn zwemspullen mee. Zondag ben ik om vijf uur terug.',
    venting: 'Je bent een waardeloze ouder. Iedereen vindt dat.',
    threat: 'Ik sla je in elkaar als je nog een keer komt.',
    own: 'Ik sla je in elkaar.',
    other: 'Je ne comprends pas pourquoi tu ne viens jamais chercher les enfants quand nous avons dit que tu viendrais.',
  },
  en: {
    locale: 'en-GB',
    received:
      'You are on form again. You only ever think of yourself. Could you pack his swimming kit on Friday? And what time are you back on Sunday?',
    draft:
      'You never bring him back on time. I will pack his swimming kit on Friday. You are a liar. Be there at five. You might try listening for once.',
    keeps: 'I will pack his swimming kit on Friday.',
    clean: 'I will pack his swimming kit on Friday. We are back at five on Sunday.',
    venting: 'You are a worthless parent. Everyone says so.',
    threat: "I'll smash your face in next time.",
    own: "I'll smash your face in.",
    other: 'Je ne comprends pas pourquoi tu ne viens jamais chercher les enfants quand nous avons dit que tu viendrais.',
  },
} as const;

export interface Open {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** A fresh visitor on the page. The service worker stays out, so that the tests see every request. */
export async function openPage(browser: Browser, url: string, lang: Lang, options: BrowserContextOptions = {}): Promise<Open> {
  const context = await browser.newContext({
    locale: TEXTS[lang].locale,
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(url);
  return { page, context };
}

/** Fills both fields and waits until the draft has been read. */
export async function write(page: Page, draft: string, received?: string): Promise<void> {
  if (received !== undefined) await page.locator('#received').fill(received);
  await page.locator('#draft').fill(draft);
  await settled(page);
}

/** Waits until what is on the page has been read. */
export const settled = (page: Page): Promise<unknown> => page.locator('.verdict[aria-busy=false]').waitFor();

/** What axe finds. In its legacy mode it opens no page of its own for each look; these pages have no frames of others. */
export const violations = async (page: Page): Promise<string[]> => sayViolations(new AxeBuilder({ page }));

/** What axe finds in the light and in the dark: all of it in the light, and in the dark what hangs on colours. */
export async function violationsInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await sayViolations(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
  return [...light, ...dark.map((v) => `dark: ${v}`)];
}

const sayViolations = async (axe: AxeBuilder): Promise<string[]> =>
  (await axe.setLegacyMode(true).analyze()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);

export const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
