import type { Sentence } from '../../../types.ts';
import { forms } from '../conjugate.ts';
import { firstAt } from './heads.ts';
import { factsIn, isMark, isStop, normsOf, SUBJECT, sentenceOf } from './parts.ts';
import { tailOf } from './tail.ts';
import { baseOfPractical } from './words.ts';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const SPAN =
  '((?:over |nearly |almost |more than |at least )?(?:an hour and a half|half an hour|a quarter of an hour|an hour|(?:\\d+|two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty) ?(?:minutes?|mins?|hours?|hrs?)(?: and (?:a half|\\d+ minutes))?))';
const NOISE = '(?:again|just|yet again|as usual|once again|still)';
/** `You were 40 minutes late on Friday`: what can be measured of it, without a culprit. */
export function eventFrom(s: Sentence): string | null {
  const at = firstAt(s);
  const norms = normsOf(s, at, s.tokens.length);
  const late = new RegExp(
    `^(?:you|u) (?:were|was) (?:${NOISE} )?${SPAN} (late|early)(?: (?:for|at|to) (?:the |our |his |her )?(?:pick-?up|drop-?off|handover|exchange|collection))?(?: (?:again))?((?: (?:on|last|this|yesterday|today|tonight|\\w+day|morning|evening|afternoon))*)(?: (?:again|as usual|with no warning|without a word|without warning))*$`,
  ).exec(norms);
  if (late && agrees(s, late[3]!)) return sentenceOf(s, `the handover${dayOf(s, late[3]!)} was ${late[1]} ${late[2]}`, '.');
  const back = new RegExp(
    `^(?:you|u) (?:${NOISE} )?(?:brought|dropped|returned) (him|her|them|the kids|the children|the boys|the girls|\\w+) (?:back|home|off) ${SPAN} (late|early)((?: (?:on|last|this|yesterday|today|\\w+day|morning|evening|afternoon))*)(?: (?:again|as usual))*$`,
  ).exec(norms);
  if (back && agrees(s, back[4]!)) {
    const who = personAt(s, back[1]!);
    return who ? sentenceOf(s, `${who.subject} ${who.plural ? 'were' : 'was'} back ${back[2]} ${back[3]}${dayOf(s, back[4]!)}`, '.') : null;
  }
  return null;
}
/** Every fact of the sentence stands in what was read. */
const agrees = (s: Sentence, day: string): boolean =>
  s.facts.filter((f) => f.kind === 'date').every((f) => day.includes(f.text.toLowerCase().split(' ').pop()!)) &&
  s.facts.every((f) => f.kind !== 'place');
const dayOf = (s: Sentence, day: string): string => {
  const words = day.trim();
  if (words === '') return '';
  const shown = words.split(' ').map((w) => s.tokens.find((t) => t.norm === w)?.text ?? w);
  return ` ${DAY.test(words) ? 'on ' : ''}${shown.join(' ')}`;
};

function personAt(s: Sentence, norm: string): { subject: string; plural: boolean } | null {
  const pronoun = SUBJECT[norm];
  if (pronoun) return { subject: pronoun, plural: norm === 'them' };
  if (/^the /.test(norm)) return { subject: norm, plural: true };
  const name = s.tokens.find((t) => t.norm === norm && t.tags.has('Name'));
  return name ? { subject: name.text, plural: false } : null;
}

