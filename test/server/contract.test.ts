import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from '@hono/zod-openapi';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { BatchResult, RuleEntry as ClientRule } from '../../client/index.ts';
import type { Report } from '../../rules/index.ts';
import { type App, createApp } from '../../server/app.ts';
import { TooBusy } from '../../server/check-thread.ts';
import { type BatchItem, LIMITS, type Report as ReportSchema, type RuleEntry } from '../../server/contract.ts';
import { addKey, openKeys, revokeKey } from '../../server/keys.ts';
import { createTake } from '../../server/limit.ts';
import { THREAD_LIMITS } from '../../server/threads/limits.ts';
import { type OpenApi, openContract } from './schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'kalm-'));
const file = join(folder, 'keys.json');
const key = addKey(file, 'portal', false);
const figuresKey = addKey(file, 'prometheus', true);
const revoked = addKey(file, 'old', false);
revokeKey(file, 'old');
afterAll(() => rmSync(folder, { recursive: true }));

const app = createApp({
  keys: openKeys(file, () => {}),
  origins: new Set(['https://portal.example.org']),
  metrics: async () => '# HELP kalm_requests_total Requests answered\n',
});
const stopping = createApp({ ready: () => false });
const poor = createApp({ take: createTake('memory', { address: 1, key: 1 }, () => {}), keys: openKeys(file, () => {}) });
const busy = createApp({ check: () => Promise.reject(new TooBusy()) });
const broken = createApp({
  keys: () => {
    throw new Error('a fault');
  },
});

let document: OpenApi;
let judge: Awaited<ReturnType<typeof openContract>>['judge'];
let validate: Awaited<ReturnType<typeof openContract>>['validate'];
beforeAll(async () => {
  ({ document, judge, validate } = await openContract(app));
});

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const long = 'a'.repeat(LIMITS.text + 1);
const bearer = (k: string) => ({ authorization: `Bearer ${k}` });

const MULTIPART = { 'content-type': 'multipart/form-data; boundary=x' };
const fileOf = (text: string, name = 'chat.txt'): string =>
  `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${text}\r\n--x--\r\n`;
const CHAT = '13-05-2024 18:12 - Noor: Lukt vrijdag 17.00 uur?\n13-05-2024 18:13 - Bas: Ja, dat is goed.\n';
const faulty = createApp({
  runner: {
    width: 1,
    run: () => {
      throw new Error('a fault');
    },
    close: async () => {},
  },
});

// its reviews never end
const full = createApp({ runner: { width: 1, run: () => new Promise(() => {}), close: async () => {} } });

