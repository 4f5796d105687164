import { reviewOnDevice } from '../engine/device.ts';
import { sendThread } from '../engine/server.ts';
import type { Given, Outcome, Progress, ThreadReport, Trouble } from './types.ts';

const trouble = (code: Trouble['code'], detail = '', places: Trouble['places'] = []): Outcome => ({ trouble: { code, detail, places } });

/** Reads a thread where it is asked to. It never moves from the device to the server by itself. Rejects only where `signal` gave up. */
export async function askReview(
  given: Given,
  where: 'server' | 'device',
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    return where === 'device' ? await reviewOnDevice(given, tell, signal) : await askServer(given, tell, signal);
  } catch {
    signal.throwIfAborted();
    return trouble(where === 'device' ? 'failed' : 'gone');
  }
}

async function askServer(given: Given, tell: (progress: Progress) => void, signal: AbortSignal): Promise<Outcome> {
  const form = new FormData();
  for (const file of given.files) form.append('file', file, file.name);
  form.set('reader', given.reader);
  if (given.dateOrder) form.set('dateOrder', given.dateOrder);
  if (given.timeZone) form.set('timeZone', given.timeZone);
  const response = await sendThread(form, signal);
  if (!response.ok || !response.body) return refused(response.status, await response.json().catch(() => ({})));
  for await (const { name, data } of eventsOf(response.body)) {
    if (name === 'progress') tell(JSON.parse(data) as Progress);
    if (name === 'report') return { report: JSON.parse(data) as ThreadReport };
    if (name === 'problem') {
      const said = JSON.parse(data) as Said & { status: number };
      return refused(said.status, said);
    }
  }
  return trouble('gone');
}

interface Said {
  readonly detail?: string;
  readonly errors?: Trouble['places'];
}
const refused = (status: number, { detail, errors }: Said): Outcome => {
  if (status === 413) return trouble('too-large', detail);
  if (status === 429 || status === 503) return trouble('busy');
  if (status === 422 || status === 400) return trouble('said', detail, errors ?? []);
  return trouble(status >= 500 ? 'failed' : 'gone');
};

/** The events of a stream, each as it is whole. What is still coming in is kept in pieces: a report may be many megabytes. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<{ name: string; data: string }> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let pieces: string[] = [];
  let last = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      let piece = last + decoder.decode(value, { stream: true });
      for (let end = piece.indexOf('\n\n'); end >= 0; end = piece.indexOf('\n\n')) {
        const event = [...pieces, piece.slice(0, end)].join('');
        pieces = [];
        piece = piece.slice(end + 2);
        const split = event.indexOf('\n');
        yield { name: event.slice('event: '.length, split), data: event.slice(split + '\ndata: '.length) };
      }
      // a piece may end in the first half of the blank line
      last = piece.endsWith('\n') ? '\n' : '';
      pieces.push(last ? piece.slice(0, -1) : piece);
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}
