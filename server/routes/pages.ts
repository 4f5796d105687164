import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { LogVariables } from '../log.ts';
import { problem } from '../problem.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves the built page from a folder; nothing outside it, and no listing. */
export function addPages(app: OpenAPIHono<{ Variables: LogVariables }>, folder: string): void {
  // a built file with a hash in its name never changes, so it is packed once
  const packed = new Map<string, Buffer<ArrayBuffer>>();
  const pack = (path: string): Buffer<ArrayBuffer> => {
    const made = packed.get(path) ?? gzipSync(readFileSync(path));
    packed.set(path, made);
    return made;
  };
  app.get('*', (c) => {
    const asked = c.req.path === '/' ? '/index.html' : c.req.path === '/docs' ? '/docs.html' : c.req.path;
    let path: string;
    try {
      path = normalize(join(folder, decodeURIComponent(asked)));
    } catch {
      return problem(c, 404, 'There is no such page.');
    }
    if (!path.startsWith(folder + sep) || path.includes('\0') || !existsSync(path) || !statSync(path).isFile())
      return problem(c, 404, 'There is no such page. The page is at /, the API at /v1/check, its document at /docs.');
    const hashed = asked.startsWith('/assets/');
    const gzip = hashed && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
    return c.body(gzip ? pack(path) : readFileSync(path), 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(hashed ? { vary: 'accept-encoding' } : {}),
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    });
  });
}