/** path, method, status, what is sent, headers, app: every documented answer is here, and each is held to the document. */
const CASES: readonly (readonly [string, string, number, (string | null)?, Record<string, string>?, App?])[] = [
  ['/v1/check', 'POST', 200, '{"text":"Je brengt ze nooit op tijd terug.","received":"Kun je vrijdag?"}', JSON_TYPE],
  ['/v1/check', 'POST', 200, '{"text":"Ik wil niet meer leven."}', JSON_TYPE],
  ['/v1/check', 'POST', 200, '{"text":"","received":""}', { ...JSON_TYPE, ...bearer(key) }],
  ['/v1/check', 'POST', 200, '{"text":"Hi"}', { ...JSON_TYPE, origin: 'https://portal.example.org' }],
  ['/v1/check', 'POST', 400, '{', JSON_TYPE],
  ['/v1/check', 'POST', 401, '{"text":"a"}', { ...JSON_TYPE, ...bearer(revoked) }],
  ['/v1/check', 'POST', 401, '{"text":"a"}', { ...JSON_TYPE, ...bearer('kalm_wrong') }],
  ['/v1/check', 'POST', 403, '{"text":"a"}', { ...JSON_TYPE, origin: 'https://elsewhere.example' }],
  ['/v1/check', 'POST', 413, JSON.stringify({ text: long }), JSON_TYPE],
  ['/v1/check', 'POST', 415, 'text', { 'content-type': 'text/plain' }],
  ['/v1/check', 'POST', 422, '{"texxt":"a"}', JSON_TYPE],
  ['/v1/check', 'POST', 429, JSON.stringify({ text: 'a'.repeat(4001) }), JSON_TYPE, poor],
  ['/v1/check', 'POST', 500, '{"text":"a"}', { ...JSON_TYPE, ...bearer(key) }, broken],
  ['/v1/check', 'POST', 503, '{"text":"a"}', JSON_TYPE, busy],
  ['/v1/check:batch', 'POST', 503, '{"messages":[{"text":"a"}]}', JSON_TYPE, busy],
  ['/v2/check', 'POST', 503, 'text=a', FORM, busy],
  ['/v1/check', 'GET', 405],
  ['/v1/check:batch', 'POST', 200, JSON.stringify({ messages: [{ text: 'Prima.' }, { text: 5 }, null, { text: long }] }), JSON_TYPE],
  ['/v1/check:batch', 'POST', 400, '[', JSON_TYPE],
  ['/v1/check:batch', 'POST', 401, '{}', { ...JSON_TYPE, ...bearer(revoked) }],
  ['/v1/check:batch', 'POST', 403, '{}', { ...JSON_TYPE, origin: 'null' }],
  ['/v1/check:batch', 'POST', 413, JSON.stringify({ messages: Array(7).fill({ text: long }) }), JSON_TYPE],
  ['/v1/check:batch', 'POST', 415, '{}', {}],
  ['/v1/check:batch', 'POST', 422, '{"messages":[]}', JSON_TYPE],
  ['/v1/check:batch', 'POST', 429, JSON.stringify({ messages: Array(2).fill({ text: 'a' }) }), { ...JSON_TYPE, ...bearer(key) }, poor],
  ['/v1/check:batch', 'POST', 500, '{}', { ...JSON_TYPE, ...bearer(key) }, broken],
  ['/v2/check', 'POST', 200, 'text=You+never+bring+his+coat.&language=en-GB', FORM],
  ['/v2/check', 'POST', 400, 'text=%ff&language=auto', FORM],
  ['/v2/check', 'POST', 401, 'text=a&language=auto&apiKey=kalm_wrong', FORM],
  ['/v2/check', 'POST', 403, 'text=a', { ...FORM, origin: 'https://elsewhere.example' }],
  ['/v2/check', 'POST', 413, `text=${long}&language=auto`, FORM],
  ['/v2/check', 'POST', 415, '{}', JSON_TYPE],
  ['/v2/check', 'POST', 429, `text=${'a'.repeat(4001)}`, FORM, poor],
  ['/v2/check', 'POST', 500, 'text=a', { ...FORM, ...bearer(key) }, broken],
  ['/v1/threads', 'POST', 200, fileOf(CHAT), MULTIPART],
  ['/v1/threads', 'POST', 400, 'no form at all', MULTIPART],
  ['/v1/threads', 'POST', 401, fileOf(CHAT), { ...MULTIPART, ...bearer(revoked) }],
  ['/v1/threads', 'POST', 403, fileOf(CHAT), { ...MULTIPART, origin: 'https://elsewhere.example' }],
  ['/v1/threads', 'POST', 413, fileOf(CHAT), { ...MULTIPART, 'content-length': '26000000' }],
  ['/v1/threads', 'POST', 415, '{}', JSON_TYPE],
  ['/v1/threads', 'POST', 422, fileOf(''), MULTIPART],
  ['/v1/threads', 'POST', 429, fileOf(CHAT), MULTIPART, poor],
  ['/v1/threads', 'POST', 500, fileOf(CHAT), MULTIPART, faulty],
  ['/v1/threads', 'POST', 503, fileOf(CHAT), MULTIPART, full],
  ['/v1/rules', 'GET', 200],
  ['/v1/rules', 'GET', 304, null, { 'if-none-match': '*' }],
  ['/v1/rules', 'GET', 401, null, bearer(revoked)],
  ['/v1/rules', 'GET', 403, null, { origin: 'https://elsewhere.example' }],
  ['/v1/rules', 'GET', 429, null, {}, poor],
  ['/v2/languages', 'GET', 200],
  ['/v2/languages', 'GET', 304, null, { 'if-none-match': '*' }],
  ['/v2/languages', 'GET', 401, null, bearer('kalm_wrong')],
  ['/v2/languages', 'GET', 403, null, { origin: 'https://elsewhere.example' }],
  ['/v2/languages', 'GET', 429, null, {}, poor],
  ['/livez', 'GET', 200],
  ['/healthz', 'GET', 200],
  ['/readyz', 'GET', 200],
  ['/readyz', 'GET', 503, null, {}, stopping],
  ['/metrics', 'GET', 200, null, bearer(figuresKey)],
  ['/metrics', 'GET', 401],
  ['/metrics', 'GET', 403, null, bearer(key)],
  ['/openapi.json', 'GET', 200],
  ['/openapi.json', 'GET', 304, null, { 'if-none-match': '*' }],
  ['/nowhere', 'GET', 404],
];

