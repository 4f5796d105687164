import type { Finding, Sentence, Writer } from '../../types.ts';
import { apologyFrom } from './write/apology.ts';
import { eventFrom, passiveFrom, preferenceFrom } from './write/event.ts';
import { ordersIn, thingFrom, wishFrom } from './write/orders.ts';
import { sentenceOf } from './write/parts.ts';
import { forgotFrom, keepsFrom, lateFrom, owesFrom, reproachFrom } from './write/reproach.ts';
import { stepFrom } from './write/step.ts';
import { trimmed } from './write/trim.ts';

const JOINERS = new Set(['and', 'but', 'so', 'because', 'then', 'or', 'well', 'yes', 'no', 'honestly']);

type Way = (s: Sentence, findings: readonly Finding[]) => string | null | readonly (string | null)[];
/** The ways to put a sentence otherwise, surest first; each gives nothing where it is not sure. */
const WAYS: readonly Way[] = [
  stepFrom,
  eventFrom,
  preferenceFrom,
  apologyFrom,
  ordersIn,
  lateFrom,
  passiveFrom,
  owesFrom,
  forgotFrom,
  reproachFrom,
  keepsFrom,
  thingFrom,
  (s, findings) => (/\bneed\b/i.test(s.text) ? [...trimmed(s, findings), wishFrom(s)] : [wishFrom(s), ...trimmed(s, findings)]),
];

/** How English puts it otherwise: the request that a reproach or an order holds, the event, the preference, the calm next step. */
export const writer: Writer = {
  alternatives: (s, findings) => [
    ...new Set(WAYS.flatMap((way) => way(s, findings)).filter((w): w is string => w !== null && w !== s.text)),
  ],
  defer(s, date) {
    const u = !/^[^\p{L}]*\p{Lu}/u.test(s.text) && s.tokens.some((t) => t.norm === 'u' || t.norm === 'ur');
    const day = date?.replace(/^(?:on|at|for|by)\s/i, '').replace(/^(?:Next|This|Last|The|Every)\b/, (w) => w.toLowerCase());
    // `may` is more often a verb than a month where nothing stays vague about a day
    const about = day && !/^may$/.test(day) ? ` about ${day}` : '';
    return sentenceOf(s, `I will let ${u ? 'u' : 'you'} know${about}`, '.');
  },
  joiners: JOINERS,
  neutralReply: 'I have read your message.',
};
