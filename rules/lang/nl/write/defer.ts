import type { Sentence, Token } from '../../../types.ts';
import { type DayWords, daysIn } from '../../days.ts';
import { inner, isMark, sentenceOf } from './parts.ts';

/** `Over vrijdag laat ik het je nog weten`: the answer comes later, in the writer's own way to say you. */
export function deferTo(s: Sentence, about: string | undefined): string {
  const you = s.tokens.find((t) => t.tags.has('Reader') && /^(?:u|uw|ge|gij)$/.test(t.norm))?.norm;
  const who = you === undefined ? 'je' : 'u';
  return sentenceOf(s, about ? `over ${about} laat ik het ${who} nog weten` : `ik laat het ${who} nog weten`, '.');
}

const DAYS: DayWords = {
  leads: /^(?:die|deze|dit|volgende|komende)$/,
  article: /^(?:de|den|het)$/,
  joins: /^ (?:en|of|in|in plaats van|ipv|i\.p\.v\.) $/i,
  and: 'en',
  none: /^(?:één|een|elke .*|iedere .*|zon|vandaag|vanavond|nu)$/i,
  small: /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|die|deze|dit|de|het|volgende|komende)$/,
};

/** The day that it is about; else what stands behind `over`, `voor`, `qua`: a name, or a noun with what leads it. */
export function topicOf(s: Sentence): string | undefined {
  const days = daysIn(s, DAYS);
  if (days !== undefined) return days;
  const at = s.tokens.findIndex((t, i) => (t.norm === 'over' || (i < OPENS && LEADS.test(t.norm))) && s.tokens[i + 1] !== undefined);
  if (at < 0) return undefined;
  const out: Token[] = [];
  for (let i = at + 1; i < s.tokens.length && out.length < MOST; i++) {
    const t = s.tokens[i]!;
    if (isMark(t) || NO_MATTER.test(t.norm) || t.tags.has('Reader') || t.tags.has('Writer')) break;
    if (t.tags.has('Noun') || t.tags.has('Name') || t.tags.has('Ordinal') || t.tags.has('Date')) {
      out.push(t);
      if (!s.tokens[i + 1]?.tags.has('Name')) return out.map((w) => inner(s, w)).join(' ');
    } else if (t.tags.has('Determiner') || t.tags.has('Possessive') || t.tags.has('Adjective') || t.tags.has('Number')) out.push(t);
    else break;
  }
  return undefined;
}
const LEADS = /^(?:voor|qua|omtrent|betreffende|rond|met)$/;
/** Only at the head of the sentence do these say what it is about. */
const OPENS = 3;
const NO_MATTER = /^(?:een|god|dag|dagen|zon|ding|dingen|keer|iets|alles|moment|tijd)$/;
const MOST = 4;
