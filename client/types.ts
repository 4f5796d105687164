import type { CheckInput, Lang, Report, Text } from '../rules/types.ts';

export interface ClientOptions {
  /** Address of the server, with its base path: `https://kalm.example.org` or `https://example.org/kalm`. */
  readonly url: string;
  /** A key of that server, where it asks for one. */
  readonly key?: string;
  /** Milliseconds that one answer may take; 20,000 by default. */
  readonly timeout?: number;
  /** How often a request that was turned away (429, 503) is sent again, after the wait that the server asks for; 2 by default. */
  readonly retries?: number;
  /** Longest wait, in seconds, before sending again; a longer one is given to the caller as the error. 30 by default. */
  readonly longestWait?: number;
  /** Another `fetch`, such as one with a proxy. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** An error as the server tells it (RFC 9457). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly at: string; readonly detail: string }[];
  readonly 'violated-policies'?: readonly string[];
}
/** One message of a batch: its report, or why it has none. */
export type BatchResult =
  | { readonly status: 200; readonly report: Report }
  | { readonly status: 413 | 422 | 500; readonly problem: ProblemBody };
export interface RuleEntry {
  readonly id: string;
  readonly category: string;
  readonly principle: string;
  readonly severity: string;
  readonly title: Text;
  readonly explain: Text;
  readonly source: string;
  readonly examples: Readonly<Record<Lang, { readonly flags: readonly string[]; readonly passes: readonly string[] }>>;
}

export interface Kalm {
  /** Checks one message. */
  check(input: CheckInput, options?: CallOptions): Promise<Report>;
  /** Checks up to 100 messages; results in the same order. */
  checkBatch(messages: readonly CheckInput[], options?: CallOptions): Promise<readonly BatchResult[]>;
  /** All rules; asked for again, they are fetched only when they have changed. */
  rules(options?: CallOptions): Promise<readonly RuleEntry[]>;
  /** Whether the server takes requests; false when it does not, or cannot be reached. */
  ready(options?: CallOptions): Promise<boolean>;
}