describe('every answer is the one that the document promises', () => {
  const cases = CASES.map(([path, method, status, body = null, headers = {}, to = app]) => ({ path, method, status, body, headers, to }));
  it.each(cases)('$method $path $status', async ({ path, method, status, body, headers, to }) => {
    // the poor have one point: the first request takes it
    if (status === 429) await to.request(path, { method, headers, body });
    // as many as may work and wait: the next finds no place
    if (to === full)
      for (let k = 0; k < THREAD_LIMITS.working + THREAD_LIMITS.waiting; k++) void to.request(path, { method, headers, body });
    const answer = await to.request(path, { method, headers, body });
    expect(answer.status).toBe(status);
    expect(await judge(path, method, answer)).toEqual([]);
  });
  it('and every promise is kept by a case above', () => {
    const seen = new Set(CASES.map(([path, method, status]) => `${method.toLowerCase()} ${path} ${status}`));
    const promised = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, o]) => Object.keys(o.responses).map((status) => `${method} ${path} ${status}`)),
    );
    expect(promised.filter((p) => !seen.has(p))).toEqual([]);
    expect(promised.length).toBeGreaterThan(40);
  });
  it('has an example for every body, and each example is right', () => {
    const wrong: string[] = [];
    for (const [path, operations] of Object.entries(document.paths))
      for (const [method, operation] of Object.entries(operations)) {
        if (!operation.summary) wrong.push(`${method} ${path} has no summary`);
        const bodies: [readonly string[], { schema?: unknown; example?: unknown }][] = Object.entries(
          operation.requestBody?.content ?? {},
        ).map(([type, b]) => [['paths', path, method, 'requestBody', 'content', type, 'schema'], b]);
        for (const [status, response] of Object.entries(operation.responses))
          for (const [type, b] of Object.entries(response.content ?? {}))
            bodies.push([['paths', path, method, 'responses', status, 'content', type, 'schema'], b]);
        for (const [pointer, b] of bodies) {
          if (b.example === undefined) wrong.push(`${pointer.join(' ')} has no example`);
          else wrong.push(...validate(pointer, b.example).map((e) => `${pointer.join(' ')}: ${e}`));
        }
      }
    expect(wrong).toEqual([]);
  });
  it('is the same in the types of the engine, of the contract and of the client', () => {
    type Open<T> = T extends readonly (infer I)[] ? Open<I>[] : T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;
    expectTypeOf<Open<Report>>().toEqualTypeOf<z.infer<typeof ReportSchema>>();
    expectTypeOf<Open<BatchResult>['status']>().toEqualTypeOf<z.infer<typeof BatchItem>['status']>();
    expectTypeOf<z.infer<typeof RuleEntry>>().toMatchTypeOf<ClientRule>();
  });
});

