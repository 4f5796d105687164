import type { Rule } from '../../types.ts';
import { againReader } from './again-reader.ts';
import { alone } from './alone.ts';
import { alwaysNever } from './always-never.ts';
import { asYouKnow } from './as-you-know.ts';
import { becauseOfYou } from './because-of-you.ts';
import { contrastMe } from './contrast-me.ts';
import { countOfTimes } from './count-of-times.ts';
import { dareYou } from './dare-you.ts';
import { diagnosis } from './diagnosis.ts';
import { evenBother } from './even-bother.ts';
import { excuses } from './excuses.ts';
import { hatred } from './hatred.ts';
import { ifYouHad } from './if-you-had.ts';
import { kidsPay } from './kids-pay.ts';
import { legalThreat } from './legal-threat.ts';
import { mockPraise } from './mock-praise.ts';
import { nameCalling } from './name-calling.ts';
import { otherParents } from './other-parents.ts';
import { readerFailing } from './reader-failing.ts';
import { readerNot } from './reader-not.ts';
import { rhetoricalQuestion } from './rhetorical-question.ts';
import { scareQuotes } from './scare-quotes.ts';
import { shouting } from './shouting.ts';
import { somePeople } from './some-people.ts';
import { swearing } from './swearing.ts';
import { toneBlame } from './tone-blame.ts';
import { toneEmotion } from './tone-emotion.ts';
import { toneGuilt } from './tone-guilt.ts';
import { toneInsult } from './tone-insult.ts';
import { toneLabel } from './tone-label.ts';
import { toneMotive } from './tone-motive.ts';
import { toneSarcasm } from './tone-sarcasm.ts';
import { toneThreat } from './tone-threat.ts';
import { veiledThreat } from './veiled-threat.ts';
import { venting } from './venting.ts';
import { withholding } from './withholding.ts';
import { youWant } from './you-want.ts';

/** The rules of this pack, one line each. */
export const friendly: readonly Rule[] = [
  againReader,
  alone,
  alwaysNever,
  becauseOfYou,
  contrastMe,
  countOfTimes,
  diagnosis,
  evenBother,
  hatred,
  ifYouHad,
  legalThreat,
  mockPraise,
  nameCalling,
  readerFailing,
  readerNot,
  rhetoricalQuestion,
  shouting,
  swearing,
  toneBlame,
  toneEmotion,
  toneGuilt,
  toneInsult,
  toneLabel,
  toneMotive,
  toneSarcasm,
  toneThreat,
  veiledThreat,
  venting,
  withholding,
  youWant,
  asYouKnow,
  somePeople,
  scareQuotes,
  kidsPay,
  excuses,
  dareYou,
  otherParents,
];
