import { setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { move } from 'piscina';
import { runTask, type Task } from './tasks.ts';

// on Linux this is the thread's own priority: a review gives way to a check that someone waits for
if (!isMainThread && process.platform === 'linux') {
  try {
    setPriority(0, 5);
  } catch {
    // not allowed here: the review then competes as an equal
  }
}

export default async (task: Task): Promise<unknown> => {
  const result = await runTask(task);
  // handed over, not copied
  return result instanceof Uint8Array ? move(result) : result;
};
