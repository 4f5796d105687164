import { setImmediate } from 'node:timers/promises';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { check as checkHere, VERSION } from '../../rules/index.ts';
import { readJson } from '../body.ts';
import { type Check, TooBusy, TooSlow } from '../check-thread.ts';
import { BatchReport, BatchRequest, LIMITS } from '../contract.ts';
import { sendJson } from '../document.ts';
import { COMMON_HEADERS, failures, QUOTA_HEADERS } from '../failures.ts';
import type { LogVariables } from '../log.ts';
import { problem, problemOf } from '../problem.ts';
import { type Charge, pointsFor } from '../toll.ts';
import { sayErrors, toErrors, validateCheck } from '../validate.ts';

const FIRST = { text: 'The lesson is at 4 pm. I will collect her.' };
const WRONG = { text: 'Prima, tot vrijdag.', texxt: 'a' };
const example = () => {
  const wrong = validateCheck(WRONG);
  return {
    version: VERSION,
    results: [
      { status: 200, report: checkHere(FIRST) },
      { status: 422, problem: 'problem' in wrong ? wrong.problem : problemOf(422, '') },
    ],
  };
};

const route = () =>
  createRoute({
    method: 'post',
    path: '/v1/check:batch',
    summary: `Check up to ${LIMITS.batch} messages at once`,
    description:
      'Each message is checked by itself, and one that is wrong does not stop the others: its result holds the problem. Costs as many points as the messages would one by one.',
    security: [{}, { key: [] }],
    request: {
      body: {
        required: true,
        content: { 'application/json': { schema: BatchRequest, example: { messages: [FIRST, { text: 'Prima, tot vrijdag.' }] } } },
      },
    },
    responses: {
      200: {
        description: 'One result a message, in the same order',
        headers: { ...COMMON_HEADERS, ...QUOTA_HEADERS },
        content: { 'application/json': { schema: BatchReport, example: example() } },
      },
      ...failures(400, 401, 403, 413, 415, 422, 429, 500, 503),
    },
  });

/** Only the outside is held to the contract here; each message answers for itself. */
const Envelope = z.strictObject({ messages: z.array(z.unknown()).min(1).max(LIMITS.batch) });
const lengthOf = (value: unknown, field: string): number => {
  const text = (value as Record<string, unknown> | null | undefined)?.[field];
  return typeof text === 'string' ? text.length : 0;
};

/** Adds `POST /v1/check:batch`. Between two messages others get their turn, and a caller who has gone is not worked for. */
export function addBatch(app: OpenAPIHono<{ Variables: LogVariables }>, charge: Charge, check: Check): void {
  app.openAPIRegistry.registerPath(route());
  app.post('/v1/check:batch', async (c) => {
    const body = await readJson(c);
    if ('error' in body) return body.error;
    const parsed = Envelope.safeParse(body.value);
    if (!parsed.success) {
      const errors = parsed.error.issues.flatMap(toErrors);
      return problem(c, 422, sayErrors(errors), errors);
    }
    const { messages } = parsed.data;
    const text = messages.reduce<number>((sum, m) => sum + lengthOf(m, 'text'), 0);
    const received = messages.reduce<number>((sum, m) => sum + lengthOf(m, 'received'), 0);
    if (text + received > LIMITS.batchText)
      return problem(c, 413, `The messages hold more than ${LIMITS.batchText} characters together. Send them in several batches.`);
    const points = messages.reduce<number>((sum, m) => sum + pointsFor(lengthOf(m, 'text') + lengthOf(m, 'received')), 0);
    const refused = await charge(c, points - 1);
    if (refused) return refused;
    c.set('measured', { text, received, messages: messages.length });
    const results: z.infer<typeof BatchReport>['results'] = [];
    for (const message of messages) {
      if (c.req.raw.signal.aborted) return problem(c, 400, 'The caller has gone.');
      results.push(await resultOf(message, check));
      await setImmediate();
    }
    return sendJson(c, { version: VERSION, results });
  });
}

type Result = z.infer<typeof BatchReport>['results'][number];
async function resultOf(message: unknown, check: Check): Promise<Result> {
  const valid = validateCheck(message);
  if ('problem' in valid) return { status: valid.problem.status as 413 | 422, problem: valid.problem };
  try {
    // the engine's report is read-only all through, that of the contract is not
    return { status: 200, report: (await check(valid.input)) as Extract<Result, { report: unknown }>['report'] };
  } catch (error) {
    if (error instanceof TooBusy) throw error;
    if (error instanceof TooSlow)
      return { status: 413, problem: problemOf(413, 'This message takes too long to read. Send it in shorter parts.') };
    return {
      status: 500,
      problem: problemOf(500, 'The check of this message failed. It is not stored; shorten it, or send it by itself.'),
    };
  }
}
