import type { Danger } from '../../types.ts';
import { abduction } from './abduction.ts';
import { childHarm } from './child-harm.ts';
import { control } from './control.ts';
import { selfHarm } from './self-harm.ts';
import { violence } from './violence.ts';

/** The kinds of danger, in the order in which they are looked for: the first that is sure gives the kind. */
export const dangers: readonly Danger[] = [selfHarm, abduction, childHarm, control, violence];
