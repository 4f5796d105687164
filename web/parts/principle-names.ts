import type { Principle } from '../../rules/types.ts';

export const PRINCIPLE_NAMES: readonly Principle[] = ['brief', 'informative', 'friendly', 'firm'];
