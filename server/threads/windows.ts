import { MessageChannel } from 'node:worker_threads';
import type { Runner } from './pool.ts';
import type { ReadThread, Reviewed } from './tasks.ts';

/** Windows that are read ahead of what is joined, beside those at work: it bounds the memory that a review takes. */
const AHEAD = 2;

/**
 * Reviews a thread by windows: several are read at once, and one task joins them in order while the next are read. Rejects with the first
 * error; then no window of it is at work any more.
 */
export async function reviewInWindows({ thread, plan, windows }: ReadThread, runner: Runner, counts: Int32Array): Promise<Reviewed> {
  const { port1: port, port2 } = new MessageChannel();
  const joined = runner.run({ do: 'join', thread, plan, windows: windows.length, port: port2, counts }) as Promise<Reviewed>;
  const reading: Promise<Uint8Array>[] = [];
  const readNext = (): void => {
    const window = windows[reading.length];
    if (!window) return;
    const task = runner.run({ do: 'window', window, plan, counts }) as Promise<Uint8Array>;
    // an error is told where its turn comes
    task.catch(() => {});
    reading.push(task);
  };
  // a word for each window that was joined
  port.on('message', readNext);
  for (let k = 0; k < runner.width + AHEAD; k++) readNext();

  /** Hands the windows over in order, each as soon as it is read. */
  const handOver = async (): Promise<void> => {
    for (let k = 0; k < windows.length; k++) {
      while (k >= reading.length) await new Promise((go) => port.once('message', go));
      const bytes = await reading[k]!;
      reading[k] = NONE;
      port.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
    }
  };
  try {
    const [report] = await Promise.all([joined, handOver()]);
    return report;
  } finally {
    port.close();
    await Promise.allSettled([joined, ...reading]);
  }
}
const NONE = Promise.resolve(new Uint8Array());
