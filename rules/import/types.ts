import type { Thread } from '../thread/types.ts';

/** How the numbers of a date stand: day first, month first, year first. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export const FORMATS = ['whatsapp', 'eml', 'mbox', 'chain', 'html', 'json', 'csv', 'mixed'] as const;
export type Format = (typeof FORMATS)[number];

/** Why a line of an export is no message. */
export const SKIP_REASONS = ['notice', 'media', 'deleted', 'call', 'empty', 'before-first', 'not-read', 'sender'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What a reader of the report should know about the import. */
export const WARNINGS = [
  'date-order-unclear',
  'date-order-wrong',
  'date-order-mixed',
  'date-unread',
  'clock-back',
  'newest-first',
  'no-date',
  'no-sender',
  'sender-inferred',
  'same-name',
  'many-addresses',
  'group',
  'one-sided',
  'duplicates',
  'quote-differs',
  'message-long',
  'broken-mail',
  'broken-characters',
  'zip-truncated',
  'zip-entry-too-large',
  'file-unreadable',
  'file-empty',
  'file-binary',
  'file-kind',
] as const;
export type WarningCode = (typeof WARNINGS)[number];

export interface Person {
  readonly name: string | null;
  readonly address: string | null;
}

/** A message as one file shows it, before it is known who is who. `at` is local wall time. */
export interface SourceMessage {
  from: Person;
  to: readonly Person[];
  at: string | null;
  text: string;
  /** Signature, footer and disclaimer lines that were set apart. */
  stripped: readonly string[];
  /** Line of the file where it begins, from 1; null where the file has no lines of its own (a mail that was decoded). */
  line: number | null;
  edited: boolean;
  /** Quoted in another message, rather than standing by itself. */
  quoted: boolean;
}

export interface Skipped {
  readonly file: string;
  readonly line: number | null;
  readonly text: string;
  readonly reason: SkipReason;
}
export interface Warning {
  readonly code: WarningCode;
  readonly file: string | null;
  readonly line: number | null;
  /** What it is about: a date, a name, a number. */
  readonly about: string;
}

/** How the dates of a file were read; `sure` is false where the file does not show it and someone must say. */
export interface DatesRead {
  readonly order: DateOrder;
  readonly sure: boolean;
  /** The first date that reads two ways, as it stands in the file. */
  readonly example: string | null;
}

/** What one file gives, oldest message first. */
export interface Source {
  readonly file: string;
  readonly format: Format;
  readonly messages: readonly SourceMessage[];
  readonly skipped: readonly Skipped[];
  readonly warnings: readonly Warning[];
  readonly dates: DatesRead | null;
}

/** Where a message of the thread came from. */
export interface Origin {
  readonly file: string;
  readonly line: number | null;
  readonly edited: boolean;
  readonly inferred: boolean;
  readonly stripped: readonly string[];
}

/** A thread with all that is to be said about how it was read. `origins` runs beside `messages`. */
export interface Imported extends Thread {
  readonly format: Format;
  readonly origins: readonly Origin[];
  readonly skipped: readonly Skipped[];
  readonly warnings: readonly Warning[];
  readonly dates: DatesRead | null;
}

export interface ImportOptions {
  readonly file?: string;
  readonly dateOrder?: DateOrder;
}
