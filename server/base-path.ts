import { getPath } from 'hono/utils/url';

/** Asked for from inside the machine, so they are there without the base path as well. */
const PROBES = new Set(['/livez', '/readyz', '/healthz']);
/** The base path without its slash, which leads to the one with it; and what lies outside. */
export const BARE = '/%00bare';
const OUTSIDE = '/%00outside';

/** Reads the path of a request below a base path: routes and pages need not know of it. */
export const pathBelow =
  (basePath: string) =>
  (request: Request): string => {
    const path = getPath(request);
    if (basePath === '' || PROBES.has(path)) return path;
    if (path === basePath) return BARE;
    return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : OUTSIDE;
  };
