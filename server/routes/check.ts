import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { check } from '../../rules/index.ts';
import { readJson } from '../body.ts';
import { CheckRequest, Problem, Report } from '../contract.ts';
import type { LogVariables } from '../log.ts';
import { type FieldError, problem } from '../problem.ts';

const failure = (description: string) => ({ description, content: { 'application/problem+json': { schema: Problem } } });

export const route = createRoute({
  method: 'post',
  path: '/v1/check',
  summary: 'Check a draft, and the message that it answers',
  description: 'Offsets are UTF-16 units, end exclusive. Nothing is stored or logged but lengths.',
  request: { body: { required: true, content: { 'application/json': { schema: CheckRequest } } } },
  responses: {
    200: { description: 'The report', content: { 'application/json': { schema: Report } } },
    400: failure('Not JSON'),
    413: failure('Too large'),
    415: failure('Not application/json'),
    422: failure('A field is missing, unknown or wrong'),
    500: failure('A fault of the server'),
  },
});

/** Adds `POST /v1/check`. The body is read by hand, so that it is counted; the contract stands in the document all the same. */
export function addCheck(app: OpenAPIHono<{ Variables: LogVariables }>): void {
  app.openAPIRegistry.registerPath(route);
  app.post('/v1/check', async (c) => {
    const body = await readJson(c);
    if ('error' in body) return body.error;
    const parsed = CheckRequest.safeParse(body.value);
    if (!parsed.success) {
      const errors = parsed.error.issues.flatMap(toErrors);
      const tooLong = parsed.error.issues.every((i) => i.code === 'too_big' && (i.path[0] === 'text' || i.path[0] === 'received'));
      return problem(c, tooLong ? 413 : 422, errors.map((e) => `${e.at}: ${e.detail}`).join('; '), errors);
    }
    const report = check(parsed.data);
    c.set('measured', { language: report.language, text: parsed.data.text.length, received: parsed.data.received?.length ?? 0 });
    return c.json(report);
  });
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}
const toErrors = (issue: Issue): FieldError[] => {
  const at = issue.path.map(String).join('.') || 'body';
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({ at: key.slice(0, 60), detail: 'is not a known field' }));
  return [{ at, detail: issue.message }];
};
