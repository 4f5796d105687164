import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { runTask, type Task } from './tasks.ts';

type Result = Awaited<ReturnType<typeof runTask>>;
/** Something that does tasks: a pool of threads, or this one. */
export interface Runner {
  run(task: Task, signal?: AbortSignal): Promise<Result>;
  close(): Promise<void>;
}

/** Does the tasks in this thread, one at a time, letting others go first between two. */
export const inline = (): Runner => ({
  async run(task, signal) {
    await new Promise((go) => setImmediate(go));
    signal?.throwIfAborted();
    return runTask(task);
  },
  async close() {},
});

/** A pool of threads, as many as the machine has; none is started before the first review, and idle ones end after a minute. */
export function threads(width = availableParallelism()): Runner {
  const built = fileURLToPath(new URL('./worker.js', import.meta.url));
  const source = fileURLToPath(new URL('./worker.ts', import.meta.url));
  const filename = existsSync(built) ? built : source;
  let pool: Piscina | undefined;
  const started = (): Piscina =>
    new Piscina({
      filename,
      minThreads: 0,
      maxThreads: width,
      idleTimeout: 60_000,
      concurrentTasksPerWorker: 1,
      execArgv: filename === source ? ['--import', 'tsx'] : [],
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
  return {
    async run(task, signal) {
      pool ??= started();
      return pool.run(task, { signal }) as Promise<Result>;
    },
    async close() {
      await pool?.destroy();
      pool = undefined;
    },
  };
}
