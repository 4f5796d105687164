import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { COMMON_HEADERS, failures } from '../failures.ts';
import type { LogVariables } from '../log.ts';
import { METRICS_TYPE } from '../metrics.ts';
import { problem } from '../problem.ts';

/** Adds `GET /metrics` for a key that may read it; a server without such keys has the figures on a port of their own. */
export function addMetrics(app: OpenAPIHono<{ Variables: LogVariables }>, page: () => Promise<string>): void {
  app.openAPIRegistry.registerPath(
    createRoute({
      method: 'get',
      path: '/metrics',
      summary: 'Figures for Prometheus',
      description: 'For a key made with `kalm key add NAME --metrics`.',
      security: [{ key: [] }],
      responses: {
        200: {
          description: 'The figures',
          headers: COMMON_HEADERS,
          content: { 'text/plain': { schema: z.string(), example: '# HELP kalm_requests_total Requests answered\n' } },
        },
        ...failures(401, 403),
      },
    }),
  );
  app.get('/metrics', async (c) => {
    if (!c.get('key')?.metrics) return problem(c, 403, 'This key may not read the figures. Make one with: kalm key add NAME --metrics');
    return c.body(await page(), 200, { 'content-type': METRICS_TYPE, 'cache-control': 'no-store' });
  });
}
