import { describe, expect, it } from 'vitest';
import { figure, startKalm } from '../bench/server.ts';

const MAIN = 'dist/server/main.js';
const post = (url: string, body: unknown) =>
  fetch(`${url}/v1/check`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

describe('the built server', () => {
  it('answers others while it reads a text that takes long', async () => {
    const kalm = await startKalm(MAIN, {});
    // one sentence of fifty thousand words
    const endless = post(kalm.url, { text: 'a '.repeat(10_000), received: 'b '.repeat(50_000) });
    let over = false;
    const status = endless.then((answer) => {
      over = true;
      return answer.status;
    });
    for (let i = 0; i < 5; i++) expect((await post(kalm.url, { text: 'Prima, tot vrijdag.' })).status).toBe(200);
    expect(over).toBe(false);
    // given up by a slow machine only; that it is given up at all is tested where the thread is
    expect([200, 413]).toContain(await status);
    expect((await post(kalm.url, { text: 'Ik haal haar vrijdag om 17.00 uur op. '.repeat(110) })).status).toBe(200);
    await kalm.stop();
  });
  it('counts points and figures for all workers together', async () => {
    const kalm = await startKalm(MAIN, { KALM_WORKERS: '2', KALM_METRICS_PORT: '8818', KALM_LIMIT_ADDRESS: '6' });
    const statuses: number[] = [];
    for (let i = 0; i < 8; i++) {
      const answer = await fetch(`${kalm.url}/v1/rules`, { headers: { connection: 'close' } });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    expect(await figure(kalm.metrics, 'kalm_requests_total\\{route="/v1/rules",method="GET",status="200"\\}')).toBe(6);
    await kalm.stop();
  });
  it('tells in one line what stands in its way', async () => {
    await expect(startKalm(MAIN, { KALM_KEYS_FILE: '/nowhere/keys.json' })).rejects.toThrow('code 1');
    await expect(startKalm(MAIN, { KALM_ORIGINS: '*' })).rejects.toThrow('code 1');
  });
});
