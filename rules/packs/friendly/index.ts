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
import { toneBlame } from './tone-blame.ts';
import { toneEmotion } from './tone-emotion.ts';
import { toneGuilt } from './tone-guilt.ts';
import { toneInsult } from './tone-insult.ts';
import { toneLabel } from './tone-label.ts';
import { toneMotive } from './tone-motive.ts';
import { toneSarcasm } from './tone-sarcasm.ts';
import { toneThreat } from './tone-threat.ts';

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
  toneBlame,
  toneEmotion,
  toneGuilt,
  toneInsult,
  toneLabel,
  toneMotive,
  toneSarcasm,
  toneThreat,
];
