import type { People, RawSentence, RawToken, Tag, Token } from '../../types.ts';
import { settleTimes } from './times.ts';
import { MODALS, PARTICLES, SHY, VERB_BY_LEMMA, VERB_FORMS, type VerbForm } from './verb-forms.ts';
import { ADJECTIVES, WORDS } from './words.ts';

/** A token while it is being read: its tags and lemma may still change. */
export interface Draft {
  readonly raw: RawToken;
  readonly norm: string;
  lemma: string;
  readonly tags: Set<Tag>;
  readonly forms: readonly VerbForm[];
}

const TAGS_OF: ReadonlyMap<string, readonly Tag[]> = (() => {
  const map = new Map<string, Tag[]>();
  for (const [tags, list] of WORDS)
    for (const word of list.trim().split(/\s+/)) map.set(word, [...new Set([...(map.get(word) ?? []), ...tags])]);
  for (const word of ADJECTIVES) map.set(word, [...new Set([...(map.get(word) ?? []), 'Adjective' as const])]);
  return map;
})();

const SUBJECT_FORMS = new Set("ik 'k k jij je u ge gij jullie hij ie ze zij we wij het 't dat men niemand iedereen die wie".split(' '));
const isSubjectWord = (t: Draft | undefined): boolean => t !== undefined && (SUBJECT_FORMS.has(t.norm) || t.tags.has('Name'));
const NO_VERB_AFTER: ReadonlySet<Tag> = new Set<Tag>(['Determiner', 'Possessive']);

