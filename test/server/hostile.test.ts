import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { createTake } from '../../server/limit.ts';
import { type Listening, listen } from '../../server/listen.ts';
import type { LogLine } from '../../server/log.ts';

const lines: LogLine[] = [];
let server: Listening;
const config = readConfig({ PORT: '0', KALM_HEADER_SECONDS: '1', KALM_BODY_SECONDS: '1', KALM_IDLE_SECONDS: '1' });
beforeAll(async () => {
  server = await listen(createApp({ log: (line) => lines.push(line) }), config);
});
afterAll(() => server.stop());

/** Opens a connection, writes, and gives all that came back once the other side has closed it. */
function talk(port: number, ...pieces: readonly string[]): { socket: Socket; heard: Promise<string> } {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk.toString();
  });
  socket.on('error', () => {});
  for (const piece of pieces) socket.write(piece);
  return { socket, heard: new Promise((resolve) => socket.on('close', () => resolve(heard))) };
}
const HEAD = 'POST /v1/check HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
const BODY = '{"text":"Prima, tot vrijdag."}';
const ask = (port = server.port, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}/v1/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close', ...headers },
    body: BODY,
  });

describe('slow callers are let go', () => {
  const slow = [
    ['headers that never end', [HEAD], '408'],
    ['a body that never ends', [`${HEAD}Content-Length: 1000\r\n\r\n{"text":`], '408'],
    ['chunks that never end', [`${HEAD}Transfer-Encoding: chunked\r\n\r\n8\r\n{"text":\r\n`], '408'],
    ['nothing at all', [], '408'],
    ['one request, and then silence', [`${HEAD}Content-Length: ${BODY.length}\r\n\r\n${BODY}`], '200'],
  ] as const;
  it.concurrent.each(slow.map(([name, pieces, status]) => ({ name, pieces, status })))('$name', async ({ pieces, status }) => {
    const heard = await talk(server.port, ...pieces).heard;
    expect(heard.slice(9, 12)).toBe(status);
  });
  it.concurrent('while two hundred of them hang, others are answered', async () => {
    const hanging = Array.from({ length: 200 }, () => talk(server.port, HEAD));
    expect((await ask()).status).toBe(200);
    const answers = await Promise.all(hanging.map((h) => h.heard));
    expect(answers.every((a) => a.startsWith('HTTP/1.1 408'))).toBe(true);
  });
});

describe('wrong bytes', () => {
  const wrong = [
    ['no HTTP', ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n'], '400'],
    ['two lengths that contradict', [`${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`], '400'],
    ['a length that is none', [`${HEAD}Content-Length: ten\r\n\r\n`], '400'],
    ['a chunk size that is none', [`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n`], '400'],
    ['no host', ['GET /livez HTTP/1.1\r\n\r\n'], '400'],
    ['a host that is none', ['GET /livez HTTP/1.1\r\nHost: a b/@\r\nConnection: close\r\n\r\n'], '400'],
    ['a header of 20,000 bytes', [`GET /livez HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`], '431'],
    ['an address of 20,000 bytes', [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`], '431'],
    ['a length of a gigabyte', [`${HEAD}Connection: close\r\nContent-Length: 1000000000\r\n\r\n{`], '413'],
  ] as const;
  it.each(wrong.map(([name, pieces, status]) => ({ name, pieces, status })))('$name gets $status', async ({ pieces, status }) => {
    expect((await talk(server.port, ...pieces).heard).slice(9, 12)).toBe(status);
  });
  it('chunks without end are refused as soon as they are too many', async () => {
    const chunk = `${(65_536).toString(16)}\r\n${'a'.repeat(65_536)}\r\n`;
    const { socket, heard } = talk(server.port, `${HEAD}Transfer-Encoding: chunked\r\n\r\n`);
    let sent = 0;
    const more = () => {
      while (!socket.destroyed && sent < 2000 && socket.write(chunk)) sent++;
    };
    socket.on('drain', more);
    socket.on('data', () => socket.end());
    more();
    expect((await heard).slice(9, 12)).toBe('413');
    expect(sent).toBeLessThan(2000);
  });
  it('a caller who goes away in the middle harms nobody, and counts as no fault of ours', async () => {
    const before = lines.length;
    const { socket, heard } = talk(server.port, `${HEAD}Content-Length: 1000\r\n\r\n{"text":`);
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.destroy();
    await heard;
    expect((await ask()).status).toBe(200);
    expect(lines.slice(before).filter((l) => l.status >= 500)).toEqual([]);
  });
});

describe('who is limited', () => {
  const statuses = async (trust: string, addresses: readonly string[]) => {
    const settings = readConfig({ PORT: '0', TRUST_PROXY: trust });
    const limited = await listen(
      createApp({ trust: settings.trust, take: createTake('memory', { address: 1, key: 0 }, () => {}) }),
      settings,
    );
    const given: number[] = [];
    for (const address of addresses) given.push((await ask(limited.port, { 'x-forwarded-for': address })).status);
    await limited.stop();
    return given;
  };
  it.each([
    ['a header from anyone is not believed', '', ['203.0.113.1', '203.0.113.2'], [200, 429]],
    ['a trusted proxy tells two visitors apart', 'loopback', ['203.0.113.1', '203.0.113.2', '203.0.113.1'], [200, 200, 429]],
    ['what a visitor writes before the proxy is not believed', 'loopback', ['6.6.6.1, 203.0.113.1', '6.6.6.2, 203.0.113.1'], [200, 429]],
    ['a count of proxies', '1', ['6.6.6.1, 203.0.113.1', '6.6.6.2, 203.0.113.1', '203.0.113.2'], [200, 429, 200]],
    ['one home of IPv6', 'loopback', ['2001:db8::1', '2001:db8::2', '2001:db8:0:1::1'], [200, 429, 200]],
  ] as const)('%s', async (_name, trust, addresses, expected) => {
    expect(await statuses(trust, addresses)).toEqual(expected);
  });
  it('more connections than are allowed are closed', async () => {
    const small = await listen(createApp(), readConfig({ PORT: '0', KALM_CONNECTIONS: '1' }));
    const first = talk(small.port, 'GET /livez HTTP/1.1\r\nHost: a\r\n\r\n');
    await new Promise((resolve) => first.socket.once('data', resolve));
    expect(await talk(small.port, 'GET /livez HTTP/1.1\r\nHost: a\r\n\r\n').heard).toBe('');
    await small.stop();
  });
});
