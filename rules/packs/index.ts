import type { Rule } from '../types.ts';
import { brief } from './brief/index.ts';
import { firm } from './firm/index.ts';
import { friendly } from './friendly/index.ts';
import { informative } from './informative/index.ts';

export const rules: readonly Rule[] = [...brief, ...informative, ...friendly, ...firm];
