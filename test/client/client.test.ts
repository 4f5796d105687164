import { describe, expect, it } from 'vitest';
import { createKalm, KalmError } from '../../client/index.ts';
import { check } from '../../rules/index.ts';
import { createApp } from '../../server/app.ts';

const app = createApp();
const through =
  (to: { request: (url: string, init: RequestInit) => Response | Promise<Response> }, asked: Request[] = []) =>
  async (url: string, init: RequestInit) => {
    asked.push(new Request(url, init));
    return to.request(url, init);
  };
const kalm = createKalm({ url: 'http://kalm.test/', fetch: through(app) });
const failing = (...answers: (() => Response | Promise<Response>)[]) =>
  createKalm({ url: 'http://kalm.test', fetch: async () => answers.shift()!() });
const problem =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify({ type: 'about:blank', title: 'T', status, detail: 'Wait.' }), {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    });
const good = () => new Response(JSON.stringify(check({ text: 'Prima.' })));
const errorOf = (promise: Promise<unknown>): Promise<KalmError> =>
  promise.then(
    () => {
      throw new Error('no error');
    },
    (error) => error,
  );

describe('kalm/client', () => {
  it('checks a message', async () => {
    const input = { text: 'You never bring his coat.', received: 'Can you bring his coat?', reader: 'nl' } as const;
    expect(await kalm.check(input)).toEqual(check(input));
  });
  it('checks a batch, and tells what is wrong with one message', async () => {
    const results = await kalm.checkBatch([{ text: 'Prima.' }, { text: 'a'.repeat(20_001) }]);
    expect(results[0]).toEqual({ status: 200, report: check({ text: 'Prima.' }) });
    expect(results[1]).toMatchObject({ status: 413, problem: { errors: [{ at: 'text' }] } });
  });
  it('fetches the rules once', async () => {
    const asked: Request[] = [];
    const own = createKalm({ url: 'http://kalm.test', fetch: through(app, asked) });
    const [first, second] = [await own.rules(), await own.rules()];
    expect(first.length).toBeGreaterThan(50);
    expect(second).toBe(first);
    expect(asked[1]!.headers.get('if-none-match')).toMatch(/^W\//);
  });
  it('works below a base path, and sends its key', async () => {
    const asked: Request[] = [];
    const own = createKalm({ url: 'http://kalm.test/a/kalm/', key: 'kalm_x', fetch: through(createApp({ basePath: '/a/kalm' }), asked) });
    expect(await own.ready()).toBe(true);
    await own.check({ text: 'Prima.' });
    expect(asked.map((r) => [r.url, r.headers.get('authorization')])).toEqual([
      ['http://kalm.test/a/kalm/readyz', 'Bearer kalm_x'],
      ['http://kalm.test/a/kalm/v1/check', 'Bearer kalm_x'],
    ]);
  });
  it('gives the problem of the server', async () => {
    const error = await errorOf(kalm.check({ text: 'a', texxt: 'b' } as never));
    expect(error).toBeInstanceOf(KalmError);
    expect(error).toMatchObject({ status: 422, message: 'texxt: is not a known field', problem: { errors: [{ at: 'texxt' }] } });
  });
  it('waits as asked and sends again', async () => {
    const report = await failing(problem(429, { 'retry-after': '0' }), problem(503, { 'retry-after': '0' }), good).check({
      text: 'Prima.',
    });
    expect(report.verdict).toBe('ready');
  });
  it.each([
    [
      'gives up after two more tries',
      [problem(429, { 'retry-after': '0' }), problem(429, { 'retry-after': '0' }), problem(429, { 'retry-after': '0' })],
      { status: 429 },
    ],
    ['does not wait for long', [problem(429, { 'retry-after': '3600' })], { status: 429, retryAfter: 3600 }],
    ['does not send a wrong request again', [problem(400)], { status: 400, message: 'Wait.' }],
    ['knows an answer that is none of Kalm', [() => new Response('<html>')], { status: 0 }],
    ['knows JSON that is none of Kalm', [() => new Response('{"ok":true}')], { status: 0 }],
    [
      'takes an error page of a proxy',
      [() => new Response('<html>', { status: 502 })],
      { status: 502, message: 'The server answered 502.' },
    ],
    [
      'says that nobody answers',
      [() => Promise.reject(new TypeError('fetch failed'))],
      { status: 0, message: 'The server cannot be reached.' },
    ],
  ] as const)('%s', async (_name, answers, error) => {
    expect(await errorOf(failing(...answers).check({ text: 'a' }))).toMatchObject(error);
  });
  it('stops when told to, and when it takes too long', async () => {
    const never = (_url: string, init: RequestInit) =>
      new Promise<Response>((_resolve, reject) => init.signal!.addEventListener('abort', () => reject(init.signal!.reason)));
    const controller = new AbortController();
    const stopped = errorOf(createKalm({ url: 'http://kalm.test', fetch: never }).check({ text: 'a' }, { signal: controller.signal }));
    controller.abort(new Error('enough'));
    expect(await stopped).toMatchObject({ message: 'enough' });
    expect(await errorOf(createKalm({ url: 'http://kalm.test', fetch: never, timeout: 5 }).check({ text: 'a' }))).toMatchObject({
      status: 0,
      message: 'No answer within 5 ms.',
    });
    const waiting = new AbortController();
    const paused = errorOf(failing(problem(429, { 'retry-after': '20' })).check({ text: 'a' }, { signal: waiting.signal }));
    waiting.abort(new Error('enough'));
    expect(await paused).toMatchObject({ message: 'enough' });
  });
  it('says whether the server is ready', async () => {
    expect(await createKalm({ url: 'http://kalm.test', fetch: through(createApp({ ready: () => false })) }).ready()).toBe(false);
    expect(await failing(() => Promise.reject(new TypeError('fetch failed'))).ready()).toBe(false);
  });
});
