import type { Context } from 'hono';
import { LIMITS } from './contract.ts';
import { problem } from './problem.ts';

/**
 * Reads a JSON body, counting bytes as they come, and stops at the limit; Hono's own limit costs more than half of the throughput.
 * Gives the value, or the problem that the client gets.
 */
export async function readJson(c: Context): Promise<{ value: unknown } | { error: Response }> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { error: problem(c, 415, 'Send the message as JSON, with content-type: application/json.') };
  const tooLong = () =>
    problem(
      c,
      413,
      `The request is larger than ${LIMITS.bytes} bytes. Text may hold ${LIMITS.text} characters, received ${LIMITS.received}.`,
    );
  if (Number(c.req.header('content-length') ?? 0) > LIMITS.bytes) return { error: tooLong() };
  let raw: Uint8Array;
  if (c.req.header('content-length') !== undefined) raw = new Uint8Array(await c.req.arrayBuffer());
  else {
    const read = await readCounted(c.req.raw.body, LIMITS.bytes);
    if (read === null) return { error: tooLong() };
    raw = read;
  }
  if (raw.byteLength > LIMITS.bytes) return { error: tooLong() };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return { error: problem(c, 400, 'The body is not UTF-8.') };
  }
  if (text.trim() === '') return { error: problem(c, 400, 'The body is empty. Send {"text": "…"}.') };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { error: problem(c, 400, 'The body is not valid JSON. Send {"text": "…"}.') };
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
