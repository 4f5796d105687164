import type { CheckInput, Lang, Report } from '../../rules/types.ts';
import type { Given, Outcome, Progress } from '../thread/types.ts';
import type { RuleEntry } from './entry.ts';

/** What the worker is asked: a check, or without `input` the rules. */
export interface Asked {
  readonly id: number;
  readonly input?: CheckInput;
}
/** What it answers; neither where it failed. */
export interface Answer {
  readonly id: number;
  readonly report?: Report;
  readonly rules?: readonly RuleEntry[];
}

/** A thread to read, and what comes back: how far it is, then the outcome. */
export interface ThreadAsked {
  readonly thread: Given;
}
/** Texts in which names are sought. */
export interface NamesAsked {
  readonly texts: readonly string[];
  readonly lang: Lang;
}
export interface ThreadAnswer {
  readonly progress?: Progress;
  readonly outcome?: Outcome;
}

export interface Device {
  check(input: CheckInput): Promise<Report>;
  rules(): Promise<readonly RuleEntry[]>;
}

const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Reads a thread in a worker of its own, so that a long one holds up nothing else; `signal` ends it, and then it rejects. */
export function reviewOnDevice(given: Given, tell: (progress: Progress) => void, signal: AbortSignal): Promise<Outcome> {
  const worker = startWorker();
  return new Promise<Outcome>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', () => reject(new Error('the engine could not be loaded on this device')));
    worker.addEventListener('message', ({ data }: MessageEvent<ThreadAnswer>) => {
      if (data.progress) tell(data.progress);
      if (data.outcome) resolve(data.outcome);
    });
    worker.postMessage({ thread: given } satisfies ThreadAsked);
  }).finally(() => worker.terminate());
}

/** The names in texts, with how often; read by the engine on this device, wherever the thread was read. */
export function namesOnDevice(asked: NamesAsked): Promise<ReadonlyMap<string, number>> {
  const worker = startWorker();
  return new Promise<ReadonlyMap<string, number>>((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('the engine could not be loaded on this device')));
    worker.addEventListener('message', ({ data }: MessageEvent<ReadonlyMap<string, number>>) => resolve(data));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}

/** The engine on this device. Its code is only fetched at the first question, and again after it could not be loaded. */
export function createDevice(): Device {
  const waiting = new Map<number, (answer: Answer) => void>();
  let worker: Worker | undefined;
  let asked = 0;
  const start = (): Worker => {
    const made = startWorker();
    made.addEventListener('message', (event: MessageEvent<Answer>) => {
      waiting.get(event.data.id)?.(event.data);
      waiting.delete(event.data.id);
    });
    made.addEventListener('error', () => {
      worker = undefined;
      for (const [id, tell] of waiting) tell({ id });
      waiting.clear();
    });
    return made;
  };
  const ask = (question: Omit<Asked, 'id'>): Promise<Answer> =>
    new Promise((resolve) => {
      const id = ++asked;
      waiting.set(id, resolve);
      worker ??= start();
      worker.postMessage({ ...question, id } satisfies Asked);
    });
  const need = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the engine could not be loaded on this device');
    return value;
  };
  return {
    check: async (input) => need((await ask({ input })).report),
    rules: async () => need((await ask({})).rules),
  };
}
