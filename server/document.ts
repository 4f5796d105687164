import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip as gzipCallback, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

/** What does not change while the server runs: packed once, known by its tag. */
export interface Document {
  readonly type: string;
  readonly tag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer> | undefined;
}

/** Below this many bytes packing saves no packet on the way. */
const LEAST = 1400;
const TEXT = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/;

export function makeDocument(body: string | Uint8Array, type: string): Document {
  const plain = new Uint8Array(Buffer.from(body));
  const tag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const packed = plain.byteLength >= LEAST && TEXT.test(type) ? new Uint8Array(gzipSync(plain, { level: 9 })) : undefined;
  return { type, tag, plain, packed };
}

/** Answers with a document, packed where the caller takes that, or with 304 where the caller has it. */
export function sendDocument(c: Context, document: Document, cacheControl = 'no-cache'): Response {
  c.header('etag', document.tag);
  c.header('cache-control', cacheControl);
  c.header('vary', 'Accept-Encoding', { append: true });
  if (hasTag(c.req.header('if-none-match'), document.tag)) return c.body(null, 304);
  c.header('content-type', document.type);
  if (document.packed === undefined || !takesGzip(c)) return c.body(document.plain);
  c.header('content-encoding', 'gzip');
  return c.body(document.packed);
}

const hasTag = (given: string | undefined, tag: string): boolean =>
  (given ?? '').split(',').some((g) => g.trim() === '*' || g.trim().replace(/^W\//, '') === tag.slice(2));

const takesGzip = (c: Context): boolean =>
  c.req.header('accept-encoding') !== undefined &&
  accepts(c, { header: 'Accept-Encoding', supports: ['gzip'], default: 'identity' }) === 'gzip';

const gzip = promisify(gzipCallback);
/** From here on an answer made for one caller is packed, off the main thread; a common report is far smaller and goes as it is. */
const LARGE = 16_384;

/** Answers with JSON, packed where it is large. */
export async function sendJson(c: Context, value: unknown): Promise<Response> {
  const body = JSON.stringify(value);
  if (body.length < LARGE || !takesGzip(c)) return c.body(body, 200, { 'content-type': 'application/json' });
  c.header('vary', 'Accept-Encoding', { append: true });
  c.header('content-encoding', 'gzip');
  return c.body(new Uint8Array(await gzip(body, { level: 4 })), 200, { 'content-type': 'application/json' });
}
