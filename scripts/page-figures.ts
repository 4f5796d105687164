// npm run page-figures: what the page costs. Transfer sizes (gzip), time until it can be used on a processor four times slower, and long tasks while 250 words are typed.
import type { Page } from 'playwright-core';
import { openBrowser, startServer } from './browser.ts';

const SLOWER = 4;
const SENTENCES =
  'Ik geef vrijdag zijn zwemspullen mee. Jij vergeet altijd alles. Hoe laat ben je zondag terug? Zorg dat je om vijf uur klaarstaat, want ik moet daarna naar mijn werk.';
const DRAFT = Array.from({ length: 9 }, () => SENTENCES)
  .join(' ')
  .split(' ')
  .slice(0, 250)
  .join(' ');

const server = await startServer();
const browser = await openBrowser();
const row = (name: string, value: string) => console.log(`${name.padEnd(58)} ${value}`);

/** Sizes of all that a first visit loads before anything is typed, packed, in bytes. */
async function firstLoad(): Promise<void> {
  const page = await browser.newPage({ locale: 'nl-NL', serviceWorkers: 'block' });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  const urls = new Map<string, string>();
  const sizes = new Map<string, number>();
  cdp.on('Network.responseReceived', (e) => urls.set(e.requestId, e.response.url));
  cdp.on('Network.loadingFinished', (e) => sizes.set(urls.get(e.requestId) ?? '', e.encodedDataLength));
  await page.goto(server.url, { waitUntil: 'networkidle' });
  let all = 0;
  for (const [url, size] of sizes) {
    all += size;
    row(`  ${new URL(url).pathname}`, `${(size / 1024).toFixed(1)} KB`);
  }
  row('first load before the engine, with headers', `${(all / 1024).toFixed(1)} KB`);
  sizes.clear();
  await page.route('**/v1/check', (r) => r.abort());
  await page.locator('#draft').fill(SENTENCES);
  await page.locator('.finding').first().waitFor();
  const worker = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((r) => r.name)
      .find((n) => n.includes('/worker-')),
  );
  const packed = worker ? Number((await fetch(worker, { headers: { 'accept-encoding': 'gzip' } })).headers.get('content-length') ?? 0) : 0;
  row(
    'the engine, only when it is asked for on the device',
    packed > 0 ? `${(packed / 1024).toFixed(0)} KB` : `${await gzipSize(worker!)} KB`,
  );
  await page.close();
}

const gzipSize = async (url: string): Promise<string> => {
  const { gzipSync } = await import('node:zlib');
  return (gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length / 1024).toFixed(0);
};

async function slow(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    const seen = globalThis as { tasks?: number[] };
    seen.tasks = [];
    new PerformanceObserver((list) => seen.tasks!.push(...list.getEntries().map((e) => e.duration))).observe({ entryTypes: ['longtask'] });
  });
}

/** Milliseconds until the draft can be typed in: the script has run and no long task is left. */
async function untilUsable(): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await browser.newPage({ locale: 'nl-NL', serviceWorkers: 'block' });
    await slow(page);
    await page.goto(server.url);
    await page.locator('#draft').waitFor();
    times.push(
      await page.evaluate(() => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        const nav = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
        return Math.max(paint, nav.domContentLoadedEventEnd);
      }),
    );
    await page.close();
  }
  row(`time until it can be used, ${SLOWER}x slower, median of 5`, `${Math.round(times.sort((a, b) => a - b)[2]!)} ms`);
}

/** Long tasks of the main thread (over 50 ms) while the draft is typed key by key, and what one key costs. */
async function typing(where: 'server' | 'device', slower: boolean): Promise<void> {
  const page = await browser.newPage({ locale: 'nl-NL', serviceWorkers: 'block' });
  if (slower) await slow(page);
  else
    await page.addInitScript(() => {
      const seen = globalThis as { tasks?: number[] };
      seen.tasks = [];
      new PerformanceObserver((list) => seen.tasks!.push(...list.getEntries().map((e) => e.duration))).observe({
        entryTypes: ['longtask'],
      });
    });
  await page.goto(server.url);
  await page.evaluate((w) => localStorage.setItem('kalm', JSON.stringify({ where: w })), where);
  await page.reload();
  await page.locator('#draft').fill(DRAFT.slice(0, 200));
  await page.locator('.verdict[aria-busy=false]').waitFor();
  await page.locator('#draft').fill('');
  await page.evaluate(() => {
    const seen = globalThis as unknown as { tasks: number[]; keys: number[] };
    seen.tasks.length = 0;
    seen.keys = [];
    const field = document.querySelector('#draft')!;
    let began = 0;
    field.addEventListener('beforeinput', () => (began = performance.now()), true);
    document.addEventListener('input', () => queueMicrotask(() => seen.keys.push(performance.now() - began)));
  });
  await page.locator('#draft').focus();
  await page.locator('#draft').pressSequentially(DRAFT, { delay: 12, timeout: 300_000 });
  await page.locator('.verdict[aria-busy=false]').waitFor();
  const { tasks, keys } = await page
    .evaluate(() => globalThis as unknown as { tasks: number[]; keys: number[] })
    .then(async () =>
      page.evaluate(() => {
        const { tasks, keys } = globalThis as unknown as { tasks: number[]; keys: number[] };
        return { tasks, keys };
      }),
    );
  keys.sort((a, b) => a - b);
  const name = `250 words typed, read on the ${where}${slower ? `, ${SLOWER}x slower` : ''}`;
  row(`${name}: long tasks`, `${tasks.length}${tasks.length > 0 ? ` (longest ${Math.round(Math.max(...tasks))} ms)` : ''}`);
  row(`${name}: a key, 50 % and 99 %`, `${keys[keys.length >> 1]!.toFixed(1)} ms, ${keys[Math.floor(keys.length * 0.99)]!.toFixed(1)} ms`);
  await page.close();
}

await firstLoad();
await untilUsable();
for (const slower of process.argv.includes('--quick') ? [false] : [false, true])
  for (const where of ['server', 'device'] as const) await typing(where, slower);
await browser.close();
await server.stop();
