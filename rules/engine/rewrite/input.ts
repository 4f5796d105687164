import type { Finding, Message, Sentence, Writer } from '../../types.ts';

/** What the planner asks of the engine, so that no rewrite is offered unproved. */
export interface Proof {
  /** Findings graver than a hint in a text put in place of a sentence; the whole pipeline is run again. */
  isClean(text: string, instead: Sentence): boolean;
}

export interface RewriteInput {
  readonly message: Message;
  readonly findings: readonly Finding[];
  readonly answers: (sentence: number) => boolean;
  readonly openQuestions: number;
  readonly writer: (sentence: Sentence) => Writer | undefined;
  readonly fallback: Writer | undefined;
  readonly proof: Proof;
  /** How surely sentence `n` holds what the matter needs, in hundredths. */
  readonly content: (n: number) => number;
  /** Sentence `n` asks for an answer or an action. */
  readonly asks: (n: number) => boolean;
  /** The finding comes of signs that add up, not of a rule that names its words. */
  readonly bySigns: (finding: Finding) => boolean;
  /** Ways that were proved already, by sentence: the rewrite and the suggestions ask for the same. */
  readonly known: Map<Sentence, string[]>;
}

/** What becomes of one sentence. */
export interface Step {
  readonly sentence: number;
  readonly replacement: string | null; // null: dropped
  readonly rule: string;
}