/** First pass: what each word is by itself. Later passes look at the neighbours. */
export function tagWords(sentence: RawSentence, people: People): Draft[] {
  const children = new Set(people.children.map((c) => c.toLowerCase()));
  const drafts = sentence.words.map((raw, i): Draft => {
    const norm = raw.norm;
    const tags = new Set<Tag>(TAGS_OF.get(norm) ?? []);
    if (raw.kind === 'punctuation') tags.add('Punctuation');
    else if (raw.kind === 'emoji') tags.add('Emoji');
    else if (raw.kind === 'url') tags.add('Url');
    else if (raw.kind === 'time') tags.add('Time');
    else if (raw.kind === 'amount') tags.add('Money');
    else if (raw.kind === 'number') for (const t of numberTags(norm)) tags.add(t);
    const forms = raw.kind === 'word' ? (VERB_FORMS.get(norm) ?? []) : [];
    if (raw.kind === 'word') {
      if (children.has(norm) || children.has(norm.replace(/'?s$/, ''))) for (const t of ['Name', 'Child'] as const) tags.add(t);
      // an abbreviation is written in capitals and shouts at nobody
      if (/^\p{Lu}{2,}$/u.test(raw.text) && (tags.size > 0 || forms.length > 0 || norm.length > 5)) tags.add('Shout');
      if (tags.size === 0 && forms.length === 0) for (const t of unknownTags(raw, i, sentence.words)) tags.add(t);
    }
    return { raw, norm, lemma: norm, tags, forms };
  });
  drafts.forEach((_, i) => {
    settleJe(drafts, i);
  });
  settleVerbs(drafts);
  settleTimes(drafts);
  return drafts;
}

const numberTags = (norm: string): Tag[] => (/^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$/.test(norm) ? ['Date', 'Number'] : ['Number']);

function unknownTags(raw: RawToken, i: number, words: readonly RawToken[]): Tag[] {
  const n = raw.norm;
  const opens = i === 0 || words.slice(0, i).every((w) => w.kind === 'punctuation') || /^[.!?:"]/.test(words[i - 1]!.norm);
  if (/^\p{Lu}\p{Ll}/u.test(raw.text) && !opens) return ['Name'];
  if (/^\p{Lu}\p{Ll}/u.test(raw.text) && VERB_FORMS.get(words[i + 1]?.norm ?? '')?.some((f) => f.kind === 'third' || f.kind === 'past'))
    return ['Name'];
  const stem = n.endsWith('e') ? n.slice(0, -1) : n;
  if (
    TAGS_OF.get(stem)?.includes('Adjective') ||
    TAGS_OF.get(stem.replace(/(.)\1$/, '$1'))?.includes('Adjective') ||
    TAGS_OF.get(stem.replace(/([aeou])([^aeiou])$/, '$1$1$2'))?.includes('Adjective')
  )
    return ['Adjective'];
  if (/(?:lijk|ig|loos|baar|isch|zaam|achtig)e?$/.test(n) && n.length > 5) return ['Adjective'];
  if (/(?:ste)$/.test(n) && n.length > 5) return ['Adjective', 'Superlative'];
  if (/(?:weken|jaren|dagen|maanden|uren)$/.test(n)) return ['Noun', 'Plural'];
  if (/(?:moeder|vader|broer|zus|oma|opa|tante|oom)$/.test(n)) return ['Noun', 'Family'];
  if (/(?:kind|kinderen|zoon|dochter|jongen|meisje)s?$/.test(n)) return ['Noun', 'Child'];
  if (/(?:en|s)$/.test(n) && n.length > 4) return ['Noun', 'Plural'];
  return ['Noun'];
}

/** `je` before a noun is `your`, elsewhere `you`; the same for `haar`, `hun`, `u` needs nothing. */
function settleJe(drafts: readonly Draft[], i: number): void {
  const t = drafts[i]!;
  if (t.norm !== 'je' && t.norm !== 'haar' && t.norm !== 'hun' && t.norm !== 'jullie') return;
  let next = i + 1;
  while (drafts[next]?.tags.has('Adjective') && drafts[next]!.forms.length === 0) next++;
  const head = drafts[next];
  if (!head || head.tags.has('Punctuation')) return;
  const noun =
    head.tags.has('Noun') || head.tags.has('Child') || head.tags.has('Family') || head.tags.has('Partner') || head.tags.has('Parent');
  if (noun && !head.tags.has('Adverb') && !(t.norm === 'jullie' && head.forms.length > 0)) t.tags.add('Possessive');
}

function settleVerbs(drafts: readonly Draft[]): void {
  for (const [i, t] of drafts.entries()) settleVerb(t, i, drafts);
}

function settleVerb(t: Draft, i: number, drafts: readonly Draft[]): void {
  if (t.forms.length === 0) return;
  const before = drafts[i - 1];
  const after = drafts[i + 1];
  const pronounBeside = isSubjectWord(before) || (isSubjectWord(after) && !after!.tags.has('Possessive'));
  const kinds = new Set(t.forms.map((f) => f.kind));
  if (before?.norm === 'te' && kinds.has('infinitive')) {
    setVerb(t, 'infinitive', ['Infinitive']);
    return;
  }
  if (kinds.has('te-infinitive') && kinds.size === 1) {
    setVerb(t, 'te-infinitive', ['Infinitive']);
    return;
  }
  const known =
    t.tags.has('Noun') ||
    t.tags.has('Adverb') ||
    t.tags.has('Adjective') ||
    t.tags.has('Preposition') ||
    t.tags.has('Number') ||
    t.tags.has('Possessive') ||
    t.tags.has('Interjection') ||
    t.tags.has('Date');
  const plural =
    kinds.has('infinitive') && before !== undefined && /^(?:we|wij|jullie|ze|zij)$/.test(before.norm) && !before.tags.has('Possessive');
  const shy = (SHY.has(t.norm) || known) && !plural && !(t.norm === 'was' || t.norm === 'waren');
  if (shy && !(pronounBeside && !t.tags.has('Adverb') && (kinds.has('stem') || kinds.has('third') || kinds.has('past')))) {
    if (t.tags.size === 0) t.tags.add('Noun');
    if (!(t.norm === 'zijn')) return;
  }
  if (t.norm === 'zijn') {
    // `zijn jas` is his coat, `we zijn` and `zijn we` are the verb
    const one = /^(?:ik|je|jij|u|ge|gij|hij|ie)$/.test(before?.norm ?? '');
    if (after && (after.tags.has('Noun') || after.tags.has('Adjective')) && (one || !isSubjectWord(before))) {
      t.tags.add('Possessive');
      return;
    }
    t.tags.delete('Possessive');
    setVerb(t, 'stem', ['Finite', 'Present', 'Be']);
    return;
  }
  if (before && [...NO_VERB_AFTER].some((tag) => before.tags.has(tag)) && !isSubjectWord(before) && !kinds.has('participle')) {
    if (kinds.has('infinitive') || kinds.has('stem')) {
      t.tags.add('Noun');
      return;
    }
  }
  if (
    kinds.has('participle') &&
    !kinds.has('third') &&
    !kinds.has('stem') &&
    !(kinds.has('past') && pronounBeside) &&
    !kinds.has('infinitive')
  ) {
    setVerb(t, 'participle', ['Participle']);
    return;
  }
  if (kinds.has('past') && !kinds.has('third')) {
    setVerb(t, 'past', ['Finite', 'Past']);
    return;
  }
  if (kinds.has('past-plural') && !kinds.has('infinitive')) {
    setVerb(t, 'past-plural', ['Finite', 'Past']);
    return;
  }
  if (kinds.has('third') || kinds.has('stem')) {
    if (kinds.has('participle') && !pronounBeside && hasAux(drafts)) {
      setVerb(t, 'participle', ['Participle']);
      return;
    }
    setVerb(t, kinds.has('third') ? 'third' : 'stem', ['Finite', 'Present']);
    return;
  }
  if (kinds.has('participle') && kinds.has('infinitive')) {
    setVerb(t, hasAux(drafts) ? 'participle' : 'infinitive', [hasAux(drafts) ? 'Participle' : 'Infinitive']);
    return;
  }
  const isPlural = (x: Draft | undefined) =>
    x !== undefined && /^(?:we|wij|jullie|ze|zij|kinderen|kids|meiden|jongens|ouders)$/.test(x.norm) && !x.tags.has('Possessive');
  if (isPlural(before) || (isPlural(after) && i === firstWord(drafts))) {
    setVerb(t, 'infinitive', ['Finite', 'Present']);
    return;
  }
  setVerb(t, 'infinitive', ['Infinitive']);
}

const firstWord = (drafts: readonly Draft[]): number => drafts.findIndex((d) => !d.tags.has('Punctuation'));
const AUX = new Set(['hebben', 'zijn', 'worden']);
const hasAux = (drafts: readonly Draft[]): boolean =>
  drafts.some((d) => d.forms.some((f) => AUX.has(f.lemma) && f.kind !== 'infinitive') && d.norm !== 'zijn');

function setVerb(t: Draft, kind: VerbForm['kind'], tags: readonly Tag[]): void {
  const form = t.forms.find((f) => f.kind === kind) ?? t.forms[0]!;
  t.lemma = form.lemma;
  for (const tag of ['Noun', 'Adverb', 'Adjective'] as const) if (!(tag === 'Adjective' && kind === 'participle')) t.tags.delete(tag);
  t.tags.add('Verb');
  for (const tag of tags) t.tags.add(tag);
  if (AUX.has(t.lemma)) t.tags.add('Aux');
  if (t.lemma === 'zijn') t.tags.add('Be');
  if (t.lemma === 'hebben') t.tags.add('Have');
  if (MODALS.has(t.lemma) || t.lemma === 'zullen') t.tags.add('Modal');
}

/** `breng … terug`: the particle at the end of a clause joins the verb, and both carry the lemma `terugbrengen`. */
export function joinParticle(drafts: readonly Draft[], finite: number, to: number): void {
  const verb = drafts[finite]!;
  const entry = VERB_BY_LEMMA.get(verb.lemma);
  if (!entry || entry.particle) return;
  for (let i = to - 1; i > finite; i--) {
    const t = drafts[i]!;
    // `de televisie uit, klaar`: what hangs behind a comma is no part of the verb
    if (!PARTICLES.has(t.norm) || drafts[i - 1]?.norm === ',') continue;
    const joined = t.norm + verb.lemma;
    const next = drafts[i + 1];
    if (
      VERB_BY_LEMMA.has(joined) &&
      !(next && i + 1 < to && (next.tags.has('Noun') || next.tags.has('Determiner') || next.tags.has('Time')))
    ) {
      verb.lemma = joined;
      t.lemma = joined;
      t.tags.add('Particle');
      return;
    }
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

export const knows = (norm: string): boolean => TAGS_OF.has(norm) || VERB_FORMS.has(norm);
