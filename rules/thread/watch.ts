import type { SafetySignal } from '../types.ts';
import type { Line } from './read.ts';

/** What one sentence by itself does not show: that the other is watched, again and again. Kept for each participant while the thread is read. */
export interface Watch {
  readonly seen: Map<string, number>;
}
export const newWatch = (): Watch => ({ seen: new Map() });

/**
 * The signals of control in a message. A sentence that shows the writer watching the other is one; where that writer has done so
 * `ENOUGH` times, a weaker sign is one too.
 */
export function watchedIn(watch: Watch, from: string, lines: readonly Line[], known: readonly SafetySignal[]): SafetySignal[] {
  const before = watch.seen.get(from) ?? 0;
  const out: SafetySignal[] = [];
  for (const line of lines) {
    if (line.danger) continue;
    const own = line.does.has('watches') || (before >= ENOUGH && line.does.has('peeks'));
    if (own || line.does.has('watched'))
      out.push({ kind: 'control', in: 'draft', own, start: line.sentence.start, end: line.sentence.end });
  }
  const strong = [...known, ...out].filter((s) => s.kind === 'control' && s.own).length;
  if (strong > 0) watch.seen.set(from, before + strong);
  return out;
}
const ENOUGH = 2;

/** The question checks on the other's private life. */
export const isPrying = (watch: Watch, from: string, line: Line): boolean =>
  line.does.has('pries') || ((watch.seen.get(from) ?? 0) > 0 && line.does.has('priesAgain'));
