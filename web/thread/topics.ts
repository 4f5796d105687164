import type { Topic } from '../../rules/types.ts';
import { nl } from '../words/thread-nl.ts';

/** The matters, in the order of their words: the page holds no engine to ask. */
export const TOPICS = Object.keys(nl.topics) as readonly Topic[];
