import type { Rule } from '../../types.ts';
import { againReader } from './again-reader.ts';
import { alwaysNever } from './always-never.ts';
import { becauseOfYou } from './because-of-you.ts';
import { contrastMe } from './contrast-me.ts';
import { countOfTimes } from './count-of-times.ts';
import { evenBother } from './even-bother.ts';
import { ifYouHad } from './if-you-had.ts';
import { readerFailing } from './reader-failing.ts';
import { readerNot } from './reader-not.ts';

/** The rules of this pack, one line each. */
export const friendly: readonly Rule[] = [
  againReader,
  alwaysNever,
  becauseOfYou,
  contrastMe,
  countOfTimes,
  evenBother,
  ifYouHad,
  readerFailing,
  readerNot,
];
