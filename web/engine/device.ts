import type { CheckInput, Report } from '../../rules/types.ts';
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

export interface Device {
  check(input: CheckInput): Promise<Report>;
  rules(): Promise<readonly RuleEntry[]>;
}

/** The engine on this device. Its code is only fetched at the first question, and again after it could not be loaded. */
export function createDevice(): Device {
  const waiting = new Map<number, (answer: Answer) => void>();
  let worker: Worker | undefined;
  let asked = 0;
  const start = (): Worker => {
    const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
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
