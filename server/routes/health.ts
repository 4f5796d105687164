import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { VERSION } from '../../rules/index.ts';
import { Health } from '../contract.ts';
import { COMMON_HEADERS, failures } from '../failures.ts';
import type { LogVariables } from '../log.ts';
import { problem } from '../problem.ts';

const route = (path: string, summary: string, status: 'ok' | 'ready', more: ReturnType<typeof failures>) =>
  createRoute({
    method: 'get',
    path,
    summary,
    responses: {
      200: {
        description: 'Yes',
        headers: COMMON_HEADERS,
        content: { 'application/json': { schema: Health, example: { status, version: VERSION } } },
      },
      ...more,
    },
  });

/** Adds `/livez` (the process answers), `/readyz` (send it requests: not while it stops) and `/healthz`, the old name of the first. */
export function addHealth(app: OpenAPIHono<{ Variables: LogVariables }>, ready: () => boolean): void {
  for (const path of ['/livez', '/healthz']) {
    app.openAPIRegistry.registerPath(route(path, 'Does the server answer?', 'ok', {}));
    app.get(path, (c) => c.json({ status: 'ok', version: VERSION }));
  }
  app.openAPIRegistry.registerPath(route('/readyz', 'Does the server take requests?', 'ready', failures(503)));
  app.get('/readyz', (c) =>
    ready() ? c.json({ status: 'ready', version: VERSION }) : problem(c, 503, 'This server is stopping. Try again: another will answer.'),
  );
}
