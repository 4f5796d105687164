import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../rules/index.ts';
import { createApp } from '../../server/app.ts';
import { addKey, openKeys, revokeKey } from '../../server/keys.ts';
import { createTake, type Take } from '../../server/limit.ts';
import type { LogLine } from '../../server/log.ts';
import { createMetrics } from '../../server/metrics.ts';

const folder = mkdtempSync(join(tmpdir(), 'kalm-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'keys.json');
const portal = addKey(file, 'portal', false);
const figures = addKey(file, 'prometheus', true);
const old = addKey(file, 'old', false);
revokeKey(file, 'old');
const keys = openKeys(file, () => {});

const SITE = 'https://portal.example.org';
const app = createApp({ origins: new Set([SITE]) });
const check = (to: ReturnType<typeof createApp>, headers: Record<string, string> = {}, text = 'Prima, tot vrijdag.', path = '/v1/check') =>
  to.request(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ text }) });

describe('who may call from a browser', () => {
  it.each([
    ['a listed site', { origin: SITE }, 200, SITE],
    ['a program', {}, 200, null],
    ['another site', { origin: 'https://elsewhere.example' }, 403, null],
    ['a listed host by http', { origin: 'http://portal.example.org' }, 403, null],
    ['a listed host at another port', { origin: `${SITE}:8443` }, 403, null],
    ['a host that ends as a listed one', { origin: 'https://evilportal.example.org' }, 403, null],
    ['a frame without an origin', { origin: 'null' }, 403, null],
    ['our own page', { origin: 'http://localhost:8787', host: 'localhost:8787' }, 200, null],
    ['our own page behind a proxy', { origin: 'https://kalm.example', host: 'inner:8787', 'sec-fetch-site': 'same-origin' }, 200, null],
    ['an extension', { origin: 'chrome-extension://abcdefghijklmnop' }, 200, null],
  ] as const)('%s', async (_name, headers, status, allowed) => {
    const answer = await check(app, headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(answer.headers.get('vary')).toMatch(/Origin/i);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    if (allowed) expect(answer.headers.get('access-control-expose-headers')).toContain('ratelimit');
  });
  it.each([
    [SITE, 204, SITE],
    ['https://elsewhere.example', 403, null],
  ])('a preflight of %s gets %i', async (origin, status, allowed) => {
    const answer = await app.request('/v1/check', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,authorization' },
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
    if (allowed) expect(answer.headers.get('access-control-allow-headers')).toContain('authorization');
  });
});

describe('keys', () => {
  const open = createApp({ keys });
  const closed = createApp({ keys, keysRequired: true });
  it.each([
    ['no key where none is needed', open, {}, 200],
    ['a good key', open, { authorization: `Bearer ${portal}` }, 200],
    ['a good key, the scheme in small letters', open, { authorization: `bearer ${portal}` }, 200],
    ['a wrong key', open, { authorization: 'Bearer kalm_wrong' }, 401],
    ['a good key but for its last letter', open, { authorization: `Bearer ${portal.slice(0, -1)}` }, 401],
    ['a revoked key', open, { authorization: `Bearer ${old}` }, 401],
    ['another scheme', open, { authorization: 'Basic YTpi' }, 401],
    ['no key where one is needed', closed, {}, 401],
    ['a good key where one is needed', closed, { authorization: `Bearer ${portal}` }, 200],
  ] as const)('%s', async (_name, to, headers, status) => {
    const answer = await check(to, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer realm="Kalm"' : null);
    expect(await answer.text()).not.toContain('kalm_w');
  });
  it('stand in the form of LanguageTool too', async () => {
    const send = (form: string) =>
      closed.request('/v2/check', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form });
    expect((await send('text=Hi&language=en')).status).toBe(401);
    expect((await send(`text=Hi&language=en&username=a&apiKey=${portal}`)).status).toBe(200);
    expect((await send(`text=Hi&language=en&apiKey=${old}`)).status).toBe(401);
  });
  it('are named in the log, and never written there', async () => {
    const lines: LogLine[] = [];
    await check(createApp({ keys, log: (line) => lines.push(line) }), { authorization: `Bearer ${portal}` });
    expect(lines[0]).toMatchObject({ key: 'portal', status: 200 });
    expect(JSON.stringify(lines)).not.toContain(portal);
  });
  it('guard the figures', async () => {
    const metrics = createMetrics();
    const to = createApp({ keys, metrics: metrics.page, log: metrics.note });
    await check(to, { authorization: `Bearer ${portal}` });
    const answer = await to.request('/metrics', { headers: { authorization: `Bearer ${figures}` } });
    const text = await answer.text();
    expect(text).toContain('kalm_requests_total{route="/v1/check",method="POST",status="200"} 1');
    expect(text).toContain('kalm_characters_total{language="nl"} 19');
    expect(text).toContain('process_resident_memory_bytes');
    expect((await to.request('/metrics', { headers: { authorization: `Bearer ${portal}` } })).status).toBe(403);
    expect((await createApp().request('/metrics')).status).toBe(404);
  });
});

describe('a flood', () => {
  const limited = (address: number, key: number) => createApp({ keys, take: createTake('memory', { address, key }, () => {}) });
  it('is held per address, and hears when to come back', async () => {
    const to = limited(2, 0);
    const answers = [await check(to), await check(to), await check(to)];
    expect(answers.map((a) => a.status)).toEqual([200, 200, 429]);
    expect(answers.map((a) => a.headers.get('ratelimit-policy'))).toEqual(Array(3).fill('"address";q=2;w=60'));
    expect(answers.map((a) => a.headers.get('ratelimit')?.replace(/t=\d+/, 't'))).toEqual([
      '"address";r=1;t',
      '"address";r=0;t',
      '"address";r=0;t',
    ]);
    expect(Number(answers[2]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers[0]!.headers.get('retry-after')).toBeNull();
    expect(await answers[2]!.json()).toMatchObject({ status: 429, 'violated-policies': ['address'] });
  });
  it('is held per key, apart from the address', async () => {
    const to = limited(1, 2);
    const auth = { authorization: `Bearer ${portal}` };
    const statuses = [await check(to, auth), await check(to, auth), await check(to, auth), await check(to), await check(to)].map(
      (a) => a.status,
    );
    expect(statuses).toEqual([200, 200, 429, 200, 429]);
  });
  it.each([
    ['a short text', '/v1/check', { text: 'a' }, 9],
    ['a long text', '/v1/check', { text: 'a'.repeat(4001) }, 7],
    ['a long received message', '/v1/check', { text: 'a', received: 'a'.repeat(2000) }, 8],
    ['a batch', '/v1/check:batch', { messages: [{ text: 'a' }, { text: 'b' }, {}] }, 7],
    ['a request that is refused', '/v1/check', {}, 9],
  ])('%s leaves so many of ten points', async (_name, path, body, left) => {
    const answer = await limited(10, 0).request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.headers.get('ratelimit')).toMatch(new RegExp(`r=${left};`));
  });
  it('does not reach the probes', async () => {
    const to = limited(1, 0);
    for (let i = 0; i < 5; i++) expect((await to.request('/readyz')).status).toBe(200);
  });
  it('passes when the limiter cannot count: nobody is shut out by our fault', async () => {
    const warnings: string[] = [];
    const redis = { status: 'ready', defineCommand() {}, rlflxIncr: () => Promise.reject(new Error('away')) };
    const take: Take = createTake({ redis }, { address: 1, key: 1 }, (line) => warnings.push(line));
    // while Redis is away this node counts by itself
    const to = createApp({ take });
    expect([(await check(to)).status, (await check(to)).status]).toEqual([200, 429]);
    expect(warnings).toEqual([]);
  });
});

describe('documents', () => {
  it.each(['/v1/rules', '/openapi.json', '/v2/languages'])('%s has a tag, and is not sent again to one who has it', async (path) => {
    const first = await app.request(path);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    const size = (await first.arrayBuffer()).byteLength;
    const again = await app.request(path, { headers: { 'if-none-match': `"x", ${tag}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await app.request(path, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
    expect(first.headers.get('kalm-version')).toBe(VERSION);
    const packed = await app.request(path, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    if (size < 1400) return expect(packed.headers.get('content-encoding')).toBeNull();
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).byteLength).toBe(size);
  });
  it.each(['gzip;q=0', 'br', 'identity', ''])('are not packed for accept-encoding: %s', async (accepted) => {
    const answer = await app.request('/v1/rules', { headers: { 'accept-encoding': accepted } });
    expect(answer.headers.get('content-encoding')).toBeNull();
  });
  it('large answers are packed, common ones are not', async () => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' };
    const messages = Array.from({ length: 30 }, () => ({ text: 'You never bring his coat.' }));
    const answer = await app.request('/v1/check:batch', { method: 'POST', headers, body: JSON.stringify({ messages }) });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const { results } = JSON.parse(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString());
    expect(results).toHaveLength(30);
    expect((await check(app, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBeNull();
  });
});

describe('request ids', () => {
  it.each([
    ['4bf92f3577b34da6a3ce929d0e0e4736', true],
    ['0af76519-16cd-43dd-8448-eb211c80319c', true],
    ['Zwaluwstaart komt vrijdag', false],
    ['abc', false],
    ['a'.repeat(65), false],
  ])('%s is kept: %s', async (id, kept) => {
    const lines: LogLine[] = [];
    const answer = await createApp({ log: (line) => lines.push(line) }).request('/livez', { headers: { 'x-request-id': id } });
    expect(answer.headers.get('x-request-id') === id).toBe(kept);
    expect(lines[0]!.id).toBe(answer.headers.get('x-request-id'));
  });
});

describe('a base path', () => {
  const below = createApp({ basePath: '/kalm' });
  it.each([
    ['/kalm/v1/rules', 200],
    ['/kalm/livez', 200],
    ['/livez', 200],
    ['/readyz', 200],
    ['/v1/rules', 404],
    ['/kalmer/v1/rules', 404],
    ['/kalm', 308],
    ['/', 404],
  ])('%s gives %i', async (path, status) => {
    const answer = await below.request(path);
    expect(answer.status).toBe(status);
    if (status === 308) expect(answer.headers.get('location')).toBe('/kalm/');
  });
  it('is in the document', async () => {
    expect(((await (await below.request('/kalm/openapi.json')).json()) as { servers: unknown }).servers).toEqual([{ url: '/kalm' }]);
  });
});
