import type { Rule } from '../../types.ts';
import { toneChild } from './tone-child.ts';
import { toneDefence } from './tone-defence.ts';
import { toneOffTopic } from './tone-off-topic.ts';
import { toneOpinion } from './tone-opinion.ts';
import { tonePast } from './tone-past.ts';

/** The rules of this pack, one line each. */
export const informative: readonly Rule[] = [toneChild, toneDefence, toneOffTopic, toneOpinion, tonePast];
