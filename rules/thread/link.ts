import { type Matter, shared } from '../engine/questions/answer.ts';

/** How much two sentences are about one matter: telling words, their kin, days and amounts in common. 0 where nothing is. */
export const linkOf = (a: Matter, b: Matter): number =>
  2 * Math.min(2, shared(a.lemmas, b.lemmas)) +
  Math.min(1, shared(a.kin, b.kin)) +
  2 * Math.min(2, shared(a.facts, b.facts)) +
  0.5 * Math.min(1, shared(a.names, b.names));

/** What several sentences are about, taken together. */
export const joinMatters = (all: readonly Matter[]): Matter => ({
  lemmas: new Set(all.flatMap((m) => [...m.lemmas])),
  kin: new Set(all.flatMap((m) => [...m.kin])),
  names: new Set(all.flatMap((m) => [...m.names])),
  facts: new Set(all.flatMap((m) => [...m.facts])),
});