const HANDED = /^(?:bring|drop|pick|collect|return|send|deliver|pack|sign|pay|transfer|fill|hand)$/;
/** `You dropped her off at 7 instead of 6`, `You didn't pack his coat on Friday`: what was seen, in the passive. */
export function passiveFrom(s: Sentence): string | null {
  const at = firstAt(s);
  const m = /^(?:you|u) (?:again |still |once again )?(didn't |didnt |did not |never |haven't |havent )?(\S+) /.exec(
    `${normsOf(s, at, at + 5)} `,
  );
  if (!m) return null;
  const verbAt = at + m[0].trim().split(' ').length - 1;
  const token = s.tokens[verbAt];
  const base = baseOfPractical(token?.norm ?? '');
  if (!base || !HANDED.test(base) || s.tokens.slice(at, verbAt).some(isMark)) return null;
  const f = forms(base);
  const not = m[1] !== undefined;
  if (!not && token!.norm !== f.past) return null;
  if (not && (/haven/.test(m[1]!) ? token!.norm !== f.participle : /never/.test(m[1]!) ? token!.norm !== f.past : token!.norm !== base))
    return null;
  if (/haven/.test(m[1] ?? '')) return null;
  const object = objectAt(s, verbAt + 1);
  if (!object) return null;
  const rest = tailOf(s, object.to, 'reproach');
  if (rest?.after !== '' || !factsIn(s, object.to, s.tokens.length) || rest.words.split(' ').length > 9) return null;
  if (
    /\b(?:you|u|your|with|like|because|so|when|while|who|even|me|in)\b/.test(rest.words) ||
    !/\b(?:on|at|by|\w+day|last|yesterday|instead|back|off)\b/.test(rest.words)
  )
    return null;
  return sentenceOf(s, `${object.subject} ${object.plural ? 'were' : 'was'} ${not ? 'not ' : ''}${f.participle} ${rest.words}`, '.');
}

/** The object behind a verb as a subject: a pronoun, a name, or a plain noun with its determiner. */
function objectAt(s: Sentence, from: number): { subject: string; plural: boolean; to: number } | null {
  const t = s.tokens[from];
  if (!t) return null;
  const pronoun = SUBJECT[t.norm];
  const next = s.tokens[from + 1];
  if (
    pronoun &&
    !(
      t.norm === 'her' &&
      next &&
      (next.tags.has('Noun') || next.tags.has('Adjective')) &&
      !next.tags.has('Particle') &&
      !next.tags.has('Weekday') &&
      !next.tags.has('Adverb')
    )
  )
    return { subject: pronoun, plural: t.norm === 'them', to: from + 1 };
  if (t.tags.has('Name') && !next?.tags.has('Name') && next?.norm !== 'and' && !/'s?$/.test(t.norm))
    return { subject: t.text, plural: false, to: from + 1 };
  if (!/^(?:the|his|her|their|my)$/.test(t.norm)) return null;
  for (let i = from + 1; i < Math.min(from + 4, s.tokens.length); i++) {
    const w = s.tokens[i]!;
    if (isMark(w) || isStop(w) || w.norm === 'and') return null;
    const after = s.tokens[i + 1];
    const ends =
      !after ||
      isMark(after) ||
      after.tags.has('Preposition') ||
      after.tags.has('Adverb') ||
      after.tags.has('Weekday') ||
      after.tags.has('Particle') ||
      after.norm === 'last';
    if (!ends) continue;
    if (!w.tags.has('Noun') && !w.tags.has('Child')) return null;
    const plural = w.tags.has('Plural') || /^(?:kids|children|boys|girls|twins|clothes|shoes|boots|forms|glasses)$/.test(w.norm);
    return {
      subject: s.tokens
        .slice(from, i + 1)
        .map((x) => x.text)
        .join(' '),
      plural,
      to: i + 1,
    };
  }
  return null;
}

/** `That's ridiculous, 8 pm is too late`: what the writer would rather have, where they named it. */
export function preferenceFrom(s: Sentence): string | null {
  const c = s.clauses.find(
    (k) => k.verb?.lemma === 'be' && k.verb.tense === 'present' && !k.verb.negated && k.facts.some((f) => f.kind === 'time'),
  );
  const times = s.facts.filter((f) => f.kind === 'time');
  if (!c || times.length !== 1 || s.facts.some((f) => f.kind === 'date' || f.kind === 'amount')) return null;
  const words = s.tokens.slice(c.from, c.to).filter((t) => !isMark(t));
  const too = words.findIndex((t, i) => t.norm === 'too' && /^(?:late|early)$/.test(words[i + 1]?.norm ?? ''));
  if (too < 0 || words.length > 14 || !words.slice(0, too).some((t) => t.start >= times[0]!.start)) return null;
  const text = times[0]!.text.replace(/^(?:at|by|around) /i, '');
  return sentenceOf(s, `I would prefer a time ${words[too + 1]!.norm === 'late' ? 'before' : 'after'} ${text}`, '.');
}
