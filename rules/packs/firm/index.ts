import type { Rule } from '../../types.ts';
import { allMyFault } from './all-my-fault.ts';
import { nonCommittal } from './non-committal.ts';
import { order } from './order.ts';
import { should } from './should.ts';
import { toneAdvice } from './tone-advice.ts';
import { toneApology } from './tone-apology.ts';
import { toneCommand } from './tone-command.ts';
import { toneVague } from './tone-vague.ts';

/** The rules of this pack, one line each. */
export const firm: readonly Rule[] = [allMyFault, nonCommittal, order, should, toneAdvice, toneApology, toneCommand, toneVague];
