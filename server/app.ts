import { OpenAPIHono } from '@hono/zod-openapi';
import { VERSION } from '../rules/index.ts';
import { securityHeaders } from './headers.ts';
import { type Log, type LogVariables, logging } from './log.ts';
import { problem } from './problem.ts';
import { addCheck } from './routes/check.ts';
import { addPages } from './routes/pages.ts';
import { addRules } from './routes/rules.ts';
import { addThreads } from './routes/threads.ts';
import { inline, type Runner } from './threads/pool.ts';

export interface AppOptions {
  /** Where a log line goes; by default nowhere. */
  readonly log?: Log;
  /** Folder of the built page; without it only the API is served. */
  readonly pages?: string;
  /** What reads and reviews threads; by default this thread itself, which is for tests. */
  readonly runner?: Runner;
}

/** The whole API as a value: no port, no environment, so that tests call `app.request`. */
export function createApp(options: AppOptions = {}): OpenAPIHono<{ Variables: LogVariables }> {
  const app = new OpenAPIHono<{ Variables: LogVariables }>();
  app.use('*', logging(options.log ?? (() => {})));
  app.use('*', securityHeaders);
  addCheck(app);
  addRules(app);
  addThreads(app, options.runner ?? inline());
  app.get('/healthz', (c) => c.json({ status: 'ok', version: VERSION }));
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Kalm',
      version: VERSION,
      description: 'Reads a message between separated parents before it is sent. Nothing is stored.',
      license: { name: 'MIT' },
    },
  });
  app.all('/v1/check', (c) => wrongMethod(c, 'POST'));
  app.all('/v1/threads', (c) => wrongMethod(c, 'POST'));
  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], ['/v1/rules', '/openapi.json', '/healthz', '/docs', '/'], (c) => wrongMethod(c, 'GET'));
  if (options.pages) addPages(app, options.pages);
  app.notFound((c) => problem(c, 404, 'There is no such page. The API is at /v1/check, its document at /openapi.json.'));
  app.onError((_error, c) => problem(c, 500, 'The check failed. Your text is not stored; try again, or shorten it.'));
  return app;
}

function wrongMethod(c: Parameters<typeof problem>[0], allowed: string): Response {
  const answer = problem(c, 405, `Use ${allowed} here.`);
  answer.headers.set('allow', allowed);
  return answer;
}
