import type { Rule } from '../../types.ts';
import { childSays } from './child-says.ts';
import { denial } from './denial.ts';
import { everyoneSays } from './everyone-says.ts';
import { judging } from './judging.ts';
import { norms } from './norms.ts';
import { oldDays } from './old-days.ts';
import { toldYouSo } from './told-you-so.ts';
import { toneChild } from './tone-child.ts';
import { toneDefence } from './tone-defence.ts';
import { toneOffTopic } from './tone-off-topic.ts';
import { toneOpinion } from './tone-opinion.ts';
import { tonePast } from './tone-past.ts';
import { yourFamily } from './your-family.ts';
import { yourLife } from './your-life.ts';
import { yourPartner } from './your-partner.ts';

/** The rules of this pack, one line each. */
export const informative: readonly Rule[] = [
  childSays,
  denial,
  judging,
  norms,
  oldDays,
  toneChild,
  toneDefence,
  toneOffTopic,
  toneOpinion,
  tonePast,
  yourFamily,
  yourLife,
  yourPartner,
  toldYouSo,
  everyoneSays,
];
