import type { Clause, Finding, Sentence, Token, Writer } from '../../types.ts';
import { VERB_BY_LEMMA } from './verb-forms.ts';
import { deferTo, topicOf } from './write/defer.ts';
import { eventFrom, preferenceFrom } from './write/event.ts';
import { ordersIn, reproachFrom } from './write/orders.ts';

/** Words of reproach that a request does without. */
const REPROACH = new Set(
  'nooit altijd weer alweer wederom steeds telkens niet nooit nou nu toch gewoon eens ook eindelijk blijkbaar kennelijk natuurlijk zelfs ooit weleens zeker echt maar soms opnieuw voortaan onmiddellijk meteen direct'.split(
    ' ',
  ),
);
const JOINERS = new Set(['en', 'maar', 'dus', 'want', 'dan', 'of', 'ja', 'nee', 'nou', 'gewoon']);
const OPENERS = new Set(['nu', 'dus', 'en', 'maar', 'nou', 'ja', 'gewoon', 'dan', 'verder', 'voortaan']);

const words = (s: Sentence, from: number, to: number): Token[] =>
  s.tokens.slice(from, to).filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji'));
const lower = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1);

/** `Wil je`, `Wilt u`, `Wilt ge`: the writer's own way to say you. A chat without capitals gets none. */
function opening(s: Sentence): string {
  const you = s.tokens.find((t) => t.tags.has('Reader') && /^(?:u|uw|ge|gij)$/.test(t.norm))?.norm;
  const wil = you === 'u' || you === 'uw' ? 'Wilt u' : you ? 'Wilt ge' : 'Wil je';
  return /^\p{Lu}/u.test(s.text) ? wil : lower(wil);
}

