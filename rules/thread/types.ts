import type { Lang, Report, SafetyKind, Span, Topic } from '../types.ts';

/** One message of a thread as it was imported: its own new words only. Text offsets everywhere are UTF-16 units, end exclusive. */
export interface ThreadMessage {
  /** From 0, oldest first. */
  readonly n: number;
  /** Id of a participant: `A`, `B` … */
  readonly from: string;
  /** Local time as the file shows it, `2024-05-03T18:12:00`; null where it has none. */
  readonly at: string | null;
  readonly text: string;
}

export interface Participant {
  readonly id: string;
  readonly name: string;
}

/** What an importer gives and a review takes. */
export interface Thread {
  readonly participants: readonly Participant[];
  readonly messages: readonly ThreadMessage[];
}

/** A place in a message of the thread. */
export interface Place extends Span {
  readonly message: number;
}

export interface ThreadQuestion extends Place {
  readonly text: string;
  readonly by: string;
  readonly answered: Place | null;
  /** Hours between the asking and the answer; null where a time is missing. */
  readonly hours: number | null;
  /** A check on someone's private life: shown, but no answer is pressed for. */
  readonly control: boolean;
}
export interface Agreement extends Place {
  readonly text: string;
  readonly by: string;
  /** What was agreed: the words of the proposal, and where it was made. */
  readonly about: string;
  readonly proposed: Place | null;
  /** The day that it is about, `2024-05-03`, where one is named. */
  readonly date: string | null;
}
export interface Proposal extends Place {
  readonly text: string;
  readonly by: string;
  readonly open: boolean;
}
export interface PromiseMade extends Place {
  readonly text: string;
  readonly by: string;
  readonly due: string | null;
  /** Whether the thread shows it kept; null where it does not show. */
  readonly kept: boolean | null;
}
export interface Ledger {
  readonly questions: readonly ThreadQuestion[];
  readonly agreements: readonly Agreement[];
  readonly proposals: readonly Proposal[];
  readonly promises: readonly PromiseMade[];
}

/** The middle of a list of hours, and the quarter on either side. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What one participant's messages come to; the same measures and denominators for all. Counts are always given; what is a share, a rate or a
 * middle is null where there is too little data. Shares run from 0 to 1.
 */
export interface ParticipantPattern {
  readonly messages: number;
  readonly words: number;
  readonly flagged: number;
  readonly calming: number;
  readonly asked: number;
  readonly proposals: number;
  readonly agreements: number;
  readonly promises: number;
  readonly wordsPerMessage: number | null;
  readonly flaggedPer10: number | null;
  readonly findingsPer100Words: number | null;
  readonly calmingPer10: number | null;
  readonly askedPer10: number | null;
  /** Of what this one asked, the share that another answered. */
  readonly askedAnsweredByOther: number | null;
  /** Of what was asked of this one, the share that was answered. */
  readonly answeredOfAskedToThem: number | null;
  /** Of what this one asked, the share with a day or hour. */
  readonly deadlineGiven: number | null;
  readonly promisesKept: number | null;
  readonly medianReplyHours: number | null;
  readonly replyHours: Spread | null;
  /** The share written between 22.00 and 6.00. */
  readonly nightShare: number | null;
  /** Messages about a matter, of every ten. */
  readonly topicsPer10: Readonly<Partial<Record<Topic, number>>> | null;
}

/** A message with much heat: what stood before it, and what took the heat out. */
export interface HeatedMessage {
  readonly message: number;
  readonly by: string;
  readonly before: {
    /** The last message of another. */
    readonly message: number | null;
    readonly heated: boolean;
    readonly hours: number | null;
    /** What the writer had asked and was still unanswered. */
    readonly unanswered: number;
  };
  readonly repaired: Place | null;
}

export interface ThreadSignal extends Place {
  readonly kind: SafetyKind;
  readonly by: string;
  readonly own: boolean;
}

export interface ThreadReview {
  readonly version: string;
  readonly language: Lang | 'other';
  /** Danger first, each with its place. */
  readonly safety: readonly ThreadSignal[];
  readonly messages: readonly (ThreadMessage & Pick<Report, 'findings' | 'safety' | 'measures'> & { readonly topics: readonly Topic[] })[];
  readonly ledger: Ledger;
  readonly patterns: { readonly enough: boolean; readonly byParticipant: Readonly<Record<string, ParticipantPattern>> };
  readonly sequence: { readonly heated: readonly HeatedMessage[]; readonly calming: readonly Place[] };
}

export interface ReviewOptions {
  /** The language that explanations are told in; the thread's own where it is not given. */
  readonly reader?: Lang | undefined;
  /** For times that carry an offset; all others are local already. */
  readonly timeZone?: string | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  /** Aborted, the review stops and throws. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown } | undefined;
}
