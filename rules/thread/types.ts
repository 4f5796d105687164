import type { Lang, Report, Span } from '../types.ts';

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

/** What one participant's messages come to; the same measures and denominators for all. Null where there is too little data. */
export interface ParticipantPattern {
  readonly messages: number;
  readonly words: number;
  readonly [measure: string]: number | null;
}

export interface ThreadReview {
  readonly language: Lang | 'other';
  readonly messages: readonly (ThreadMessage & Pick<Report, 'findings' | 'safety' | 'measures'>)[];
  readonly ledger: Ledger;
  readonly patterns: { readonly enough: boolean; readonly byParticipant: Readonly<Record<string, ParticipantPattern>> };
}
