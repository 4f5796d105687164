import type { Context, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { fromProxy } from './address.ts';
import type { Trust } from './config.ts';
import { problem } from './problem.ts';

/** An extension that may reach this server needs no leave from it, and a page cannot pretend to be one. */
const EXTENSION = /^(?:chrome|moz|safari-web)-extension:\/\//;

/**
 * Lets the listed origins call from a browser, and refuses every other page before any work is done; our own page and programs pass.
 * No cookies are used, so none are allowed.
 */
export function allowOrigins(origins: ReadonlySet<string>, trust: Trust): MiddlewareHandler {
  const listed = cors({
    origin: (origin) => origin,
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['authorization', 'content-type', 'if-none-match', 'x-request-id'],
    exposeHeaders: ['etag', 'kalm-version', 'ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'],
    maxAge: 600,
  });
  return async (c, next) => {
    if (origins.size > 0) c.header('vary', 'Origin');
    const origin = c.req.header('origin');
    if (origin === undefined || EXTENSION.test(origin)) return next();
    if (origins.has(origin)) return listed(c, next);
    if (isOwnPage(c, origin, trust)) return next();
    return problem(c, 403, 'This site may not call Kalm from a browser. The one who runs this server can add it to KALM_ORIGINS.');
  };
}

function isOwnPage(c: Context, origin: string, trust: Trust): boolean {
  if (c.req.header('sec-fetch-site') === 'same-origin') return true;
  const host = (fromProxy(c, trust) && c.req.header('x-forwarded-host')) || c.req.header('host');
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
