import type { Finding, Sentence, Writer } from '../../types.ts';
import { apologyFrom } from './write/apology.ts';
import { deferTo, topicOf } from './write/defer.ts';
import { eventFrom, passiveFrom, preferenceFrom } from './write/event.ts';
import { ordersIn } from './write/orders.ts';
import { factsIn } from './write/parts.ts';
import { forgotFrom, keepsFrom, lateFrom, owesFrom, reproachFrom } from './write/reproach.ts';
import { stepFrom } from './write/step.ts';
import { trimmed } from './write/trim.ts';
import { barelyFrom, likeFrom, promiseFrom, thingFrom, wishFrom } from './write/wishes.ts';
import { CONCRETE } from './write/words.ts';

const PLAN =
  /parenting (?:plan|order|agreement)|custody (?:order|agreement)|court order|consent order|contact order|child arrangements order|separation agreement|co-?parenting agreement/;
const JOINERS = new Set(['and', 'but', 'so', 'because', 'then', 'or', 'well', 'yes', 'no', 'honestly']);

type Way = (s: Sentence, findings: readonly Finding[]) => string | null | readonly (string | null)[];

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What an order or a reproach is found for; an insult, a judgement or mockery holds a request only where it names a thing or a day. */
const PRESSING_ONLY = set('command blame emotion threat past');
/** What holds none, whatever it names. */
const NEVER = set('vague apology label guilt defence off-topic motive');
function holdsRequest(s: Sentence, findings: readonly Finding[]): boolean {
  const categories = findings.map((f) => f.category);
  const named = CONCRETE.test(s.text.toLowerCase()) || factsIn(s, 0, s.tokens.length);
  if (categories.includes('child') || categories.includes('advice')) return false;
  if (categories.includes('command')) return named || categories.every((c) => PRESSING_ONLY.has(c));
  return categories.every((c) => PRESSING_ONLY.has(c)) ? named : named && !categories.some((c) => NEVER.has(c));
}
const whenHeld =
  (way: Way): Way =>
  (s, findings) =>
    holdsRequest(s, findings) ? way(s, findings) : null;
const onlyFor =
  (category: string, way: Way): Way =>
  (s, findings) =>
    findings.every((f) => f.category === category) ? way(s, findings) : null;
const unless =
  (category: string, way: Way): Way =>
  (s, findings) =>
    findings.some((f) => f.category === category) ? null : way(s, findings);
/** What is needed stays said so; what is wanted or demanded is asked for. */
const wishOrTrim: Way = (s, findings) => {
  const wish = whenHeld(wishFrom)(s, findings);
  return /\bneed\b/i.test(s.text) ? [...trimmed(s, findings), wish as string | null] : [wish as string | null, ...trimmed(s, findings)];
};

/** The ways to put a sentence otherwise, surest first; each gives nothing where it is not sure. */
const WAYS: readonly Way[] = [
  stepFrom,
  unless('past', eventFrom),
  preferenceFrom,
  apologyFrom,
  onlyFor('vague', promiseFrom),
  whenHeld(ordersIn),
  unless('past', lateFrom),
  unless('past', passiveFrom),
  ...[owesFrom, forgotFrom, reproachFrom, keepsFrom, thingFrom, likeFrom, unless('blame', barelyFrom)].map(whenHeld),
  wishOrTrim,
];

/** How English puts it otherwise: the request that a reproach or an order holds, the event, the preference, the calm next step. */
export const writer: Writer = {
  alternatives: (s, findings) => [
    ...new Set(WAYS.flatMap((way) => way(s, findings)).filter((w): w is string => w !== null && w !== s.text)),
  ],
  defer: deferTo,
  topic: topicOf,
  plans: (s) => PLAN.test(s.text.toLowerCase()),
  joiners: JOINERS,
  drops: new Set(['and', 'n', '&']),
  neutralReply: 'I have read your message.',
};
