import nlp from 'compromise/two';
import type { People, RawSentence, RawToken, Tag, Token } from '../../types.ts';
import { baseOf } from './conjugate.ts';
import { settleTimes } from './times.ts';
import { AUX, WORDS } from './words.ts';

export interface Draft {
  readonly raw: RawToken;
  readonly norm: string;
  lemma: string;
  readonly tags: Set<Tag>;
  /** Compromise's own tags. */
  readonly theirs: ReadonlySet<string>;
}

const TAGS_OF: ReadonlyMap<string, readonly Tag[]> = (() => {
  const map = new Map<string, Tag[]>();
  for (const [tags, list] of WORDS)
    for (const word of list.trim().split(/\s+/)) map.set(word, [...new Set([...(map.get(word) ?? []), ...tags])]);
  return map;
})();
const AUX_OF: ReadonlyMap<string, string> = new Map(AUX.flatMap(([base, list]) => list.split(' ').map((form) => [form, base] as const)));
const PAST_AUX = new Set("was were had did wasn't weren't hadn't didn't didnt wasnt werent would could should might".split(' '));

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly implicit?: string;
  readonly tags: ReadonlySet<string>;
}

/** Compromise reads all sentences at once; its terms are laid on our tokens by place, and a contraction's parts on the one token. */
export function tagSentences(sentences: readonly RawSentence[], people: People): Draft[][] {
  const text = sentences.map((s) => s.words.map((w) => (w.norm === "'" || w.norm === '"' ? ' ' : w.text)).join(' ')).join('\n\n');
  const starts = new Map<number, Set<string>>();
  let cursor = 0;
  let last: Set<string> | undefined;
  for (const doc of (nlp(text) as unknown as { docs: readonly (readonly Term[])[] }).docs) {
    for (const term of doc) {
      if (term.text === '') {
        if (last) for (const tag of term.tags) last.add(`+${tag}`);
        continue;
      }
      const at = text.indexOf(term.text, cursor);
      if (at < 0) continue;
      cursor = at + term.text.length;
      last = new Set(term.tags);
      starts.set(at, last);
    }
  }
  const children = new Set(people.children.map((c) => c.toLowerCase()));
  let offset = 0;
  return sentences.map((s) => {
    const drafts = s.words.map((raw): Draft => {
      const theirs = starts.get(offset) ?? near(starts, offset, raw.text.length);
      offset += (raw.norm === "'" || raw.norm === '"' ? 1 : raw.text.length) + 1;
      return tagWord(raw, theirs, children);
    });
    offset += 1;
    drafts.forEach((_, i) => {
      settle(drafts, i);
    });
    settleTimes(drafts);
    return drafts;
  });
}

const NOTHING: ReadonlySet<string> = new Set();
function near(starts: ReadonlyMap<number, ReadonlySet<string>>, at: number, length: number): ReadonlySet<string> {
  for (let i = at - 1; i <= at + Math.min(length, 3); i++) {
    const hit = starts.get(i);
    if (hit && i !== at - 1) return hit;
  }
  return NOTHING;
}

