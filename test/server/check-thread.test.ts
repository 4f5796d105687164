import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../rules/index.ts';
import { createApp } from '../../server/app.ts';
import { checkInThread, TooBusy, TooSlow } from '../../server/check-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'kalm-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'thread.mjs');
// a thread that hangs, falls or gives the length back, by the first letter of the text
writeFileSync(
  file,
  `import { parentPort } from 'node:worker_threads';
   parentPort.on('message', ({ text }) => {
     if (text[0] === 'h') for (;;);
     if (text[0] === 'f') throw new Error('fell');
     parentPort.postMessage({ language: 'en', length: text.length });
   });
   parentPort.postMessage('ready');`,
);
const long = (first: string) => ({ text: first + 'a'.repeat(5000) });
const start = () => checkInThread(pathToFileURL(file), 1);

describe('long texts are read beside', () => {
  it('short ones are read at once', () => {
    expect(start()({ text: 'You never bring his coat.' })).toEqual(check({ text: 'You never bring his coat.' }));
  });
  it('long ones come back from the thread, in order', async () => {
    const inThread = start();
    expect(await Promise.all([inThread(long('a')), inThread({ text: 'a', received: 'b'.repeat(4000) })])).toMatchObject([
      { length: 5001 },
      { length: 1 },
    ]);
  });
  it('one that hangs is ended, one that falls is told, and the next is read all the same', async () => {
    const inThread = start();
    const results = await Promise.allSettled([inThread(long('h')), inThread(long('f')), inThread(long('a'))]);
    expect(results[0]).toMatchObject({ reason: expect.any(TooSlow) });
    expect(results[1]).toMatchObject({ reason: { message: 'fell' } });
    expect(results[2]).toMatchObject({ value: { length: 5001 } });
  });
  it('more than ten that wait are turned away', async () => {
    const inThread = start();
    const results = await Promise.allSettled(Array.from({ length: 13 }, () => inThread(long('a'))));
    expect(results.filter((r) => r.status === 'rejected' && r.reason instanceof TooBusy)).toHaveLength(2);
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(11);
  });
  it('and the caller hears what to do', async () => {
    const app = createApp({ check: start() });
    const send = (path: string, body: unknown) =>
      app.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const slow = await send('/v1/check', long('h'));
    expect([slow.status, ((await slow.json()) as { detail: string }).detail]).toEqual([
      413,
      'This text takes too long to read. Send it in shorter parts.',
    ]);
    const batch = await send('/v1/check:batch', { messages: [{ text: 'Prima.' }, long('h'), long('f')] });
    expect(((await batch.json()) as { results: { status: number }[] }).results.map((r) => r.status)).toEqual([200, 413, 500]);
  });
});
