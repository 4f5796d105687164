import type { Lang } from '../../rules/types.ts';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

export type { Words } from './nl.ts';

export const wordsOf = (reader: Lang): Words => ({ nl, en })[reader];
