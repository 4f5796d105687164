/** The same engine as everywhere else, on this device. It asks the network for nothing. */
import { check } from '../../rules/index.ts';
import type { CheckInput } from '../../rules/types.ts';
import type { Read } from './engine.ts';

const LONGEST = { text: 20_000, received: 100_000 } as const;

const read = (input: CheckInput): Read => {
  if (input.text.length > LONGEST.text || (input.received?.length ?? 0) > LONGEST.received) return { trouble: 'too-long' };
  try {
    return { report: check(input) };
  } catch {
    return { trouble: 'engine' };
  }
};

addEventListener('message', ({ data }: MessageEvent<{ id: number; input: CheckInput }>) =>
  postMessage({ id: data.id, read: read(data.input) }),
);
