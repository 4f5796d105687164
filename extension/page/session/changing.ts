import type { Change, Notice } from '../../types.ts';
import type { Field } from '../field.ts';
import { put, putBack } from '../put.ts';
import type { State } from './state.ts';

export interface Changing {
  /** While we change the text ourselves, what happens to it is no typing. */
  readonly busy: () => boolean;
  /** Puts changes in, the last one first so that the others keep their place. All or nothing. */
  change(changes: readonly Change[]): Promise<void>;
  /** Takes the last change back, where the text is still what it made. */
  undo(): Promise<void>;
}
/** What changing needs of the session. */
export interface Hands {
  /** Takes in what stands in the field now. */
  readonly look: () => void;
  readonly say: (notice: Notice, copy?: string) => void;
  readonly check: () => Promise<void>;
}

/** Changes the text of a field; what the page will not take is offered to copy. */
export function createChanging(field: Field, state: State, { look, say, check }: Hands): Changing {
  let busy = false;
  return {
    busy: () => busy,
    async change(changes) {
      if (busy) return;
      look();
      const before = state.text;
      const holds = changes.every((c) => before.slice(c.start, c.end) === c.was);
      if (!holds || changes.length === 0) return say('changed-meanwhile');
      const ordered = [...changes].sort((a, b) => b.start - a.start);
      const wanted = ordered.reduce((t, c) => t.slice(0, c.start) + c.text + t.slice(c.end), before);
      busy = true;
      let result: Awaited<ReturnType<typeof put>> = 'put';
      for (const c of ordered) {
        result = await put(field, field.read(), c, c.text);
        if (result !== 'put') break;
      }
      if (result !== 'put') await putBack(field, before, ordered.length);
      busy = false;
      look();
      state.undo = result === 'put' ? { before, after: state.text, steps: ordered.length } : undefined;
      if (result === 'put') say('changed');
      else say('copy', wanted);
      await check();
    },
    async undo() {
      const last = state.undo;
      if (!last || busy || field.read() !== last.after) return say('changed-meanwhile');
      busy = true;
      const back = await putBack(field, last.before, last.steps);
      busy = false;
      look();
      state.undo = undefined;
      if (back) say('undone');
      else say('copy', last.before);
      await check();
    },
  };
}
