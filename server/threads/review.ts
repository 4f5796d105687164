import type { Refusal } from './form.ts';
import { THREAD_LIMITS } from './limits.ts';
import type { Runner } from './pool.ts';
import { DONE, type ReadThread, type Reviewed, STOP } from './tasks.ts';
import { reviewInWindows } from './windows.ts';

export interface Progress {
  readonly stage: 'reading' | 'checking';
  readonly done: number;
  readonly total: number;
}
/** How often progress is told, in milliseconds. */
const EVERY = 250;

/** Reads and reviews what a request holds. It stops, with the signal's reason, when the client goes away. */
export async function reviewRequest(
  body: Uint8Array,
  contentType: string,
  runner: Runner,
  signal: AbortSignal,
  tell?: (progress: Progress) => void,
): Promise<Reviewed | { refusal: Refusal }> {
  tell?.({ stage: 'reading', done: 0, total: 1 });
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
  const { thread, plan, windows, messages: total } = read;
  const counts = new Int32Array(new SharedArrayBuffer(8));
  // the thread is asked to stop by itself: it need not be started anew
  const stop = (): void => void Atomics.store(counts, STOP, 1);
  signal.throwIfAborted();
  signal.addEventListener('abort', stop, { once: true });
  const say = (): void => tell?.({ stage: 'checking', done: Atomics.load(counts, DONE), total });
  say();
  const clock = tell ? setInterval(say, EVERY) : undefined;
  try {
    const found =
      runner.width > 1 && windows.length > 1
        ? await reviewInWindows(read, runner, counts)
        : ((await runner.run({ do: 'review', thread, plan, counts })) as Reviewed);
    say();
    return found;
  } finally {
    clearInterval(clock);
    signal.removeEventListener('abort', stop);
  }
}
