import type { Message, Question, QuestionForms, Sentence } from '../../types.ts';
import { ANSWER_INPUTS, type AnswerInputs, answerInputs, type Pair } from './answered.ts';
import type { Asked } from './find.ts';
import type { QuestionTest } from './forms.ts';
import { ANSWERED } from './weights.ts';

export interface Matter {
  readonly lemmas: ReadonlySet<string>;
  readonly kin: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

/** What a sentence is about: its telling lemmas, the matters they belong to, its names and facts. */
export function matterOf(s: Sentence, forms: QuestionForms): Matter {
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

export const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((x) => b.has(x)).length;
/**
 * Holds the draft against what was asked: each question gets the sentence that answers it best, if any does. A sentence answers by the
 * fact that was asked for, by a yes or no, by the same matter, or by saying when the answer comes; staying vague answers nothing.
 */
export function answerQuestions(
  asked: readonly Asked[],
  received: Message,
  draft: Message,
  test: (s: Sentence) => QuestionTest,
  about: (s: Sentence) => Matter,
  hostile: (sentence: number) => boolean,
  seen?: (inputs: AnswerInputs) => void,
): Question[] {
  const body = draft.sentences.map((s, n) => ({ s, n })).filter(({ s }) => s.part === 'body' || s.part === 'greeting');
  const drafts = body.map(({ s, n }) => {
    const t = test(s);
    return {
      s,
      n,
      matter: about(s),
      settles: t.settles(s),
      defers: t.defers(s),
      dodges: t.dodges(s),
      hostile: hostile(n),
      asks: s.clauses.length > 0 && s.clauses.every((c) => c.act === 'question'),
      demands: s.clauses.length > 0 && s.clauses.every((c) => c.act === 'command' || c.act === 'request' || c.act === 'question'),
    };
  });
  const pairs = asked.map((q, order) => {
    const sentence = received.sentences[q.sentence]!;
    const wanted = test(sentence).wants(sentence);
    const matter = about(sentence);
    return drafts.map((d, k): Pair => {
      const words = Math.min(2, shared(matter.lemmas, d.matter.lemmas));
      const kin = Math.min(1, shared(matter.kin, d.matter.kin));
      const given = wanted !== undefined && d.s.facts.some((f) => f.kind === wanted || (wanted === 'date' && f.kind === 'time'));
      const facts = d.s.facts.some((f) => f.kind !== 'name');
      return {
        n: d.n,
        words,
        linked: words > 0 || kin > 0,
        given,
        facts,
        settles: d.settles,
        defers: d.defers,
        dodges: d.dodges,
        hostile: d.hostile,
        demands: d.demands,
        score:
          WEIGHTS.word * words +
          WEIGHTS.kin * kin +
          WEIGHTS.name * Math.min(1, shared(matter.names, d.matter.names)) +
          WEIGHTS.fact * Math.min(2, shared(matter.facts, d.matter.facts)) +
          (given ? WEIGHTS.wanted : 0) +
          (d.settles ? WEIGHTS.settles : 0) +
          (facts ? WEIGHTS.facts : 0) +
          (d.defers ? WEIGHTS.defers : 0) +
          (d.dodges && !d.defers ? WEIGHTS.dodges : 0) +
          (d.asks ? WEIGHTS.asks : 0) +
          (d.hostile ? WEIGHTS.hostile : 0) +
          (wanted && EXACT.has(wanted) && !given && !d.defers && !facts ? WEIGHTS.beside : 0) +
          (k === order ? WEIGHTS.place : 0),
      };
    });
  });
  const answers = asked.map((q, order) => {
    const mine = pairs[order]!;
    const inputs = answerInputs(q, order, asked.length, mine, test(received.sentences[q.sentence]!).wants(received.sentences[q.sentence]!));
    seen?.({ start: q.start, end: q.end, inputs });
    const wanted = test(received.sentences[q.sentence]!).wants(received.sentences[q.sentence]!);
    // an hour or an amount that is asked for must be named, put off, or settled with a yes or no
    const named =
      wanted === undefined ||
      !EXACT.has(wanted) ||
      mine.some((p) => !p.hostile && (p.given || p.defers || (p.linked && (p.settles || p.facts))));
    return mine.some(mayAnswer) && named && ANSWER_INPUTS.reduce((t, name, k) => t + ANSWERED[name] * inputs[k]!, 0) >= 0;
  });
  return settlePairs(asked, pairs, answers);
}

/** A sentence with nothing of an answer in it answers nothing, however likely it is that a message does. */
const mayAnswer = (p: Pair): boolean =>
  p.score >= LEAST && (!p.hostile || p.words > 0 || p.given) && (!p.demands || p.linked || p.given || p.settles || p.defers);
const LEAST = 0.5;

/** What must be named to be answered: `at what time` is not answered by praise of the camp. */
const EXACT: ReadonlySet<string> = new Set(['time', 'amount']);

/** How much each sign of an answer counts when a sentence is chosen; set on the development corpora. */
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
} as const;
const TAKEN = -1.5;
const TAKEN_LINKED = -0.5;

/** The best pairs first; a sentence that already answers another question gives way to one that is free. */
function settlePairs(asked: readonly Asked[], pairs: readonly (readonly Pair[])[], answered: readonly boolean[]): Question[] {
  const best = new Map<number, number>();
  const taken = new Set<number>();
  /** By sentence that answers: whether it shares its matter with the question that took it first. */
  const owned = new Map<number, boolean>();
  const ranked = pairs.flatMap((list, order) => (answered[order] ? list.map((pair) => ({ order, pair })) : []));
  ranked.sort((a, b) => b.pair.score - a.pair.score || a.order - b.order || a.pair.n - b.pair.n);
  const worth = (pair: Pair): number => pair.score + (taken.has(pair.n) ? (pair.words > 0 ? TAKEN_LINKED : TAKEN) : 0);
  for (const { order, pair } of ranked) {
    if (best.has(order)) continue;
    const other = pairs[order]!.find((p) => p !== pair && worth(p) > worth(pair));
    const chosen = other ?? pair;
    // a sentence that is about another question does not answer this one beside it
    if (owned.get(chosen.n) === true && !chosen.linked && !chosen.given) continue;
    if (!owned.has(chosen.n)) owned.set(chosen.n, chosen.linked);
    best.set(order, chosen.n);
    taken.add(chosen.n);
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
