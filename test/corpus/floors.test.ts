import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../scripts/browser.ts';
import { measure } from '../../scripts/measure.ts';
import floors from './floors.json' with { type: 'json' };

/** One message may go either way; more is a loss. */
const SLACK = 0.01;
let server: Awaited<ReturnType<typeof startServer>>;
let figures: Record<string, number> = {};
beforeAll(async () => {
  server = await startServer();
  figures = measure(server.url);
}, 300_000);
afterAll(() => server?.stop());

describe('the development corpora', () => {
  it.each(Object.entries(floors))('%s stays at %f', (name, floor) => {
    const now = figures[name] ?? Number.NaN;
    if (name.includes('bad: ')) expect(now).toBeLessThanOrEqual(floor + SLACK);
    else expect(now).toBeGreaterThanOrEqual(floor - SLACK);
  });
});
