import type { SafetyKind } from '../../rules/types.ts';

export const SAFETY_KINDS: readonly SafetyKind[] = ['violence', 'control', 'child-harm', 'abduction', 'self-harm'];
