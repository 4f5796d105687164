import { askCheck } from '../ask.ts';
import type { State } from './state.ts';

/** How long a pause in the typing is, in milliseconds; to a server a longer one, for each costs it work. */
const PAUSE_MS = { device: 350, server: 800 } as const;

export interface Reading {
  /** Reads the text as it stands; an answer to an earlier text is dropped. */
  now(): Promise<void>;
  /** Reads it after a pause in the typing. */
  soon(): void;
  stop(): void;
}

/** Has the text of a state read and puts the answer in it; `draw` shows the state, `done` says what came of it. */
export function createReading(state: State, draw: () => void, done: () => void): Reading {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  async function now(): Promise<void> {
    clearTimeout(timer);
    if (stopped) return;
    const mine = ++turn;
    const { text, received, here } = state;
    if (!text.trim() && !received) {
      Object.assign(state, { stage: 'empty', report: undefined, trouble: undefined });
      return draw();
    }
    state.stage = 'waiting';
    draw();
    const checked = await askCheck({ text, received, here }, state.shared);
    if (mine !== turn) return;
    state.shared = checked.shared;
    if ('report' in checked) Object.assign(state, { stage: 'read', report: checked.report, trouble: undefined });
    else Object.assign(state, { stage: 'trouble', report: undefined, trouble: checked.trouble });
    draw();
    done();
  }
  return {
    now,
    soon() {
      clearTimeout(timer);
      turn++;
      state.stage = 'waiting';
      timer = setTimeout(now, PAUSE_MS[state.shared.where]);
    },
    stop() {
      stopped = true;
      turn++;
      clearTimeout(timer);
    },
  };
}
