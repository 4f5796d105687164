import type { Context } from 'hono';
import { LIMITS } from './contract.ts';
import { problem } from './problem.ts';

type Read<T> = { readonly value: T } | { readonly error: Response };

/**
 * Reads a JSON body, counting bytes as they come, and stops at the limit; Hono's own limit costs more than half of the throughput.
 * Gives the value, or the problem that the client gets.
 */
export async function readJson(c: Context): Promise<Read<unknown>> {
  const body = await readText(c, 'application/json', 'Send the message as JSON, with content-type: application/json.');
  if ('error' in body) return body;
  if (body.value.trim() === '') return { error: problem(c, 400, 'The body is empty. Send {"text": "…"}.') };
  try {
    return { value: JSON.parse(body.value) };
  } catch {
    return { error: problem(c, 400, 'The body is not valid JSON. Send {"text": "…"}.') };
  }
}

/** Fields that a form may have; more is a mistake or an attack. */
const MOST_FIELDS = 50;

/** Reads a form (`application/x-www-form-urlencoded`), strictly: a broken escape or a field given twice is an error, not a guess. */
export async function readForm(c: Context): Promise<Read<ReadonlyMap<string, string>>> {
  const body = await readText(
    c,
    'application/x-www-form-urlencoded',
    'Send the text as a form, with content-type: application/x-www-form-urlencoded.',
  );
  if ('error' in body) return body;
  const fields = new Map<string, string>();
  const wrong = (detail: string) => ({ error: problem(c, 400, detail) });
  const pieces = body.value.split('&', MOST_FIELDS + 1);
  if (pieces.length > MOST_FIELDS) return wrong(`The form has more than ${MOST_FIELDS} fields. Is every & in the text written as %26?`);
  for (const piece of pieces) {
    if (piece === '') continue;
    const at = piece.indexOf('=');
    let name: string;
    let value: string;
    try {
      name = unescapeForm(at < 0 ? piece : piece.slice(0, at));
      value = at < 0 ? '' : unescapeForm(piece.slice(at + 1));
    } catch {
      return wrong('The form holds a broken escape: after % come two digits, and together they are UTF-8.');
    }
    if (fields.has(name)) return wrong(`The form holds a field twice${KNOWN.has(name) ? `: ${name}` : ''}.`);
    fields.set(name, value);
  }
  return { value: fields };
}
const KNOWN = new Set(['text', 'data', 'language']);
const unescapeForm = (s: string): string => decodeURIComponent(s.replaceAll('+', ' '));

/** Reads a body of one content type as UTF-8, at most `LIMITS.bytes` of it. */
async function readText(c: Context, type: string, wanted: string): Promise<Read<string>> {
  const given = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (given !== type) return { error: problem(c, 415, wanted) };
  const length = c.req.header('content-length');
  let raw: Uint8Array | null;
  try {
    if (Number(length ?? 0) > LIMITS.bytes) raw = null;
    else raw = length === undefined ? await readCounted(c.req.raw.body, LIMITS.bytes) : new Uint8Array(await c.req.arrayBuffer());
  } catch {
    return { error: problem(c, 400, 'The body ended too early. Send it again, whole.') };
  }
  if (raw === null || raw.byteLength > LIMITS.bytes)
    return {
      error: problem(
        c,
        413,
        `The request is larger than ${LIMITS.bytes} bytes. Text may hold ${LIMITS.text} characters, received ${LIMITS.received}.`,
      ),
    };
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(raw) };
  } catch {
    return { error: problem(c, 400, 'The body is not UTF-8.') };
  }
}

/** Bytes of a stream, counted as they come; null where there are more than `most`. */
export async function readCounted(stream: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | null> {
  if (!stream) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
