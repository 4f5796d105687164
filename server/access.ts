import type { Context, MiddlewareHandler } from 'hono';
import type { FindKey } from './keys.ts';
import type { LogVariables } from './log.ts';
import { problem } from './problem.ts';

/** A bearer token of the request, or undefined; the scheme may be written in any case. */
export const bearer = (c: Context): string | undefined => /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1];

/**
 * Holds requests to their key: a wrong or revoked key is refused, never taken for none. Without a key a request passes unless keys are required.
 * The routes of LanguageTool carry their key in the form, so there a missing header is left to the route.
 */
export function askKey(find: FindKey | undefined, required: boolean): MiddlewareHandler<{ Variables: LogVariables }> {
  return async (c, next) => {
    if (!find) return next();
    const refused = admit(c, find, required && !c.req.path.startsWith('/v2/check'), bearer(c));
    return refused ?? next();
  };
}

/** Looks a key up and notes whose it is; gives the answer to send where it is refused. */
export function admit(
  c: Context<{ Variables: LogVariables }>,
  find: FindKey,
  required: boolean,
  given: string | undefined,
): Response | undefined {
  if (given === undefined) {
    if (!required && c.req.header('authorization') === undefined) return undefined;
    if (!required) return refuse(c, 'Send the key as: Authorization: Bearer kalm_…');
    return refuse(c, 'This server asks for a key. Send it as: Authorization: Bearer kalm_…');
  }
  const key = find(given);
  if (key === undefined) return refuse(c, 'This key is not known here. Check that it was copied whole.');
  if (key.revoked !== null) return refuse(c, 'This key was revoked. Ask the one who runs this server for a new one.');
  c.set('key', key);
  return undefined;
}

function refuse(c: Context, detail: string): Response {
  c.header('www-authenticate', 'Bearer realm="Kalm"');
  return problem(c, 401, detail);
}