describe('generated requests', () => {
  const word = fc.constantFrom(
    'je',
    'nooit',
    'you',
    'never',
    'Noa',
    '17.00',
    'vrijdag',
    '?',
    '\n',
    '😀',
    'e\u0301',
    '\u202e',
    '\0',
    '%',
    '&text=',
    '"',
    'coat',
    'ik wil',
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 25 }).map((w) => w.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  const language = fc.constantFrom('nl', 'en', 'auto', 'nl-BE', 'en-US', 'fr', '', 'AUTO');
  const wild = fc.jsonValue({ maxDepth: 3 });
  const input = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record(
        { text, received: text, language, reader: language, people: fc.record({ children: fc.array(text, { maxLength: 3 }) }) },
        { requiredKeys: ['text'] },
      ),
    },
    wild,
  );
  const toJson = (v: unknown) => JSON.stringify(v) ?? '';
  const broken = (s: fc.Arbitrary<string>) => fc.tuple(s, fc.nat(200)).map(([b, n]) => b.slice(0, n));
  const form = fc
    .record(
      {
        text,
        language,
        data: fc.oneof(
          text,
          wild.map(toJson),
          fc
            .record({
              annotation: fc.array(
                fc.oneof(fc.record({ text }), fc.record({ markup: text, interpretAs: text }, { requiredKeys: ['markup'] })),
                { maxLength: 5 },
              ),
            })
            .map(toJson),
        ),
        level: fc.constantFrom('picky', 'default', 'x'),
        disabledRules: text,
        motherTongue: language,
        apiKey: fc.constantFrom('', 'kalm_wrong', key),
      },
      { requiredKeys: [] },
    )
    .map((f) => new URLSearchParams(Object.entries(f).map(([k, v]) => [k, String(v)])).toString());
  const body = fc.oneof(
    input.map((v) => ['/v1/check', 'application/json', toJson(v)] as const),
    fc.record({ messages: fc.array(input, { maxLength: 4 }) }).map((v) => ['/v1/check:batch', 'application/json', toJson(v)] as const),
    form.map((f) => ['/v2/check', 'application/x-www-form-urlencoded', f] as const),
    broken(input.map(toJson)).map((b) => ['/v1/check', 'application/json', b] as const),
    broken(form).map((b) => ['/v2/check', 'application/x-www-form-urlencoded', b] as const),
    fc.tuple(
      fc.constantFrom('/v1/check', '/v1/check:batch', '/v2/check'),
      fc.constantFrom('application/json', 'text/plain', 'application/x-www-form-urlencoded; charset=x', ''),
      fc.string({ maxLength: 80 }),
    ),
  );
  const headers = fc.record(
    {
      authorization: fc.constantFrom('', 'Bearer', 'Basic a', `Bearer ${key}`, `bearer  ${key}`, `Bearer ${revoked}`),
      origin: fc.constantFrom('null', '', 'https://portal.example.org', 'https://elsewhere.example', 'moz-extension://a'),
      'accept-encoding': fc.constantFrom('gzip', 'gzip;q=0', '*', 'br, ;;,', ''),
      'if-none-match': fc.constantFrom('*', 'W/"', '"a", W/"b"'),
      'x-request-id': fc.constantFrom('0af7651916cd43dd', 'secret words', ''),
      'content-length': fc.constantFrom('-1', 'NaN', '5'),
    },
    { requiredKeys: [] },
  );
  const GETS = [
    '/v1/rules',
    '/v2/languages',
    '/openapi.json',
    '/livez',
    '/readyz',
    '/healthz',
    '/metrics',
    '/nowhere',
    '/%',
    '/v1/rules%2f..',
    '/v1//check',
  ];
  const request = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.tuple(body, headers).map(([[path, type, b], h]) => ({
        path,
        method: 'POST',
        headers: { ...h, ...(type ? { 'content-type': type } : {}) } as Record<string, string>,
        body: b as string | null,
      })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...GETS, '/v1/check', '/v2/check'), fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'), headers)
        .map(([path, method, h]) => ({ path, method, headers: h as Record<string, string>, body: null })),
    },
  );

  it('5,000 of them get no 5xx, and every answer is as documented', { timeout: 300_000 }, async () => {
    const statuses: Record<number, number> = {};
    await fc.assert(
      fc.asyncProperty(request, async ({ path, method, headers, body }) => {
        const answer = await app.request(path, { method, headers, body });
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        expect(answer.status).toBeLessThan(500);
        // a preflight and a HEAD have no body to hold to the document
        if (method !== 'HEAD' && method !== 'OPTIONS') expect(await judge(path, method, answer)).toEqual([]);
      }),
      { numRuns: 5000, seed: 7 },
    );
    // the generator reaches good and bad alike
    for (const status of [200, 204, 304, 400, 401, 403, 404, 405, 415, 422])
      expect(statuses[status] ?? 0, `status ${status}`).toBeGreaterThan(10);
  });
});
