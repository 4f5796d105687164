import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import pino from 'pino';
import { VERSION } from '../rules/index.ts';
import type { KeyEntry } from './keys.ts';

/** What a log line may hold. No text, no part of a text, no address of a person. */
export interface LogLine {
  readonly id: string;
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  /** Name of the key, as the operator gave it. */
  readonly key?: string;
  readonly language?: string;
  readonly text?: number;
  readonly received?: number;
  /** Messages of a thread. */
  readonly messages?: number;
}
export type Log = (line: LogLine) => void;
export interface LogVariables {
  measured?: { language?: string; text: number; received: number; messages?: number };
  key?: KeyEntry;
}

/**
 * One line a request: id, route, status, milliseconds, language and lengths. The route is the pattern, never the address asked for.
 * A caller's own request id is kept where it is a run of hexadecimal digits, which holds no words.
 */
export const logging =
  (log: Log): MiddlewareHandler<{ Variables: LogVariables }> =>
  async (c, next) => {
    const given = c.req.header('x-request-id');
    const id = given !== undefined && /^[0-9a-f-]{8,64}$/i.test(given) ? given : crypto.randomUUID();
    const started = performance.now();
    c.header('x-request-id', id);
    c.header('kalm-version', VERSION);
    await next();
    const key = c.get('key')?.name;
    log({
      id,
      route: routeOf(c),
      method: METHODS.has(c.req.method) ? c.req.method : 'other',
      status: c.res.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      ...(key === undefined ? {} : { key }),
      ...c.get('measured'),
    });
  };

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** The pattern of the route that answered; `other` for pages, and for what no route knows. */
function routeOf(c: Context): string {
  const pattern = routePath(c);
  return pattern === '' || pattern.includes('*') ? 'other' : pattern;
}

/** Writes log lines as JSON to standard output, without waiting for it; `flush` before the end. */
export function createLog(level: string): { log: Log; say: pino.Logger; flush: () => void } {
  const destination = pino.destination({ dest: 1, sync: false });
  const say = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    log: (line) => (line.status >= 500 ? say.error(line, 'request') : say.info(line, 'request')),
    say,
    flush: () => {
      try {
        destination.flushSync();
      } catch {
        // the other end of standard output is gone
      }
    },
  };
}
