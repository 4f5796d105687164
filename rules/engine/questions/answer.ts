import type { Message, Question, QuestionForms, Sentence } from '../../types.ts';
import type { Asked } from './find.ts';
import type { QuestionTest } from './forms.ts';

interface Matter {
  readonly lemmas: ReadonlySet<string>;
  readonly kin: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

/** What a sentence is about: its telling lemmas, the matters they belong to, its names and facts. */
function matterOf(s: Sentence, forms: QuestionForms): Matter {
  const lemmas = new Set<string>();
  const names = new Set<string>();
  for (const t of s.tokens) {
    if (t.tags.has('Punctuation') || t.tags.has('Emoji')) continue;
    if (t.tags.has('Name')) names.add(t.norm);
    else if (!forms.common.has(t.lemma) && !forms.common.has(t.norm)) {
      lemmas.add(t.lemma);
      lemmas.add(t.norm);
    }
  }
  const kin = new Set(forms.kin.flatMap((group, i) => (group.some((w) => lemmas.has(w)) ? [i] : [])));
  const facts = new Set(
    s.facts
      .filter((f) => f.kind !== 'name')
      .flatMap((f) =>
        f.text
          .toLowerCase()
          .split(/\s+/)
          .filter((w) => /\d|[a-z]{4,}/.test(w)),
      ),
  );
  return { lemmas, kin, names, facts };
}

const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((x) => b.has(x)).length;
/**
 * Holds the draft against what was asked: each question gets the sentence that answers it best, if any does. A sentence answers by the
 * fact that was asked for, by a yes or no, by the same matter, or by saying when the answer comes; staying vague answers nothing.
 */
export function answerQuestions(
  asked: readonly Asked[],
  received: Message,
  draft: Message,
  test: (s: Sentence) => QuestionTest,
  forms: (s: Sentence) => QuestionForms,
  hostile: (sentence: number) => boolean,
): Question[] {
  const body = draft.sentences.map((s, n) => ({ s, n })).filter(({ s }) => s.part === 'body' || s.part === 'greeting');
  const drafts = body.map(({ s, n }) => {
    const t = test(s);
    return {
      s,
      n,
      matter: matterOf(s, forms(s)),
      settles: t.settles(s),
      defers: t.defers(s),
      dodges: t.dodges(s),
      hostile: hostile(n),
      asks: s.clauses.length > 0 && s.clauses.every((c) => c.act === 'question'),
    };
  });
  const pairs = asked.flatMap((q, order) => {
    const sentence = received.sentences[q.sentence]!;
    const wanted = test(sentence).wants(sentence);
    const matter = matterOf(sentence, forms(sentence));
    return drafts.map((d, k) => {
      const words = shared(matter.lemmas, d.matter.lemmas);
      const link =
        WEIGHTS.word * Math.min(2, words) +
        WEIGHTS.kin * Math.min(1, shared(matter.kin, d.matter.kin)) +
        WEIGHTS.name * Math.min(1, shared(matter.names, d.matter.names)) +
        WEIGHTS.fact * Math.min(2, shared(matter.facts, d.matter.facts));
      const given = wanted && d.s.facts.some((f) => f.kind === wanted || (wanted === 'date' && f.kind === 'time')) ? WEIGHTS.wanted : 0;
      const manner =
        (d.settles ? WEIGHTS.settles : 0) +
        (d.s.facts.length > 0 ? WEIGHTS.facts : 0) +
        (d.defers ? WEIGHTS.defers : 0) +
        (d.dodges && !d.defers ? WEIGHTS.dodges : 0) +
        (d.asks ? WEIGHTS.asks : 0) +
        (d.hostile ? WEIGHTS.hostile : 0) +
        (wanted && EXACT.has(wanted) && given === 0 && !d.defers && d.s.facts.length === 0 ? WEIGHTS.beside : 0);
      return { order, n: d.n, linked: words > 0, score: link + given + manner + (k === order ? WEIGHTS.place : 0) };
    });
  });
  return settlePairs(asked, pairs);
}

/** What must be named to be answered: `at what time` is not answered by praise of the camp. */
const EXACT: ReadonlySet<string> = new Set(['time', 'amount']);

/** How much each sign of an answer counts; set on the development corpora. */
const WEIGHTS = {
  word: 2,
  kin: 2.2,
  name: 0.4,
  fact: 0.7,
  wanted: 2.5,
  settles: 2.1,
  facts: 0.5,
  defers: 2,
  dodges: -2.5,
  beside: -7,
  asks: -1,
  hostile: -2,
  place: 0.3,
  taken: -1.5,
  takenLinked: -0.5,
  enough: 1.9,
  enoughAlone: 0.6,
} as const;

interface Pair {
  readonly order: number;
  readonly n: number;
  readonly linked: boolean;
  readonly score: number;
}

/** The best pairs first; a sentence that already answers another question must link to this one by its words to answer it too. */
function settlePairs(asked: readonly Asked[], pairs: readonly Pair[]): Question[] {
  const best = new Map<number, number>();
  const taken = new Set<number>();
  const enough = asked.length === 1 ? WEIGHTS.enoughAlone : WEIGHTS.enough;
  for (const pair of [...pairs].sort((a, b) => b.score - a.score || a.order - b.order || a.n - b.n)) {
    if (best.has(pair.order)) continue;
    const score = pair.score + (taken.has(pair.n) ? (pair.linked ? WEIGHTS.takenLinked : WEIGHTS.taken) : 0);
    if (score < enough) continue;
    best.set(pair.order, pair.n);
    taken.add(pair.n);
  }
  return asked.map((q, order) => ({
    start: q.start,
    end: q.end,
    kind: q.kind,
    sentence: q.sentence,
    answered: best.has(order),
    answer: best.get(order) ?? null,
  }));
}
