import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { type Document, makeDocument, sendDocument } from '../document.ts';
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

/** Serves the built page from a folder; nothing outside it, and no listing. A file is read and packed once, and again when it changes. */
export function addPages(app: OpenAPIHono<{ Variables: LogVariables }>, folder: string): void {
  const kept = new Map<string, { readonly stamp: number; readonly document: Document }>();
  const open = (path: string): Document => {
    const stamp = statSync(path).mtimeMs;
    const known = kept.get(path);
    if (known?.stamp === stamp) return known.document;
    const document = makeDocument(readFileSync(path), TYPES[extname(path)] ?? 'application/octet-stream');
    kept.set(path, { stamp, document });
    return document;
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
    return sendDocument(c, open(path), asked.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
}
