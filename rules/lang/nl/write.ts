import type { Sentence, Writer } from '../../types.ts';
import { withoutAdverb } from './write/adverb.ts';
import { deferTo, topicOf } from './write/defer.ts';
import { eventFrom, preferenceFrom } from './write/event.ts';
import { ordersIn, reproachFrom } from './write/orders.ts';
import { careFrom, stateFrom } from './write/state.ts';

const PLAN = /ouderschapsplan|omgangsregeling|zorgregeling|convenant|beschikking|co-?ouderschapsplan|bezoekregeling|verblijfsregeling/;
const JOINERS = new Set(['en', 'maar', 'dus', 'want', 'dan', 'of', 'ja', 'nee', 'nou', 'gewoon']);

/** A reproach or an order may hold a request; an insult holds none. */
const ASKABLE: ReadonlySet<string> = new Set(['blame', 'command', 'emotion']);
/** What hangs behind an order goes with it: the scolding, the threat, the pressure. */
const TRAILING: ReadonlySet<string> = new Set(['blame', 'command', 'emotion', 'insult', 'threat', 'sarcasm', 'opinion', 'guilt', 'past']);

/** `Zet hem morgen buiten of ik kom hem halen`: before the `of` stands what is asked. */
const holdsOr = (s: Sentence): boolean =>
  s.clauses.some(
    (c) =>
      c.subject === 'writer' && /^(?:of|anders)$/.test(s.tokens.slice(c.from, c.to).find((t) => !t.tags.has('Punctuation'))?.norm ?? ''),
  );

/** How Dutch puts it otherwise: the request that a reproach or an order holds, the event, the preference. */
export const writer: Writer = {
  alternatives(s, findings) {
    const categories = findings.map((f) => f.category);
    const event = eventFrom(s) ?? preferenceFrom(s);
    const ordered = categories.includes('command') || (categories.includes('threat') && holdsOr(s));
    const asked = ordered && categories.every((c) => TRAILING.has(c)) ? ordersIn(s) : null;
    if (!categories.every((c) => ASKABLE.has(c))) return [event, asked].filter((w): w is string => w !== null);
    const main = s.clauses.length === 1 && !s.clauses[0]!.subordinate ? s.clauses[0]! : null;
    return [event, careFrom(s), asked, ...(main ? [reproachFrom(s, main), stateFrom(s, main)] : []), withoutAdverb(s, findings)].filter(
      (w): w is string => w !== null,
    );
  },
  defer: deferTo,
  topic: topicOf,
  plans: (s) => PLAN.test(s.text.toLowerCase()),
  joiners: JOINERS,
  drops: new Set(['en', 'ook']),
  neutralReply: 'Ik heb je bericht gelezen.',
};
