import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { readCounted } from '../body.ts';
import { COMMON_HEADERS, failures, QUOTA_HEADERS } from '../failures.ts';
import type { LogVariables } from '../log.ts';
import { problem } from '../problem.ts';
import { ThreadForm, ThreadReport } from '../threads/contract.ts';
import { THREAD_EXAMPLE } from '../threads/example.ts';
import type { Refusal } from '../threads/form.ts';
import { THREAD_LIMITS } from '../threads/limits.ts';
import type { Runner } from '../threads/pool.ts';
import { reviewRequest } from '../threads/review.ts';
import type { Reviewed } from '../threads/tasks.ts';
import { turns } from '../threads/turns.ts';

export const route = createRoute({
  method: 'post',
  path: '/v1/threads',
  summary: 'Review a thread out of one or more exports',
  description:
    'WhatsApp .txt or .zip, .eml, .mbox, a pasted chain of mails, HTML, or Kalm’s own JSON and CSV. With `Accept: text/event-stream` the answer is a stream of `progress` events and one `report` or `problem`. Nothing is stored.',
  security: [{}, { key: [] }],
  request: {
    body: { required: true, content: { 'multipart/form-data': { schema: ThreadForm, example: { file: ['(the export)'], reader: 'en' } } } },
  },
  responses: {
    200: {
      description: 'The report',
      headers: { ...COMMON_HEADERS, ...QUOTA_HEADERS },
      content: { 'application/json': { schema: ThreadReport, example: THREAD_EXAMPLE } },
    },
    ...failures(400, 401, 403, 413, 415, 422, 429, 500, 503),
  },
});
type C = Context<{ Variables: LogVariables }>;
const CLOSED = 499;

/** Adds `POST /v1/threads`. The body is counted as it comes in; reading and checking is left to the runner. */
export function addThreads(app: OpenAPIHono<{ Variables: LogVariables }>, runner: Runner): void {
  app.openAPIRegistry.registerPath(route);
  const line = turns(THREAD_LIMITS.working, THREAD_LIMITS.waiting);
  app.post('/v1/threads', async (c) => {
    const type = c.req.header('content-type') ?? '';
    if (!/^multipart\/form-data\s*;.*boundary=/i.test(type))
      return problem(c, 415, 'Send the files as multipart/form-data, each in a field `file`.');
    const stopped = new AbortController();
    const signal = AbortSignal.any([c.req.raw.signal, stopped.signal]);
    try {
      const leave = await line.take(signal);
      if (!leave) {
        const busy = problem(c, 503, 'Many reviews are running. Try again in a minute.');
        busy.headers.set('retry-after', '60');
        return busy;
      }
      try {
        const body = await bodyOf(c);
        if (!body) {
          leave();
          return problem(
            c,
            413,
            `The files are larger than ${THREAD_LIMITS.bytes / 1_000_000} MB together. Export without media, or split by period.`,
          );
        }
        if (/text\/event-stream/i.test(c.req.header('accept') ?? '')) return streamed(c, body, type, runner, signal, stopped, leave);
        const found = await reviewRequest(body, type, runner, signal);
        leave();
        if ('refusal' in found) return refused(c, found.refusal);
        noted(c, found, body.length);
        return answer(c, found.report);
      } catch (error) {
        leave();
        throw error;
      }
    } catch (error) {
      if (signal.aborted) return new Response(null, { status: CLOSED });
      throw error;
    }
  });
}

async function bodyOf(c: C): Promise<Uint8Array | null> {
  if (Number(c.req.header('content-length') ?? 0) > THREAD_LIMITS.bytes) return null;
  return readCounted(c.req.raw.body, THREAD_LIMITS.bytes);
}
const noted = (c: C, found: Reviewed, bytes: number): void =>
  c.set('measured', { language: found.language, text: bytes, received: 0, messages: found.messages });
const refused = (c: C, { status, detail, errors }: Refusal): Response => problem(c, status, detail, errors);

const answer = (c: C, report: Uint8Array): Response =>
  c.body(report as Uint8Array<ArrayBuffer>, 200, { 'content-type': 'application/json; charset=utf-8' });

/** Progress as server-sent events, then the report or the problem as one more. */
function streamed(
  c: C,
  body: Uint8Array,
  type: string,
  runner: Runner,
  signal: AbortSignal,
  stopped: AbortController,
  leave: () => void,
): Response {
  const encoder = new TextEncoder();
  const event = (name: string, data: unknown): Uint8Array => encoder.encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  const stream = new ReadableStream<Uint8Array>({
    start(to) {
      const fail = (status: number, detail: string, errors?: Refusal['errors']): void =>
        to.enqueue(event('problem', { type: 'about:blank', title: 'Error', status, detail, ...(errors ? { errors } : {}) }));
      const work = async (): Promise<void> => {
        const found = await reviewRequest(body, type, runner, signal, (progress) => to.enqueue(event('progress', progress)));
        if ('refusal' in found) fail(found.refusal.status, found.refusal.detail, found.refusal.errors);
        else for (const piece of [encoder.encode('event: report\ndata: '), found.report, encoder.encode('\n\n')]) to.enqueue(piece);
        to.close();
      };
      void work()
        .catch(() => {
          if (signal.aborted) return;
          fail(500, 'The review failed. Your files are not stored; try again, or send fewer at a time.');
          to.close();
        })
        .finally(leave);
    },
    cancel() {
      stopped.abort();
    },
  });
  return c.body(stream, 200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
}
