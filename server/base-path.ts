import { getPath } from 'hono/utils/url';

/** Asked for from inside the machine, so they are there without the base path as well. */
const PROBES = new Set(['/livez', '/readyz', '/healthz']);
/** No route has a name such as this. */
const OUTSIDE = '/%00outside';

/** Reads the path of a request below a base path: routes and pages need not know of it. `/kalm` alone gives '', which leads to `/kalm/`. */
export const pathBelow =
  (basePath: string) =>
  (request: Request): string => {
    const path = getPath(request);
    if (basePath === '' || PROBES.has(path)) return path;
    if (path === basePath) return '';
    return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : OUTSIDE;
  };
