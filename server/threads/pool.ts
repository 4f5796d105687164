import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { THREAD_LIMITS } from './limits.ts';
import { type Result, runTask, type Task } from './tasks.ts';

/** Something that does tasks: a pool of threads, or this one. */
export interface Runner {
  /** So many windows of a thread it reads at once. */
  readonly width: number;
  run(task: Task, signal?: AbortSignal): Promise<Result>;
  close(): Promise<void>;
}

/** Does the tasks in this thread, one at a time, letting others go first between two. */
export const inline = (): Runner => ({
  width: 1,
  async run(task, signal) {
    await new Promise((go) => setImmediate(go));
    signal?.throwIfAborted();
    return runTask(task);
  },
  async close() {},
});

/**
 * A pool of threads that read, as many as the machine has cores, and beside them one for each review at work that joins what they read: it
 * mostly waits, and must never wait behind those it waits for. None is started before the first review, and idle ones end after a minute.
 */
export function threads(width = availableParallelism()): Runner {
  const built = fileURLToPath(new URL('./worker.js', import.meta.url));
  const source = fileURLToPath(new URL('./worker.ts', import.meta.url));
  const filename = existsSync(built) ? built : source;
  const start = (maxThreads: number): Piscina =>
    new Piscina({
      filename,
      minThreads: 0,
      maxThreads,
      idleTimeout: 60_000,
      concurrentTasksPerWorker: 1,
      execArgv: filename === source ? ['--import', 'tsx'] : [],
      // what is read of a window is dropped as a whole: with room for it little of it is ever moved
      resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 },
    });
  let readers: Piscina | undefined;
  let joiners: Piscina | undefined;
  return {
    width,
    async run(task, signal) {
      if (task.do === 'join') {
        joiners ??= start(THREAD_LIMITS.working);
        return joiners.run(task, { signal, transferList: [task.port] }) as Promise<Result>;
      }
      readers ??= start(width);
      return readers.run(task, { signal }) as Promise<Result>;
    },
    async close() {
      await Promise.all([readers?.destroy(), joiners?.destroy()]);
      readers = undefined;
      joiners = undefined;
    },
  };
}
