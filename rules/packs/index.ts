import type { Rule } from '../types.ts';
import { brief } from './brief/index.ts';
import { firm } from './firm/index.ts';
import { friendly } from './friendly/index.ts';
import { informative } from './informative/index.ts';

/** Every rule, frozen: who reads the catalogue cannot change it. */
export const rules: readonly Rule[] = Object.freeze([...brief, ...informative, ...friendly, ...firm].map((rule) => Object.freeze(rule)));
