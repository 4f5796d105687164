import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { check as checkHere } from '../../rules/index.ts';
import { readJson } from '../body.ts';
import type { Check } from '../check-thread.ts';
import { CheckRequest, Report } from '../contract.ts';
import { sendJson } from '../document.ts';
import { COMMON_HEADERS, failures, QUOTA_HEADERS } from '../failures.ts';
import type { LogVariables } from '../log.ts';
import { sendProblem } from '../problem.ts';
import { type Charge, pointsFor } from '../toll.ts';
import { validateCheck } from '../validate.ts';

export const CHECK_EXAMPLE = {
  text: 'You never bring his coat. I can collect him on Friday at 5.',
  received: 'Can you collect him on Friday?',
  language: 'auto' as const,
};

const route = () =>
  createRoute({
    method: 'post',
    path: '/v1/check',
    summary: 'Check a draft, and the message that it answers',
    description: 'Offsets are UTF-16 units, end exclusive. Nothing is stored or logged but lengths.',
    security: [{}, { key: [] }],
    request: { body: { required: true, content: { 'application/json': { schema: CheckRequest, example: CHECK_EXAMPLE } } } },
    responses: {
      200: {
        description: 'The report',
        headers: { ...COMMON_HEADERS, ...QUOTA_HEADERS },
        content: { 'application/json': { schema: Report, example: checkHere(CHECK_EXAMPLE) } },
      },
      ...failures(400, 401, 403, 413, 415, 422, 429, 500, 503),
    },
  });

/** Adds `POST /v1/check`. The body is read by hand, so that it is counted; the contract stands in the document all the same. */
export function addCheck(app: OpenAPIHono<{ Variables: LogVariables }>, charge: Charge, check: Check): void {
  app.openAPIRegistry.registerPath(route());
  app.post('/v1/check', async (c) => {
    const body = await readJson(c);
    if ('error' in body) return body.error;
    const valid = validateCheck(body.value);
    if ('problem' in valid) return sendProblem(c, valid.problem.status as 413 | 422, valid.problem);
    const { text, received = '' } = valid.input;
    const refused = await charge(c, pointsFor(text.length + received.length) - 1);
    if (refused) return refused;
    const report = await check(valid.input);
    c.set('measured', { language: report.language, text: text.length, received: received.length });
    return sendJson(c, report);
  });
}
