import { describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { LIMITS } from '../../server/contract.ts';
import type { LogLine } from '../../server/log.ts';

const app = createApp();
const post = (body: BodyInit | null, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  app.request('/v1/check', { method: 'POST', headers, body });
const json = (value: unknown) => post(JSON.stringify(value));

describe('POST /v1/check', () => {
  it('answers in the shape of the contract', async () => {
    const answer = await json({ text: 'Je brengt ze nooit op tijd terug. Kun je vrijdag om 17 uur?', received: 'Kun je vrijdag?' });
    expect(answer.status).toBe(200);
    const report = (await answer.json()) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual([
      'version',
      'language',
      'confidence',
      'verdict',
      'summary',
      'principles',
      'measures',
      'findings',
      'questions',
      'bait',
      'safety',
      'rewrite',
      'checklist',
    ]);
    expect(report).toMatchObject({ language: 'nl', verdict: 'revise' });
    expect(report.checklist).toHaveLength(10);
  });
  it('accepts a message at the limits', async () => {
    expect((await json({ text: 'a '.repeat(LIMITS.text / 2), received: 'b '.repeat(LIMITS.received / 2) })).status).toBe(200);
  });
  it.each([
    ['no body', null, 400],
    ['nothing', '', 400],
    ['blank', '   ', 400],
    ['half a JSON', '{"text": "a', 400],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe]), 400],
    ['an array', '[]', 422],
    ['null', 'null', 422],
    ['a number', '7', 422],
    ['no text', '{}', 422],
    ['text that is no string', '{"text": 5}', 422],
    ['an unknown field', '{"text": "a", "texxt": "b"}', 422],
    ['a prototype', '{"text": "a", "__proto__": {"x": 1}}', 422],
    ['an unknown language', '{"text": "a", "language": "fr"}', 422],
    ['an unknown reader', '{"text": "a", "reader": "auto"}', 422],
    ['a half character', '{"text": "\\ud83d"}', 422],
    ['a child without a name', '{"text": "a", "people": {"children": [""]}}', 422],
    ['too many children', JSON.stringify({ text: 'a', people: { children: Array(21).fill('a') } }), 422],
    ['an unknown field of people', '{"text": "a", "people": {"exes": []}}', 422],
    ['a text that is too long', JSON.stringify({ text: 'a'.repeat(LIMITS.text + 1) }), 413],
    ['received that is too long', JSON.stringify({ text: 'a', received: 'a'.repeat(LIMITS.received + 1) }), 413],
    ['too many bytes', JSON.stringify({ text: 'a', x: 'a'.repeat(LIMITS.bytes) }), 413],
  ] as const)('refuses %s and says what to do', async (_name, body, status) => {
    const answer = await post(body as BodyInit | null);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const problem = (await answer.json()) as { status: number; title: string; detail: string };
    expect(problem.status).toBe(status);
    expect(problem.title.length).toBeGreaterThan(3);
    expect(problem.detail.length).toBeGreaterThan(10);
  });
  it('names an unknown field', async () => {
    expect(await (await json({ text: 'a', texxt: 'b' })).text()).toContain('texxt');
  });
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])('refuses the content type %j', async (type) => {
    expect((await post('{"text":"a"}', type ? { 'content-type': type } : {})).status).toBe(415);
  });
  it('counts the bytes of a body without a length', async () => {
    const piece = new TextEncoder().encode('a'.repeat(100_000));
    let sent = 0;
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(piece);
        if (++sent > 20) controller.close();
      },
    });
    const answer = await app.request('/v1/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(12);
  });
  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('allows only POST, not %s', async (method) => {
    const answer = await app.request('/v1/check', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
  });
  it.each(['nl', 'en'] as const)('answers in the language of the reader, %s', async (reader) => {
    const report = (await (await json({ text: 'I will bring his coat on Friday.', reader })).json()) as { summary: string };
    const own = (await (await json({ text: 'Ik breng vrijdag zijn jas mee.', reader })).json()) as { summary: string };
    expect(report.summary).toBe(own.summary);
  });
});

describe('the other addresses', () => {
  it('lists the rules', async () => {
    const { rules } = (await (await app.request('/v1/rules')).json()) as { rules: { id: string }[] };
    expect(rules.length).toBeGreaterThanOrEqual(60);
  });
  it('describes itself, with every status it gives', async () => {
    const doc = (await (await app.request('/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
    };
    expect(doc.openapi).toBe('3.1.0');
    expect(Object.keys(doc.paths)).toEqual(['/v1/check', '/v1/rules', '/v1/threads']);
    expect(Object.keys(doc.paths['/v1/check']!.post!.responses)).toEqual(['200', '400', '413', '415', '422', '500']);
  });
  it('says that it is well', async () => {
    expect(await (await app.request('/healthz')).json()).toMatchObject({ status: 'ok' });
  });
  it('knows no other address', async () => {
    expect((await app.request('/nowhere')).status).toBe(404);
  });
});

describe('every answer', () => {
  it.each(['/healthz', '/v1/rules', '/nowhere'])('%s keeps the page to itself', async (path) => {
    const { headers } = await app.request(path);
    const csp = headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
  it('is logged without a word of the text, of the address or of an unknown field', async () => {
    const lines: LogLine[] = [];
    const logged = createApp({ log: (line) => lines.push(line) });
    const secret = 'Zwaluwstaart';
    const send = (path: string, body: string) =>
      logged.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await send(
      '/v1/check',
      JSON.stringify({ text: `${secret} komt om 5 uur.`, received: `Waar is ${secret}?`, people: { children: [secret] } }),
    );
    await send('/v1/check', JSON.stringify({ [secret]: secret }));
    await send(`/${secret}?q=${secret}`, secret);
    await logged.request(`/${secret}`, { method: 'GET' });
    expect(lines).toHaveLength(4);
    expect(JSON.stringify(lines)).not.toContain(secret);
    expect(lines[0]).toMatchObject({ route: '/v1/check', status: 200, language: 'nl', text: 27, received: 21 });
    for (const line of lines)
      expect(Object.keys(line).every((k) => ['id', 'route', 'method', 'status', 'ms', 'language', 'text', 'received'].includes(k))).toBe(
        true,
      );
  });
  it('does not echo the text in an error', async () => {
    const secret = 'Zwaluwstaart';
    expect(await (await json({ text: secret, language: secret })).text()).not.toContain(secret);
    expect(await (await post(`{"text": "${secret}`)).text()).not.toContain(secret);
  });
});
