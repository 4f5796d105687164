import type { DatesRead, Format, Integrity, Lang, SkipReason, ThreadReview, Topic, WarningCode } from '../../rules/index.ts';

export type Message = ThreadReview['messages'][number] & {
  readonly line: number | null;
  readonly file?: string;
  readonly edited?: boolean;
  readonly inferred?: boolean;
  readonly stripped?: readonly string[];
};

/** The answer of `POST /v1/threads`; the device gives the same. */
export interface ThreadReport extends Omit<ThreadReview, 'messages'> {
  readonly engine: { readonly version: string; readonly rules: number; readonly ruleSet: string };
  readonly format: Format;
  readonly dates: DatesRead | null;
  readonly participants: readonly { readonly id: string; readonly name: string }[];
  readonly messages: readonly Message[];
  readonly skipped: readonly {
    readonly file: string;
    readonly line: number | null;
    readonly text: string;
    readonly code: SkipReason;
    readonly reason: string;
  }[];
  readonly warnings: readonly {
    readonly code: WarningCode;
    readonly file: string | null;
    readonly line: number | null;
    readonly about: string;
    readonly text: string;
  }[];
  readonly integrity: Integrity;
}

/** What is given to be read. */
export interface Given {
  readonly files: readonly File[];
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  readonly timeZone?: string;
  readonly reader: Lang;
}
export interface Progress {
  readonly stage: 'reading' | 'checking';
  readonly done: number;
  readonly total: number;
}
/** Why there is no report: what to say, and each place in a file. */
export interface Trouble {
  readonly code: 'said' | 'gone' | 'busy' | 'too-large' | 'needs-server' | 'failed';
  readonly detail: string;
  readonly places: readonly { readonly at: string; readonly detail: string }[];
}
export type Outcome = { readonly report: ThreadReport } | { readonly trouble: Trouble };
export type { Lang, Topic };
