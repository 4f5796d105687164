import type { Participant, ThreadMessage } from '../thread/types.ts';

/** Lower-case hexadecimal SHA-256 of a string as UTF-8. */
export type Sha256 = (text: string) => string;

export interface Integrity {
  readonly algorithm: 'sha256';
  /** Which canonical form; another form gets another name. */
  readonly form: 'kalm-1';
  readonly root: string;
  readonly messages: readonly string[];
}
export interface Sealed {
  readonly participants: readonly Participant[];
  readonly messages: readonly Pick<ThreadMessage, 'n' | 'from' | 'at' | 'text'>[];
}

/** The canonical form of a message: JSON without spaces of its number, participant, time and text, nothing changed in them. */
export const canonicalMessage = (m: Sealed['messages'][number]): string => JSON.stringify(['kalm-message-1', m.n, m.from, m.at, m.text]);
/** The canonical form of who is who: what the chain begins with. */
export const canonicalHead = (participants: readonly Participant[]): string =>
  JSON.stringify(['kalm-thread-1', participants.map((p) => [p.id, p.name])]);

/** The root: the hash of the head, and then for each message the hash of the root so far followed by the message's own hash. */
export const rootOf = (participants: readonly Participant[], hashes: readonly string[], sha256: Sha256): string =>
  hashes.reduce((root, hash) => sha256(root + hash), sha256(canonicalHead(participants)));

/** Seals a thread as it was imported. */
export function seal(thread: Sealed, sha256: Sha256): Integrity {
  const messages = thread.messages.map((m) => sha256(canonicalMessage(m)));
  return { algorithm: 'sha256', form: 'kalm-1', root: rootOf(thread.participants, messages, sha256), messages };
}

/** What a check of a report's seal says. */
export interface Verified {
  readonly ok: boolean;
  readonly root: string;
  readonly messages: number;
  /** Numbers of the messages that are not as they were. */
  readonly changed: readonly number[];
  /** What else does not fit: the root, the number of messages, the form. */
  readonly faults: readonly ('form' | 'count' | 'order' | 'root')[];
}

/** Holds a report against its own seal. Throws a TypeError where it is no report. */
export function verify(report: unknown, sha256: Sha256): Verified {
  const { participants, messages, integrity } = (report ?? {}) as {
    participants?: Participant[];
    messages?: Sealed['messages'];
    integrity?: Integrity;
  };
  if (!Array.isArray(participants) || !Array.isArray(messages) || !integrity || !Array.isArray(integrity.messages))
    throw new TypeError('not a report');
  const faults: Verified['faults'][number][] = [];
  if (integrity.algorithm !== 'sha256' || integrity.form !== 'kalm-1') faults.push('form');
  if (messages.length !== integrity.messages.length) faults.push('count');
  if (messages.some((m, i) => m?.n !== i)) faults.push('order');
  const hashes = messages.map((m) => sha256(canonicalMessage({ n: m?.n, from: m?.from, at: m?.at ?? null, text: m?.text })));
  const changed = hashes.flatMap((hash, i) => (hash === integrity.messages[i] ? [] : [i]));
  const root = rootOf(participants, hashes, sha256);
  if (root !== integrity.root) faults.push('root');
  return { ok: faults.length === 0 && changed.length === 0, root, messages: messages.length, changed, faults };
}
