import type { Rule } from '../../types.ts';

/** The rules of this pack, one line each. */
export const brief: readonly Rule[] = [];