/** The words of a clause behind subject and verb, in their order, without what reproaches. `geen jas` becomes `een jas`, `geen spullen` `spullen`. */
function restOf(s: Sentence, c: Clause, skip: (t: Token, at: number) => boolean): string[] | null {
  const out: string[] = [];
  for (let i = c.from; i < c.to; i++) {
    const t = s.tokens[i]!;
    if (t.tags.has('Punctuation') || t.tags.has('Emoji')) {
      if (/^[,]$/.test(t.norm) && out.length > 0) continue;
      if (/^["'():;]$/.test(t.norm)) return null;
      continue;
    }
    if (i === c.finite || i === c.subjectAt || skip(t, i)) continue;
    if (REPROACH.has(t.norm)) continue;
    if (out.length === 0 && OPENERS.has(t.norm)) continue;
    if (t.norm === 'geen') {
      const next = s.tokens[i + 1];
      if (!next?.tags.has('Noun')) return null;
      if (!next.tags.has('Plural') && !/(?:en|s)$/.test(next.norm)) out.push('een');
      continue;
    }
    out.push(/^\p{Lu}/u.test(t.text) && i === c.from && !t.tags.has('Name') ? lower(t.text) : t.text);
  }
  return out;
}

const JUDGES = new Set([
  'altijd',
  'nooit',
  'steeds',
  'zelf',
  'alles',
  'iets',
  'niets',
  'niks',
  'zo',
  'wat',
  'hoe',
  'dat',
  'dit',
  'die',
  'er',
  'daar',
  'hier',
]);
/** A request must ask for something: an empty middle, or one that only judges, asks nothing. */
const asksNothing = (rest: readonly string[]): boolean => rest.every((w) => JUDGES.has(w.toLowerCase()) || w.length < 3);

function ask(s: Sentence, rest: readonly string[], infinitive: string): string {
  return `${opening(s)} ${[...rest, infinitive].join(' ')}?`;
}
const infinitiveOf = (lemma: string): string | undefined => VERB_BY_LEMMA.get(lemma)?.lemma;
/** Feelings, states and scoldings that cannot be asked for. */
const NO_REQUEST = new Set(
  'zijn hebben worden willen kunnen moeten mogen zullen weten denken vinden lijken blijven liegen bedriegen haten schamen snappen begrijpen beseffen vergeten verpesten vertrouwen kwetsen pesten roepen zeuren klagen schelden doen maken krijgen verwachten ophouden stoppen bemoeien durven kiezen leren luisteren'.split(
    ' ',
  ),
);

/** Done once and then done: what was not done is still asked for, not for the next time. */
const ONCE = new Set(
  'tekenen ondertekenen invullen betalen overmaken terugbetalen sturen opsturen doorsturen mailen antwoorden beantwoorden reageren regelen boeken lezen doorgeven laten bevestigen aanmelden inschrijven opzeggen kopen bestellen'.split(
    ' ',
  ),
);

/** `Je brengt ze nooit op tijd terug`, `Je hebt zijn jas weer niet meegegeven`, `Je moet het formulier tekenen`: one request. */
function requestFrom(s: Sentence, c: Clause): string | null {
  if (!c.verb || c.finite < 0 || NO_REQUEST.has(c.verb.lemma)) return null;
  const infinitive = infinitiveOf(c.verb.lemma);
  if (!infinitive) return null;
  const entry = VERB_BY_LEMMA.get(infinitive)!;
  const particle = entry.particle;
  const skip = (t: Token, at: number): boolean =>
    (t.tags.has('Participle') && t.lemma === c.verb!.lemma) ||
    (t.tags.has('Infinitive') && (t.lemma === c.verb!.lemma || infinitive.endsWith(t.norm))) ||
    (particle !== '' && t.norm === particle && at >= c.to - 3);
  const command = c.act === 'command';
  const missing = c.verb.negated || s.tokens.slice(c.from, c.to).some((t) => /^(?:nooit|niet|geen)$/.test(t.norm));
  const must = c.verb.modal === 'must';
  if (!command && !(c.subject === 'reader' && (missing || must))) return null;
  // `niet` in an order says what not to do: no request can turn that round
  if ((command || must) && missing) return null;
  const rest = restOf(s, c, skip);
  if (!rest || rest.length > 14 || asksNothing(rest)) return null;
  if (rest.some((w) => /^(?:ik|jij|wie|waarom|omdat|terwijl)$/i.test(w))) return null;
  const gone = c.verb.tense === 'perfect' || c.verb.tense === 'past';
  const after = !gone ? [] : ONCE.has(infinitive) ? ['nog'] : ['de', 'volgende', 'keer'];
  const place = rest.findIndex((w) => /^(?:om|op|voor|naar|bij|in|aan|tegen|vanaf)$/.test(w));
  const none = s.tokens.slice(c.from, c.to).some((t) => t.norm === 'geen');
  const at = after.length === 0 || none ? 0 : place < 0 ? rest.length : place;
  const had = rest.some((w) => /^(?:gisteren|vorige|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|afgelopen|\d.*)$/i.test(w));
  if (gone && had) return null;
  return ask(s, [...rest.slice(0, at), ...after, ...rest.slice(at)], infinitive);
}

/** `Zorg dat je om vijf uur klaarstaat`: the request is in the clause behind. */
function careFrom(s: Sentence): string | null {
  const [head, tail, more] = s.clauses;
  if (!head || !tail || more || !/^(?:zorgen|maken)$/.test(head.verb?.lemma ?? '') || head.act !== 'command') return null;
  if (tail.subject !== 'reader' || !tail.verb || tail.finite < 0 || tail.verb.negated) return null;
  const infinitive = tail.verb.lemma === 'zijn' ? 'zijn' : infinitiveOf(tail.verb.lemma);
  if (!infinitive) return null;
  const rest = restOf(s, tail, (t) => t.norm === 'dat' || t.norm === 'er');
  if (!rest || rest.length === 0 || asksNothing(rest)) return null;
  return ask(s, rest, infinitive);
}

/** `Je bent altijd te laat` asks for `op tijd`; `Je bent zijn tas vergeten` for a thought of it. */
function stateFrom(s: Sentence, c: Clause): string | null {
  if (c.subject !== 'reader' || !c.verb) return null;
  const inside = words(s, c.from, c.to);
  const late = inside.findIndex((t, i) => t.norm === 'te' && inside[i + 1]?.norm === 'laat');
  if (late >= 0 && inside.length <= 7 && s.facts.every((f) => f.kind === 'name')) return ask(s, ['op', 'tijd'], 'zijn');
  const forgot = inside.findIndex((t) => t.norm === 'vergeten' || t.norm === 'vergat');
  if (forgot > 0 && c.verb.lemma === 'vergeten' && s.facts.every((f) => f.kind === 'name')) {
    const rest = restOf(s, c, (t) => t.lemma === 'vergeten');
    if (!rest || rest.length === 0 || rest.length > 4 || !/^(?:de|het|haar|zijn|hun|een|\p{Lu}.*)$/u.test(rest[0]!) || asksNothing(rest))
      return null;
    return ask(s, ['de', 'volgende', 'keer', 'aan', ...rest], 'denken');
  }
  return null;
}

/** A sentence whose only fault is an adverb goes without it, where no word order hangs on it. */
function withoutAdverb(s: Sentence, findings: readonly Finding[]): string | null {
  const marked = s.tokens.filter((t) => findings.some((f) => f.start <= t.start && t.end <= f.end) && !t.tags.has('Punctuation'));
  if (marked.length === 0 || marked.length > 2 || !marked.every((t) => REPROACH.has(t.norm) && !/^(?:niet|nooit|altijd)$/.test(t.norm)))
    return null;
  if (s.tokens[0] === marked[0]) return null;
  const [first, last] = [marked[0]!, marked[marked.length - 1]!];
  return (s.text.slice(0, first.start - s.start).trimEnd() + s.text.slice(last.end - s.start)).replace(/\s+([.,!?])/g, '$1');
}

/** A reproach or an order may hold a request; an insult holds none. */
const ASKABLE: ReadonlySet<string> = new Set(['blame', 'command', 'emotion']);
/** What hangs behind an order goes with it: the scolding, the threat, the pressure. */
const TRAILING: ReadonlySet<string> = new Set(['blame', 'command', 'emotion', 'insult', 'threat', 'sarcasm', 'opinion', 'guilt', 'past']);

/** How Dutch puts it otherwise: the request that a reproach or an order holds, the event, the preference. */
export const writer: Writer = {
  alternatives(s, findings) {
    const categories = findings.map((f) => f.category);
    const event = eventFrom(s) ?? preferenceFrom(s);
    const asked = categories.includes('command') && categories.every((c) => TRAILING.has(c)) ? ordersIn(s) : null;
    if (!categories.every((c) => ASKABLE.has(c))) return [event, asked].filter((w): w is string => w !== null);
    const main = s.clauses.length === 1 && !s.clauses[0]!.subordinate ? s.clauses[0]! : null;
    return [
      event,
      careFrom(s),
      asked,
      ...(main ? [reproachFrom(s, main), requestFrom(s, main), stateFrom(s, main)] : []),
      withoutAdverb(s, findings),
    ].filter((w): w is string => w !== null);
  },
  defer: deferTo,
  topic: topicOf,
  joiners: JOINERS,
  neutralReply: 'Ik heb je bericht gelezen.',
};
