import { setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { runTask, type Task } from './tasks.ts';

// on Linux this is the thread's own priority: a review gives way to a check that someone waits for
if (!isMainThread && process.platform === 'linux') {
  try {
    setPriority(0, 5);
  } catch {
    // not allowed here: the review then competes as an equal
  }
}

export default (task: Task): ReturnType<typeof runTask> => runTask(task);
