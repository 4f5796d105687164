import type { Lang, Report } from '../rules/types.ts';

export type Where = 'device' | 'server';
/** What is kept, on this device: choices, never a message. */
export interface Settings {
  readonly where: Where;
  /** Address of the Kalm server, without a slash at the end. */
  readonly url: string;
  readonly key: string;
  /** The address to which the writer has agreed to send. */
  readonly agreed: string;
  /** Hold on for a moment after Send. */
  readonly pause: boolean;
  readonly reader: Lang | 'auto';
  /** Where the panel opens: beside the page, or in it. */
  readonly panel: 'side' | 'page';
}
/** What a page may know of them. */
export interface Shared {
  readonly where: Where;
  readonly address: string;
  readonly pause: boolean;
  readonly reader: Lang;
}

export const TROUBLES = [
  'agree',
  'permission',
  'unreachable',
  'slow',
  'rubbish',
  'key',
  'refused',
  'busy',
  'too-long',
  'server',
  'engine',
  'gone',
] as const;
/** Why there is no report: `agree` waits for the writer's yes to the address, `gone` says that the extension was renewed under the page. */
export type Trouble = (typeof TROUBLES)[number];

export interface Asked {
  readonly text: string;
  readonly received?: string | undefined;
  /** Read on the device this time, whatever was chosen. */
  readonly here?: boolean;
}
export type Checked = { readonly shared: Shared } & ({ readonly report: Report } | { readonly trouble: Trouble });

/** What is asked of the background. A page may ask the first four; the rest only the extension's own pages. */
export type Ask =
  | ({ readonly kind: 'check' } & Asked)
  | { readonly kind: 'shared' }
  | { readonly kind: 'open-panel' }
  | { readonly kind: 'frames' }
  | { readonly kind: 'start'; readonly tab: number }
  | { readonly kind: 'agree'; readonly url: string }
  | { readonly kind: 'try'; readonly url: string; readonly key: string }
  | { readonly kind: 'site'; readonly origin: string; readonly on: boolean }
  | { readonly kind: 'sites' }
  | { readonly kind: 'ticket'; readonly ticket: string };
export const FROM_PAGES: readonly Ask['kind'][] = ['check', 'shared', 'open-panel', 'frames'];

/** One change of the text. `was` is what stands there now, so that nothing else is ever overwritten. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly text: string;
}
export type Stage = 'empty' | 'waiting' | 'read' | 'trouble';
/** Something that happened and must be said: the change went in, was put back, or could not be made. */
export type Notice = 'changed' | 'undone' | 'changed-meanwhile' | 'copy';

/** What a frame tells the panel about the field that is written in. */
export interface Told {
  readonly kind: 'told';
  /** When the writer last went into this field, in milliseconds; 0 when never. Of several frames the latest counts. */
  readonly since: number;
  readonly stage: Stage;
  readonly trouble?: Trouble;
  readonly text: string;
  /** Of exactly this text; while `stage` is `waiting`, of the text before. */
  readonly report?: Report;
  readonly ignored: readonly string[];
  readonly shared: Shared;
  /** What looks like the message that is answered; not used before the writer says so. */
  readonly candidate?: string;
  readonly received?: string;
  readonly notice?: Notice;
  /** A text that could not be put in, to be copied by hand. */
  readonly copy?: string;
  readonly undo: boolean;
}

/** What the panel asks of a frame. */
export type Command =
  | { readonly kind: 'tell' }
  | { readonly kind: 'put'; readonly changes: readonly Change[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'received'; readonly text: string }
  | { readonly kind: 'again'; readonly here: boolean }
  | { readonly kind: 'go'; readonly start: number }
  | { readonly kind: 'ignore'; readonly finding: string }
  | { readonly kind: 'stop' };

/** A finding as the writer may wave it aside: this rule on these words. */
export const nameOf = (finding: { readonly rule: string; readonly text: string }): string => `${finding.rule} ${finding.text}`;
