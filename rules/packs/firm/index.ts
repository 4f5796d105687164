import type { Rule } from '../../types.ts';
import { toneAdvice } from './tone-advice.ts';
import { toneApology } from './tone-apology.ts';
import { toneCommand } from './tone-command.ts';
import { toneVague } from './tone-vague.ts';

/** The rules of this pack, one line each. */
export const firm: readonly Rule[] = [toneAdvice, toneApology, toneCommand, toneVague];