function tagWord(raw: RawToken, theirs: ReadonlySet<string>, children: ReadonlySet<string>): Draft {
  const norm = raw.norm;
  const tags = new Set<Tag>(TAGS_OF.get(norm) ?? []);
  let lemma = norm;
  if (raw.kind === 'punctuation') tags.add('Punctuation');
  else if (raw.kind === 'emoji') tags.add('Emoji');
  else if (raw.kind === 'url') tags.add('Url');
  else if (raw.kind === 'time') tags.add('Time');
  else if (raw.kind === 'amount') tags.add('Money');
  else if (raw.kind === 'number') {
    tags.add('Number');
    if (/^\d{1,2}[/-]\d{1,2}/.test(norm)) tags.add('Date');
    if (/(?:st|nd|rd|th)$/.test(norm)) tags.add('Ordinal');
  } else {
    const aux = AUX_OF.get(norm);
    if (aux) {
      lemma = aux;
      for (const t of ['Verb', 'Aux'] as const) tags.add(t);
      if (norm !== 'be' && norm !== 'been' && norm !== 'being' && norm !== 'having' && norm !== 'doing' && norm !== 'done')
        tags.add('Finite');
      tags.add(PAST_AUX.has(norm) ? 'Past' : 'Present');
      if (aux === 'be') tags.add('Be');
      if (aux === 'have') tags.add('Have');
      if (!/^(?:be|have|do)$/.test(aux)) tags.add('Modal');
    } else lemma = fromTheirs(norm, theirs, tags);
    if (children.has(norm) || children.has(norm.replace(/'s$/, ''))) for (const t of ['Name', 'Child'] as const) tags.add(t);
    if (/^\p{Lu}{2,}$/u.test(raw.text) && (tags.size > 0 || knows(norm) || norm.length > 5)) tags.add('Shout');
  }
  return { raw, norm, lemma, tags, theirs };
}

function fromTheirs(norm: string, theirs: ReadonlySet<string>, tags: Set<Tag>): string {
  if (
    (theirs.has('FirstName') || theirs.has('Person') || theirs.has('ProperNoun')) &&
    tags.size === 0 &&
    !theirs.has('Month') &&
    !theirs.has('WeekDay')
  )
    tags.add('Name');
  const person = [...tags].some(
    (t) =>
      t === 'Child' ||
      t === 'Family' ||
      t === 'Partner' ||
      t === 'Professional' ||
      t === 'Pronoun' ||
      t === 'Weekday' ||
      t === 'Determiner' ||
      t === 'Preposition' ||
      t === 'Subordinator' ||
      t === 'Date',
  );
  if (theirs.has('Verb') && !person && !tags.has('Name')) {
    tags.add('Verb');
    if (theirs.has('Gerund')) {
      tags.add('Gerund');
      return baseOf(norm, 'gerund');
    }
    if (theirs.has('Participle') || (theirs.has('PastTense') && /(?:en|wn|ne|ung|um)$/.test(norm))) {
      tags.add('Participle');
      tags.add('Past');
      return baseOf(norm, 'past');
    }
    if (theirs.has('PastTense')) {
      for (const t of ['Finite', 'Past'] as const) tags.add(t);
      return baseOf(norm, 'past');
    }
    if (theirs.has('Infinitive')) {
      for (const t of ['Finite', 'Present', 'Infinitive'] as const) tags.add(t);
      return norm;
    }
    for (const t of ['Finite', 'Present'] as const) tags.add(t);
    return baseOf(norm, 'third');
  }
  if (theirs.has('Adjective') || theirs.has('Comparative') || theirs.has('Superlative')) tags.add('Adjective');
  if (theirs.has('Adverb')) tags.add('Adverb');
  if (theirs.has('Noun') && !tags.has('Pronoun')) {
    tags.add('Noun');
    if (theirs.has('Plural')) tags.add('Plural');
  }
  if (tags.size === 0) tags.add('Noun');
  return norm;
}

const SUBJECT = /^(?:i|you|u|we|they|he|she|it|that|this|who|y'all|ya)$/;
const PARTICLE = new Set('back up off out away over in on down along around through'.split(' '));
const PHRASAL = new Set(
  'bring pick drop take give send call come get put hand turn sort fill hold sign pay set cut let show make work keep go figure hang pass run stand throw wind write bail chase check back end find grow kick look move own rip shut split step stay tell talk wash wake wear follow'.split(
    ' ',
  ),
);

/** Where compromise errs on short messages, the neighbours decide. */
function settle(drafts: readonly Draft[], i: number): void {
  const t = drafts[i]!;
  const before = drafts[i - 1];
  const after = drafts[i + 1];
  // `to bring`, `could you bring`, `did he bring`: no finite verb
  const helped =
    before !== undefined &&
    (before.norm === 'to' || (before.tags.has('Aux') && /^(?:do|will|would|can|may|must|should)$/.test(before.lemma)));
  const helpedAcross =
    before !== undefined &&
    SUBJECT.test(before.norm) &&
    drafts[i - 2] !== undefined &&
    drafts[i - 2]!.tags.has('Aux') &&
    /^(?:do|will|would|can|may|must|should)$/.test(drafts[i - 2]!.lemma) &&
    !drafts[i - 2]!.norm.includes("'");
  const adverbBetween =
    before?.tags.has('Adverb') && drafts[i - 2]?.tags.has('Aux') && /^(?:do|will|would|can|may|must|should)$/.test(drafts[i - 2]!.lemma);
  if (t.tags.has('Verb') && !t.tags.has('Aux') && (helped || helpedAcross || adverbBetween)) {
    t.tags.delete('Finite');
    t.tags.add('Infinitive');
  }
  if (
    t.tags.has('Past') &&
    !t.tags.has('Aux') &&
    before &&
    (before.tags.has('Have') ||
      before.tags.has('Be') ||
      (before.tags.has('Adverb') && (drafts[i - 2]?.tags.has('Have') || drafts[i - 2]?.tags.has('Be'))))
  ) {
    t.tags.delete('Finite');
    t.tags.add('Participle');
  }
  // a determiner before, or a possessive: a noun, whatever it looks like
  if (
    before &&
    t.tags.has('Verb') &&
    !t.tags.has('Aux') &&
    (before.tags.has('Determiner') || before.tags.has('Possessive')) &&
    !SUBJECT.test(before.norm) &&
    !before.tags.has('Negation')
  ) {
    for (const tag of ['Verb', 'Finite', 'Present', 'Infinitive'] as const) t.tags.delete(tag);
    if (!t.tags.has('Gerund') && !t.tags.has('Participle')) t.tags.add('Noun');
    if (t.tags.has('Past')) t.tags.delete('Past');
  }
  // a bare word right behind a subject pronoun is its verb
  if (
    before &&
    SUBJECT.test(before.norm) &&
    !helpedAcross &&
    t.tags.has('Noun') &&
    t.tags.size === 1 &&
    t.theirs.has('Singular') &&
    before.norm !== 'that' &&
    before.norm !== 'this' &&
    before.norm !== 'it'
  ) {
    t.tags.delete('Noun');
    for (const tag of ['Verb', 'Finite', 'Present'] as const) t.tags.add(tag);
  }
  if (t.norm === 'her' && (!after || after.tags.has('Punctuation') || after.tags.has('Preposition') || after.tags.has('Adverb')))
    t.tags.delete('Possessive');
  if (
    (t.norm === 'your' || t.norm === 'ur') &&
    after &&
    (after.tags.has('Gerund') ||
      after.norm === 'late' ||
      after.norm === 'always' ||
      after.norm === 'not' ||
      after.norm === 'never' ||
      (after.tags.has('Adjective') && (!drafts[i + 2] || drafts[i + 2]!.tags.has('Punctuation'))))
  ) {
    t.tags.delete('Possessive');
    for (const tag of ['Verb', 'Finite', 'Present', 'Be', 'Aux'] as const) t.tags.add(tag);
    t.lemma = 'be';
  }
  if (PARTICLE.has(t.norm)) joinParticle(drafts, i);
}

function joinParticle(drafts: readonly Draft[], i: number): void {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const verb = drafts[k]!;
    if (verb.tags.has('Punctuation')) return;
    if (!verb.tags.has('Verb') || verb.tags.has('Aux')) continue;
    if (!PHRASAL.has(verb.lemma)) return;
    const next = drafts[i + 1];
    if (
      k < i - 1 &&
      next &&
      (next.tags.has('Determiner') ||
        next.tags.has('Weekday') ||
        next.tags.has('Number') ||
        next.tags.has('Possessive') ||
        next.norm === 'time')
    )
      return;
    if (
      k === i - 1 &&
      /^(?:in|on|over|down|through)$/.test(drafts[i]!.norm) &&
      next &&
      (next.tags.has('Weekday') || next.tags.has('Number') || next.norm === 'time')
    )
      return;
    verb.lemma = `${verb.lemma} ${drafts[i]!.norm}`;
    drafts[i]!.tags.add('Particle');
    return;
  }
}

export const toToken = (d: Draft): Token => ({
  start: d.raw.start,
  end: d.raw.end,
  text: d.raw.text,
  norm: d.norm,
  lemma: d.lemma,
  tags: d.tags,
});

const COMMON = new Set(
  'so look listen honestly frankly seriously really please agreed understood noted thanks great perfect fine good anyway however first second next'.split(
    ' ',
  ),
);
export const knows = (norm: string): boolean => TAGS_OF.has(norm) || AUX_OF.has(norm) || COMMON.has(norm);
