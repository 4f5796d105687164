import type { Asked } from './find.ts';

/** How one sentence of the draft stands to one question. */
export interface Pair {
  /** Number of the draft's sentence. */
  readonly n: number;
  /** Telling words in common, two at most. */
  readonly words: number;
  readonly linked: boolean;
  /** It names what was asked for: a time, a day, an amount. */
  readonly given: boolean;
  readonly facts: boolean;
  readonly settles: boolean;
  readonly defers: boolean;
  readonly dodges: boolean;
  readonly hostile: boolean;
  /** It asks or orders something itself. */
  readonly demands: boolean;
  readonly score: number;
}

/** What is weighed to tell whether a question is answered; in this order in `answerInputs`, each with its weight in weights.ts. */
export const ANSWER_INPUTS = [
  'base',
  'best',
  'second',
  'best words',
  'best given',
  'best settles',
  'best facts',
  'best hostile',
  'any linked',
  'any given',
  'any settles',
  'any dodges',
  'any defers',
  'asked for a fact, none given',
  'one question',
  'questions',
  'sentences a question',
  'place',
  'last',
  'calm',
  'calm facts',
  'nothing calm',
  'fewer calm than questions',
  'is request',
  'is deadline',
  'asks why',
  'asks a time',
] as const;

/** The inputs of one question, with its place in the received message: what the fit learns from. */
export interface AnswerInputs {
  readonly start: number;
  readonly end: number;
  readonly inputs: readonly number[];
}

const FACTS: ReadonlySet<string> = new Set(['time', 'date', 'amount', 'place', 'name']);

/** The inputs for one question, by its pairs with every sentence of the draft. */
export function answerInputs(q: Asked, order: number, asked: number, pairs: readonly Pair[], wanted: string | undefined): number[] {
  const ranked = [...pairs].sort((a, b) => b.score - a.score);
  const best = ranked[0];
  const calm = pairs.filter((p) => !p.hostile);
  const flag = (yes: boolean | undefined): number => (yes ? 1 : 0);
  const given = pairs.some((p) => p.given);
  return [
    1,
    best ? Math.max(-6, best.score) : -6,
    ranked[1] ? Math.max(-6, ranked[1].score) : -2,
    best?.words ?? 0,
    flag(best?.given),
    flag(best?.settles),
    flag(best?.facts),
    flag(best?.hostile),
    flag(pairs.some((p) => p.linked)),
    flag(given),
    flag(calm.some((p) => p.settles)),
    flag(pairs.some((p) => p.dodges)),
    flag(pairs.some((p) => p.defers)),
    flag(wanted !== undefined && FACTS.has(wanted) && !given),
    flag(asked === 1),
    Math.min(4, asked),
    Math.min(3, pairs.length / asked),
    Math.min(4, order),
    flag(order === asked - 1),
    Math.min(6, calm.length),
    Math.min(4, calm.filter((p) => p.facts).length),
    flag(calm.length === 0),
    flag(calm.length < asked),
    flag(q.kind === 'request'),
    flag(q.kind === 'deadline'),
    flag(wanted === 'reason'),
    flag(wanted === 'time'),
  ];
}
