import type { Refusal } from './form.ts';
import { THREAD_LIMITS } from './limits.ts';
import type { Runner } from './pool.ts';
import { BEFORE, type CheckedPart, type Finished, type ReadThread } from './tasks.ts';

export interface Progress {
  readonly stage: 'reading' | 'checking' | 'reviewing';
  readonly done: number;
  readonly total: number;
}
export interface Reviewed {
  /** The report as JSON, in pieces. */
  readonly pieces: readonly Uint8Array[];
  readonly language: string;
  readonly messages: number;
}

/** Reads and reviews what a request holds, part by part, so that many can be at work at one time and one that is no longer wanted stops. */
export async function reviewRequest(
  body: Uint8Array,
  contentType: string,
  runner: Runner,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Reviewed | { refusal: Refusal }> {
  tell({ stage: 'reading', done: 0, total: 1 });
  const limit = AbortSignal.timeout(THREAD_LIMITS.reading);
  let read: ReadThread | { refusal: Refusal };
  try {
    read = (await runner.run({ do: 'read', body, contentType }, AbortSignal.any([signal, limit]))) as typeof read;
  } catch (error) {
    if (limit.aborted && !signal.aborted)
      return { refusal: { status: 422, detail: 'Reading these files takes too long. Send fewer at a time, or a shorter period.' } };
    throw error;
  }
  if ('refusal' in read) return read;
  const { lines, starts, origins, about } = read;
  const total = starts.length - 1;
  const named = new Set(origins.map((o) => o.file)).size > 1;
  const parts: CheckedPart[] = [];
  const starting = Array.from({ length: Math.ceil(total / THREAD_LIMITS.chunk) }, (_, i) => i * THREAD_LIMITS.chunk);
  let next = 0;
  let done = 0;
  tell({ stage: 'checking', done, total });
  const work = async (): Promise<void> => {
    while (next < starting.length) {
      signal.throwIfAborted();
      const k = next++;
      const [from, to] = [starting[k]!, Math.min(total, starting[k]! + THREAD_LIMITS.chunk)];
      const first = Math.max(0, from - BEFORE);
      const task = {
        do: 'check',
        lines,
        starts: starts.slice(first, to + 1),
        before: from - first,
        reader: about.reader,
        origins: origins.slice(from, to),
        named,
      } as const;
      parts[k] = (await runner.run(task, signal)) as CheckedPart;
      done += to - from;
      tell({ stage: 'checking', done, total });
    }
  };
  await Promise.all(Array.from({ length: runner.width }, work));
  tell({ stage: 'reviewing', done: total, total });
  const { head, tail, language } = (await runner.run(
    { do: 'finish', lines, starts, checked: parts.map((p) => p.kept), about },
    signal,
  )) as Finished;
  return {
    pieces: joined(
      head,
      parts.map((p) => p.shown),
      tail,
    ),
    language,
    messages: total,
  };
}

/** `{head…` + `"messages":[…]` + `…tail}` without reading any of it again. */
function joined(head: Uint8Array, parts: readonly Uint8Array[], tail: Uint8Array): Uint8Array[] {
  const text = (s: string): Uint8Array => new TextEncoder().encode(s);
  const between = parts.flatMap((p, i) => (i === 0 ? [p] : [text(','), p]));
  return [head.subarray(0, head.length - 1), text(',"messages":['), ...between, text('],'), tail.subarray(1)];
}
