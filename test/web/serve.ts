import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, startServer } from '../../scripts/browser.ts';

/** One server and one browser for the tests of a file; filled before the first of them. */
export function serve(): { url: string; browser: Browser; output: () => string } {
  const made = {} as { url: string; browser: Browser; output: () => string };
  let stop = async () => {};
  beforeAll(async () => {
    const [server, browser] = await Promise.all([startServer(), openBrowser()]);
    Object.assign(made, { url: server.url, browser, output: server.output });
    stop = async () => {
      await browser.close();
      await server.stop();
    };
  });
  afterAll(() => stop());
  return made;
}
