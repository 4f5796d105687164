import type { Report } from '../rules/types.ts';
import { KalmError } from './error.ts';
import type { BatchResult, ClientOptions, Kalm, ProblemBody, RuleEntry } from './types.ts';

export type { CheckInput, Report } from '../rules/types.ts';
export { KalmError } from './error.ts';
export type * from './types.ts';

/** A client of one Kalm server. Needs `fetch` and nothing else: Node, Deno, Bun, a browser or a service worker. Rejects with `KalmError`. */
export function createKalm(options: ClientOptions): Kalm {
  const base = options.url.replace(/\/+$/, '');
  const { timeout = 20_000, retries = 2, longestWait = 30 } = options;
  const send = options.fetch ?? ((url, init) => fetch(url, init));
  let kept: { tag: string; rules: readonly RuleEntry[] } | undefined;

  async function once(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<Response> {
    const limit = AbortSignal.timeout(timeout);
    try {
      return await send(base + path, {
        method,
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(options.key ? { authorization: `Bearer ${options.key}` } : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        redirect: 'error',
        credentials: 'omit',
      });
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      const late = limit.aborted;
      throw new KalmError(0, late ? `No answer within ${timeout} ms.` : 'The server cannot be reached.', undefined, undefined, { cause });
    }
  }

  async function call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    signal?: AbortSignal,
  ): Promise<Response> {
    for (let left = retries; ; left--) {
      const answer = await once(method, path, body, headers, signal);
      if (answer.ok || answer.status === 304) return answer;
      const error = await errorOf(answer);
      const wait = error.retryAfter ?? 1;
      if (left <= 0 || (error.status !== 429 && error.status !== 503) || wait > longestWait) throw error;
      await pause(wait * 1000, signal);
    }
  }

  return {
    check: async (input, o) => readJson<Report>(await call('POST', '/v1/check', input, {}, o?.signal), 'verdict'),
    checkBatch: async (messages, o) =>
      (await readJson<{ results: BatchResult[] }>(await call('POST', '/v1/check:batch', { messages }, {}, o?.signal), 'results')).results,
    rules: async (o) => {
      const answer = await call('GET', '/v1/rules', undefined, kept ? { 'if-none-match': kept.tag } : {}, o?.signal);
      if (answer.status === 304 && kept) return kept.rules;
      const { rules } = await readJson<{ rules: RuleEntry[] }>(answer, 'rules');
      const tag = answer.headers.get('etag');
      kept = tag ? { tag, rules } : undefined;
      return rules;
    },
    ready: (o) =>
      once('GET', '/readyz', undefined, {}, o?.signal).then(
        (answer) => answer.ok,
        () => false,
      ),
  };
}

/** Reads an answer; one without the field that makes it Kalm's is an error: another program lives at that address. */
async function readJson<T extends object>(answer: Response, field: string): Promise<T> {
  const value: unknown = await answer.json().catch(() => null);
  if (typeof value === 'object' && value !== null && field in value) return value as T;
  throw new KalmError(0, 'The answer is not one of Kalm. Is this the right address?');
}

async function errorOf(answer: Response): Promise<KalmError> {
  const body = (await answer.json().catch(() => null)) as ProblemBody | null;
  const problem = typeof body?.detail === 'string' && typeof body.status === 'number' ? body : undefined;
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return new KalmError(
    answer.status,
    problem?.detail ?? `The server answered ${answer.status}.`,
    problem,
    Number.isFinite(seconds) ? seconds : undefined,
  );
}

const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
