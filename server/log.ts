import type { MiddlewareHandler } from 'hono';

/** What a log line may hold. No text, no part of a text, no address of a person. */
export interface LogLine {
  readonly id: string;
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  readonly language?: string;
  readonly text?: number;
  readonly received?: number;
  /** Messages of a thread. */
  readonly messages?: number;
}
export type Log = (line: LogLine) => void;
export interface LogVariables {
  measured?: { language: string; text: number; received: number; messages?: number };
}

/** One line a request: id, route, status, milliseconds, language and lengths. The route is the pattern, never the address asked for. */
export const logging =
  (log: Log): MiddlewareHandler<{ Variables: LogVariables }> =>
  async (c, next) => {
    const id = crypto.randomUUID();
    const started = performance.now();
    await next();
    c.header('x-request-id', id);
    const measured = c.get('measured');
    const route = KNOWN.has(c.req.path) ? c.req.path : 'other';
    log({
      id,
      route,
      method: METHODS.has(c.req.method) ? c.req.method : 'other',
      status: c.res.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      ...measured,
    });
  };

const KNOWN = new Set(['/', '/v1/check', '/v1/threads', '/v1/rules', '/openapi.json', '/docs', '/healthz']);
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
