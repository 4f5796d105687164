import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Counts, f1, PARTS, recall, scoreThreads } from '../../scripts/thread-scores.ts';

const folder = fileURLToPath(new URL('threads/', import.meta.url));

/** Floors a little under what was measured: `tune` threads were looked at while the ledger was written, `held` ones were written before it. */
const FLOORS: Readonly<Record<string, Partial<Record<(typeof PARTS)[number], number>> & { readonly answered: number }>> = {
  tune: { questions: 0.94, agreements: 0.85, 'open proposals': 0.75, promises: 0.85, answered: 0.9 },
  held: { questions: 0.9, agreements: 0.85, 'open proposals': 0.5, promises: 0.85, answered: 0.82 },
};

describe.each(Object.entries(FLOORS))('the ledger of the %s threads', (set, floors) => {
  const { total, byThread } = scoreThreads(folder, set);
  it('has threads of both languages', () =>
    expect([...byThread.keys()].map((n) => n.split('-')[1]).sort()).toEqual(['en', 'en', 'en', 'nl', 'nl', 'nl']));
  it.each(PARTS.filter((p) => floors[p] !== undefined))('%s', (part) => expect(f1(total[part])).toBeGreaterThanOrEqual(floors[part]!));
  it('answered or open', () => expect(share(total.answered)).toBeGreaterThanOrEqual(floors.answered));
  it('misses no danger', () => expect(recall(total.safety)).toBe(1));
});
const share = ([right, all]: Counts['answered']): number => right / all;
