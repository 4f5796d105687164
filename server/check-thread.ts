import { Worker } from 'node:worker_threads';
import { type CheckInput, check, type Report } from '../rules/index.ts';

/** Checks a message; may take its time. Rejects with `TooSlow` or `TooBusy`. */
export type Check = (input: CheckInput) => Report | Promise<Report>;
export class TooSlow extends Error {}
export class TooBusy extends Error {}

/** Up to so many characters a check is done at once: it takes less than handing it over and back would delay the others. */
const LONG = 4000;
/** Long checks that may wait for their turn. */
const WAITING = 10;

interface Task {
  readonly input: CheckInput;
  readonly resolve: (report: Report) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Checks short texts at once and long ones in a thread beside, one after the other, so that nobody waits for another's long text.
 * A check that takes longer than `seconds` is ended with its thread. `file` is what runs in the thread (thread.ts, built).
 */
export function checkInThread(file: URL, seconds: number): Check {
  const queue: Task[] = [];
  let worker: Worker | undefined;
  let busy = false;

  function next(): void {
    if (busy) return;
    const task = queue.shift();
    if (!task) return;
    busy = true;
    const fresh = worker === undefined;
    worker ??= new Worker(file);
    const at = worker;
    // neither an idle thread nor its clock keeps the process from ending
    at.unref();
    let clock: NodeJS.Timeout | undefined;
    const watch = () => {
      clock = setTimeout(() => end(() => task.reject(new TooSlow()), true), seconds * 1000).unref();
    };
    const end = (settle: () => void, fallen: boolean) => {
      clearTimeout(clock);
      at.off('message', hear).off('error', fell);
      if (fallen) {
        worker = undefined;
        void at.terminate();
      }
      busy = false;
      settle();
      next();
    };
    if (!fresh) watch();
    // a new thread says when it has loaded the engine
    const hear = (message: Report | 'ready') => (message === 'ready' ? watch() : end(() => task.resolve(message), false));
    const fell = (error: Error) => end(() => task.reject(error), true);
    at.on('message', hear).once('error', fell);
    at.postMessage(task.input);
  }

  return (input) => {
    if (input.text.length + (input.received?.length ?? 0) <= LONG) return check(input);
    if (queue.length >= WAITING) return Promise.reject(new TooBusy());
    return new Promise((resolve, reject) => {
      queue.push({ input, resolve, reject });
      next();
    });
  };
}
