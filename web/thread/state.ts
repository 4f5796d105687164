import { batch, computed, effect, signal } from '@preact/signals';
import { emptied, language, where as usual } from '../state/state.ts';
import { askReview } from './ask.ts';
import { type Filter, marksIn, NO_FILTER, pick } from './filter.ts';
import { shown } from './list-place.ts';
import type { Given, Lang, Progress, ThreadReport, Trouble } from './types.ts';
import { words } from './words.ts';

/** What is given, until another thread is read or the page closes: it is kept nowhere else. */
export const files = signal<readonly File[]>([]);
export const pasted = signal('');
const chosenWhere = signal<'server' | 'device' | null>(null);
export const where = computed(() => chosenWhere.value ?? usual.value);
export const chooseWhere = (to: 'server' | 'device'): void => {
  chosenWhere.value = to;
};

export type Stage = 'give' | 'busy' | 'dates' | 'read';
export const stage = signal<Stage>('give');
export const progress = signal<Progress | null>(null);
export const trouble = signal<Trouble | null>(null);
export const stopped = signal(false);
/** What was read, where, and in which language it explains. */
export const read = signal<{ readonly report: ThreadReport; readonly at: 'server' | 'device'; readonly reader: Lang } | null>(null);
/** Names that the mediator chose, by participant. */
export const names = signal<Readonly<Record<string, string>>>({});
export const filter = signal<Filter>(NO_FILTER);

const EMPTY: ThreadReport['messages'] = [];
export const marks = computed(() => (read.value ? marksIn(read.value.report) : []));
export const picked = computed(() => (read.value ? pick(read.value.report.messages, marks.value, filter.value) : EMPTY));

/** The name that stands for someone where none is chosen: it tells nothing. */
export const roleOf = (id: string): string => {
  const w = words.value.names;
  return id === 'A' || id === 'B' ? w.parent(id) : w.person(id);
};
export const nameOf = (id: string): string => names.value[id]?.trim() || roleOf(id);

const running = { by: undefined as AbortController | undefined };

/** Reads what was given, there where it is to be read. */
export async function start(dateOrder?: Given['dateOrder']): Promise<void> {
  const paste = pasted.value.trim();
  const given = [...files.value, ...(paste ? [new File([pasted.value], words.value.give.pasted, { type: 'text/plain' })] : [])];
  if (given.length === 0) return;
  running.by?.abort();
  const mine = new AbortController();
  running.by = mine;
  const [at, reader] = [where.value, language.value];
  batch(() => {
    stage.value = 'busy';
    progress.value = null;
    trouble.value = null;
    stopped.value = false;
  });
  const tell = (p: Progress): void => {
    if (running.by === mine) progress.value = p;
  };
  try {
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const outcome = await askReview(
      { files: given, reader, ...(dateOrder ? { dateOrder } : {}), ...(timeZone ? { timeZone } : {}) },
      at,
      tell,
      mine.signal,
    );
    if (running.by !== mine) return;
    batch(() => {
      progress.value = null;
      if ('trouble' in outcome) {
        trouble.value = outcome.trouble;
        stage.value = 'give';
        return;
      }
      filter.value = NO_FILTER;
      shown.value = 0;
      read.value = { report: outcome.report, at, reader };
      stage.value = outcome.report.dates && !outcome.report.dates.sure && !dateOrder ? 'dates' : 'read';
    });
  } catch {
    // stopped: what was given is still there
  }
}

export function stop(): void {
  running.by?.abort();
  running.by = undefined;
  batch(() => {
    stage.value = 'give';
    progress.value = null;
    stopped.value = true;
  });
}

/** Takes the thread off the page. */
export function clearThread(): void {
  running.by?.abort();
  running.by = undefined;
  batch(() => {
    files.value = [];
    pasted.value = '';
    read.value = null;
    names.value = {};
    filter.value = NO_FILTER;
    progress.value = null;
    trouble.value = null;
    stopped.value = false;
    stage.value = 'give';
  });
}

// the page empties itself as a whole: quick exit, wipe
effect(() => {
  if (emptied.value > 0) clearThread();
});
