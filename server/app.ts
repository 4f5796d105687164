import { OpenAPIHono } from '@hono/zod-openapi';
import { check as checkHere } from '../rules/index.ts';
import { askKey } from './access.ts';
import { BARE, pathBelow } from './base-path.ts';
import { type Check, TooBusy, TooSlow } from './check-thread.ts';
import type { Trust } from './config.ts';
import { securityHeaders } from './headers.ts';
import type { FindKey } from './keys.ts';
import type { Take } from './limit.ts';
import { type Log, type LogVariables, logging } from './log.ts';
import { allowOrigins } from './origins.ts';
import { problem } from './problem.ts';
import { addBatch } from './routes/batch.ts';
import { addCheck } from './routes/check.ts';
import { addDescription } from './routes/describe.ts';
import { addHealth } from './routes/health.ts';
import { addLanguageTool } from './routes/languagetool.ts';
import { addMetrics } from './routes/metrics.ts';
import { addPages } from './routes/pages.ts';
import { addRules } from './routes/rules.ts';
import { addThreads } from './routes/threads.ts';
import { inline, type Runner } from './threads/pool.ts';
import { createCharge, toll } from './toll.ts';

export interface AppOptions {
  /** Where a log line goes; by default nowhere. */
  readonly log?: Log;
  /** Folder of the built page; without it only the API is served. */
  readonly pages?: string;
  /** '' or such as '/kalm'. */
  readonly basePath?: string;
  /** Which proxies are believed about the address of a visitor; by default none. */
  readonly trust?: Trust;
  /** Pages of these origins may call from a browser. */
  readonly origins?: ReadonlySet<string>;
  readonly keys?: FindKey;
  readonly keysRequired?: boolean;
  /** Counts the points of visitors and keys; by default nothing is limited. */
  readonly take?: Take;
  /** The figures, for a key that may read them. */
  readonly metrics?: () => Promise<string>;
  /** Checks a message; by default at once, in this thread. */
  readonly check?: Check;
  /** False while the server stops. */
  readonly ready?: () => boolean;
  /** What reads and reviews threads; by default this thread itself, which is for tests. */
  readonly runner?: Runner;
}
export type App = OpenAPIHono<{ Variables: LogVariables }>;

/** The whole API as a value: no port, no environment, so that tests call `app.request`. */
export function createApp(options: AppOptions = {}): App {
  const { trust = () => false, basePath = '', keys, keysRequired = false, check = checkHere } = options;
  const app: App = new OpenAPIHono<{ Variables: LogVariables }>({ getPath: pathBelow(basePath) });
  const charge = createCharge(options.take, trust);
  app.use('*', logging(options.log ?? (() => {})));
  app.use('*', securityHeaders);
  for (const path of ['/v1/*', '/v2/*'])
    app.use(path, allowOrigins(options.origins ?? new Set(), trust), askKey(keys, keysRequired), toll(charge));
  if (keys) app.use('/metrics', askKey(keys, true));

  addCheck(app, charge, check);
  addBatch(app, charge, check);
  addLanguageTool(app, charge, check, { find: keys, required: keysRequired });
  addRules(app);
  addThreads(app, options.runner ?? inline());
  addHealth(app, options.ready ?? (() => true));
  if (keys && options.metrics) addMetrics(app, options.metrics);
  addDescription(app, basePath);
  refuseOtherMethods(app);
  if (basePath) app.get(BARE, (c) => c.redirect(`${basePath}/`, 308));
  if (options.pages) addPages(app, options.pages);
  app.notFound((c) => problem(c, 404, 'There is no such page. The API is at /v1/check, its document at /openapi.json.'));
  app.onError((error, c) => {
    if (error instanceof TooSlow) return problem(c, 413, 'This text takes too long to read. Send it in shorter parts.');
    if (error instanceof TooBusy) return tooBusy(c);
    return problem(c, 500, 'The check failed. Your text is not stored; try again, or shorten it.');
  });
  return app;
}

function tooBusy(c: Parameters<typeof problem>[0]): Response {
  c.header('retry-after', '10');
  return problem(c, 503, 'Many long texts are being read. Wait ten seconds, then send it again.');
}
const POSTED = ['/v1/check', '/v1/check:batch', '/v1/threads', '/v2/check'];
const GOTTEN = ['/v1/rules', '/v2/languages', '/openapi.json', '/healthz', '/livez', '/readyz', '/metrics', '/docs', '/'];
function refuseOtherMethods(app: App): void {
  for (const path of POSTED) app.all(path, (c) => wrongMethod(c, 'POST'));
  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], GOTTEN, (c) => wrongMethod(c, 'GET'));
}
function wrongMethod(c: Parameters<typeof problem>[0], allowed: string): Response {
  c.header('allow', allowed);
  return problem(c, 405, `Use ${allowed} here.`);
}
