import type { Sentence } from '../../../types.ts';
import { type DayWords, daysIn } from '../../days.ts';
import { sentenceOf } from './parts.ts';

/** `I will let you know about Friday`: the answer comes later. */
export function deferTo(s: Sentence, about: string | undefined): string {
  const u = !/^[^\p{L}]*\p{Lu}/u.test(s.text) && s.tokens.some((t) => t.norm === 'u' || t.norm === 'ur');
  const matter = about?.replace(/^(?:on|at|for|by)\s/i, '').replace(/^(?:Next|This|That|The)\b/, (w) => w.toLowerCase());
  return sentenceOf(s, `I will let ${u ? 'u' : 'you'} know${matter && !DAYS.none.test(matter) ? ` about ${matter}` : ''}`, '.');
}

const DAYS: DayWords = {
  leads: /^(?:this|that|these|those|next)$/,
  article: /^the$/,
  joins: /^ (?:and|or|instead of) $/i,
  and: 'and',
  // `may` is more often a verb than a month where nothing stays vague about a day
  none: /^(?:one|every .*|each .*|may|today|tonight|now)$/i,
  small: /^(?:this|that|these|those|next|the|tomorrow)$/,
};
const LEAD = /^(?:about|regarding|re)$/;
/** Only at the head of the sentence do `for` and `on` say what it is about. */
const HEAD_LEAD = /^(?:for|on|to)$/;
const HEAD = 3;
const NO_MATTER = /^(?:an?|stuff|things?|day|days|night|god|it|that|everything|anything|time)$/;
const MOST = 4;

/** The day that a sentence is about; else what stands behind `about`, `as for`: a name, or a noun with what leads it. */
export function topicOf(s: Sentence): string | undefined {
  const days = daysIn(s, DAYS);
  if (days !== undefined) return days;
  const at = s.tokens.findIndex((t, i) => (LEAD.test(t.norm) || (i < HEAD && HEAD_LEAD.test(t.norm))) && s.tokens[i + 1] !== undefined);
  const out: string[] = [];
  for (let i = at + 1; at >= 0 && i < s.tokens.length && out.length < MOST; i++) {
    const t = s.tokens[i]!;
    if (t.tags.has('Reader') || t.tags.has('Writer') || t.tags.has('Punctuation') || NO_MATTER.test(t.norm)) break;
    if (t.tags.has('Noun') || t.tags.has('Name') || t.tags.has('Date')) {
      out.push(t.text);
      if (!s.tokens[i + 1]?.tags.has('Noun') && !s.tokens[i + 1]?.tags.has('Name')) return out.join(' ');
    } else if (t.tags.has('Determiner') || t.tags.has('Possessive') || t.tags.has('Adjective') || t.tags.has('Number')) out.push(t.text);
    else break;
  }
  return undefined;
}
