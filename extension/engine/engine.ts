import type { CheckInput, Report } from '../../rules/types.ts';
import type { Trouble } from '../types.ts';

export type Read = { readonly report: Report } | { readonly trouble: Trouble };
/** No message of the allowed length takes nearly as long. */
const LONGEST_MS = 20_000;

/** The engine in a worker of its own: questions in order, and a fresh start when it hangs or fails. */
export function createEngine(): { check(input: CheckInput): Promise<Read> } {
  const waiting = new Map<number, (read: Read) => void>();
  let worker: Worker | undefined;
  let asked = 0;
  const giveUp = (trouble: Trouble) => {
    worker?.terminate();
    worker = undefined;
    for (const tell of waiting.values()) tell({ trouble });
    waiting.clear();
  };
  const start = (): Worker => {
    const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<{ id: number; read: Read }>) => waiting.get(data.id)?.(data.read));
    made.addEventListener('error', () => giveUp('engine'));
    return made;
  };
  return {
    check: (input) =>
      new Promise((resolve) => {
        const id = ++asked;
        const late = setTimeout(() => giveUp('slow'), LONGEST_MS);
        waiting.set(id, (read) => {
          clearTimeout(late);
          waiting.delete(id);
          resolve(read);
        });
        worker ??= start();
        worker.postMessage({ id, input });
      }),
  };
}
