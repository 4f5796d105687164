import type { Finding, Sentence, Writer } from '../../types.ts';
import { apologyFrom } from './write/apology.ts';
import { eventFrom, passiveFrom, preferenceFrom } from './write/event.ts';
import { ordersIn } from './write/orders.ts';
import { factsIn, sentenceOf } from './write/parts.ts';
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
  defer(s, date) {
    const u = !/^[^\p{L}]*\p{Lu}/u.test(s.text) && s.tokens.some((t) => t.norm === 'u' || t.norm === 'ur');
    const day = date?.replace(/^(?:on|at|for|by)\s/i, '').replace(/^(?:Next|This|Last|The|Every)\b/, (w) => w.toLowerCase());
    // `may` is more often a verb than a month where nothing stays vague about a day
    const about = day && !/^may$/.test(day) ? ` about ${day}` : '';
    return sentenceOf(s, `I will let ${u ? 'u' : 'you'} know${about}`, '.');
  },
  topic(s) {
    // only at the head of the sentence do `for` and `on` say what it is about
    const at = s.tokens.findIndex(
      (t, i) => (/^(?:about|regarding|re)$/.test(t.norm) || (i < 3 && /^(?:for|on|to)$/.test(t.norm))) && s.tokens[i + 1] !== undefined,
    );
    const out: string[] = [];
    for (let i = at + 1; at >= 0 && i < s.tokens.length && out.length < 4; i++) {
      const t = s.tokens[i]!;
      if (t.tags.has('Reader') || t.tags.has('Writer') || t.tags.has('Punctuation')) break;
      if (/^(?:an?|stuff|things?|day|days|night|god|it|that|everything|anything|time)$/.test(t.norm)) break;
      if (t.tags.has('Noun') || t.tags.has('Name') || t.tags.has('Date')) {
        out.push(t.text);
        if (!s.tokens[i + 1]?.tags.has('Noun') && !s.tokens[i + 1]?.tags.has('Name')) return out.join(' ');
      } else if (t.tags.has('Determiner') || t.tags.has('Possessive') || t.tags.has('Adjective') || t.tags.has('Number')) out.push(t.text);
      else break;
    }
    return undefined;
  },
  plans: (s) => PLAN.test(s.text.toLowerCase()),
  joiners: JOINERS,
  neutralReply: 'I have read your message.',
};
