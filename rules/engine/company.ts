import type { CompanyWeights } from '../types.ts';

/** What a sentence gives by itself: what its signs add up to, in hundredths, and whether a named rule finds something in it. */
export interface Lone {
  readonly sum: number;
  readonly named: boolean;
}

/** What is known of a sentence beside its own words: the company it keeps. In this order in `companyOf`. */
export const COMPANY = [
  'base',
  'own',
  'named',
  'mean',
  'most',
  'before',
  'after',
  'alone',
  'few',
] as const satisfies readonly (keyof CompanyWeights)[];

const LEAST = -3;
const MOST = 2;
const NAMED = 1.5;
const heatOf = ({ sum, named }: Lone): number => Math.max(Math.min(MOST, Math.max(LEAST, sum / 100)), named ? NAMED : LEAST);

/**
 * The inputs by which sentence `n` of a message is judged in the light of the others: where they are heated, a weak sign counts for more.
 * One pass over the message for each sentence, so long messages are cut to the nearest `REACH` on either side.
 */
export function companyOf(all: readonly Lone[], n: number): number[] {
  const from = Math.max(0, n - REACH);
  const to = Math.min(all.length, n + REACH + 1);
  let total = 0;
  let most = -1;
  let others = 0;
  for (let i = from; i < to; i++) {
    if (i === n) continue;
    const heat = heatOf(all[i]!);
    total += heat + 1;
    most = others === 0 ? heat : Math.max(most, heat);
    others++;
  }
  const near = (i: number): number => (i >= 0 && i < all.length ? heatOf(all[i]!) : -1);
  return [
    1,
    all[n]!.sum / 100,
    all[n]!.named ? 1 : 0,
    others === 0 ? -0.5 : total / (others + 2),
    others === 0 ? -1 : most,
    near(n - 1),
    near(n + 1),
    others === 0 ? 1 : 0,
    Math.min(all.length, 8) / 8,
  ];
}
const REACH = 20;

/** What a sentence adds up to in its company. */
export const weighCompany = (inputs: readonly number[], weights: CompanyWeights): number =>
  COMPANY.reduce((total, name, k) => total + weights[name] * inputs[k]!, 0);
