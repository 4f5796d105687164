import type { Rule } from '../../types.ts';
import { length } from './length.ts';
import { longSentence } from './long-sentence.ts';
import { repetition } from './repetition.ts';
import { topics } from './topics.ts';

/** The rules of this pack, one line each. */
export const brief: readonly Rule[] = [length, longSentence, repetition, topics];
