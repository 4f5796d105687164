import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { MessagePort } from 'node:worker_threads';
import {
  catalogue,
  type Imported,
  type Integrity,
  type Lang,
  type Origin,
  type Reading,
  reviewSteps,
  type Skipped,
  saySkip,
  sayWarning,
  seal,
  type ThreadMessage,
  type ThreadPlan,
  type ThreadReview,
  VERSION,
  type Warning,
} from '../../rules/index.ts';
import { readFiles } from '../import/files.ts';
import { type Refusal, readForm } from './form.ts';
import { THREAD_LIMITS } from './limits.ts';

/** A thread that was read: kept as JSON until it is reviewed, so that what waits costs little. */
export interface ReadThread {
  readonly thread: Uint8Array;
  readonly messages: number;
  /** How it is read, and its messages by windows. */
  readonly plan: ThreadPlan;
  readonly windows: readonly Uint8Array[];
}
/** Numbers that the pool and its client both see: messages done, and 1 where the client no longer wants them. */
export const DONE = 0;
export const STOP = 1;

/**
 * What the pool does: read the files, then review the thread: in one task, or its windows in several threads and what they find joined in
 * one more, which is given them in order through a port and says a word back for each.
 */
export type Task =
  | { readonly do: 'read'; readonly body: Uint8Array; readonly contentType: string }
  | { readonly do: 'review'; readonly thread: Uint8Array; readonly plan: ThreadPlan; readonly counts: Int32Array }
  | { readonly do: 'window'; readonly window: Uint8Array; readonly plan: ThreadPlan; readonly counts: Int32Array }
  | {
      readonly do: 'join';
      readonly thread: Uint8Array;
      readonly plan: ThreadPlan;
      readonly windows: number;
      readonly port: MessagePort;
      readonly counts: Int32Array;
    };
export interface Reviewed {
  /** The report as JSON. */
  readonly report: Uint8Array;
  readonly language: string;
  readonly messages: number;
}
interface Kept {
  readonly imported: Imported;
  readonly integrity: Integrity;
  readonly reader?: Lang;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const encoder = new TextEncoder();

/** Reads a request's files into a thread. A refusal says why it cannot be. */
async function read({ body, contentType }: Extract<Task, { do: 'read' }>): Promise<ReadThread | { refusal: Refusal }> {
  const found = await readForm(body, contentType);
  if ('refusal' in found) return found;
  const { files, dateOrder, timeZone, reader } = found.form;
  const thread = await readFiles(files, { dateOrder, timeZone, most: THREAD_LIMITS.messages + 1 });
  const { messages, skipped, warnings } = thread;
  if (messages.length === 0)
    return {
      refusal: nothingRead(
        warnings,
        skipped,
        files.map((f) => f.name),
        reader ?? 'nl',
      ),
    };
  if (messages.length > THREAD_LIMITS.messages)
    return {
      refusal: {
        status: 413,
        detail: `These files hold ${messages.length} messages; at most ${THREAD_LIMITS.messages} fit in one review. Split the export by period.`,
      },
    };
  const kept: Kept = { imported: thread, integrity: seal(thread, sha256), reader };
  const plan = reviewSteps.plan(thread, { reader, timeZone });
  const windows = Array.from({ length: Math.ceil(messages.length / WINDOW) }, (_, k) =>
    encoder.encode(JSON.stringify(messages.slice(k * WINDOW, (k + 1) * WINDOW).map(cut))),
  );
  return { thread: encoder.encode(JSON.stringify(kept)), messages: messages.length, plan, windows };
}

function nothingRead(warnings: readonly Warning[], skipped: readonly Skipped[], files: readonly string[], reader: Lang): Refusal {
  const at = (w: { file: string | null; line: number | null }): string =>
    `${w.file ?? files[0] ?? 'file'}${w.line === null ? '' : `:${w.line}`}`;
  const errors = [
    ...warnings.slice(0, 20).map((w) => ({ at: at(w), detail: sayWarning(w, reader) })),
    ...skipped.slice(0, 20).map((s) => ({ at: at(s), detail: `${saySkip(s.reason, reader)} "${s.text.slice(0, 80)}"` })),
  ];
  const said = reader === 'nl' ? 'We vonden geen berichten' : 'We found no messages';
  const all = errors.length > 0 ? errors : files.map((name) => ({ at: `${name}:1`, detail: said }));
  return { status: 422, detail: `${said}: ${all[0]!.detail}`, errors: all };
}

/** Messages that one task reads: enough to be worth the sending, few enough that none is waited for long. */
const WINDOW = 200;
/** Longest text of one message that is reviewed, in characters; the rest stands in the report unread. */
const LONGEST = 20_000;
const isLong = (m: ThreadMessage): boolean => m.text.length > LONGEST;
const cut = (m: ThreadMessage): ThreadMessage => (isLong(m) ? { ...m, text: m.text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') } : m);

const stopOf = (counts: Int32Array) => ({
  get aborted() {
    return Atomics.load(counts, STOP) === 1;
  },
});
const parse = <T>(bytes: Uint8Array): T => JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as T;

/** Reviews a whole thread. */
function review({ thread, plan, counts }: Extract<Task, { do: 'review' }>): Reviewed {
  const kept = parse<Kept>(thread);
  const join = reviewSteps.join(plan);
  kept.imported.messages.forEach((message, k) => {
    for (const reading of reviewSteps.read([cut(message)], plan, stopOf(counts))) join.add(reading);
    Atomics.store(counts, DONE, k + 1);
  });
  return report(kept, join.end());
}

/** Reads the messages of one window. */
const readWindow = ({ window, plan, counts }: Extract<Task, { do: 'window' }>): Uint8Array =>
  serialize(reviewSteps.read(parse<ThreadMessage[]>(window), plan, stopOf(counts)));

/** Joins the windows of a thread as they come in. Throws where the port is closed before the last, or the client no longer wants them. */
async function joinWindows({ thread, plan, windows, port, counts }: Extract<Task, { do: 'join' }>): Promise<Reviewed> {
  const join = reviewSteps.join(plan);
  const signal = stopOf(counts);
  let done = 0;
  await new Promise<void>((resolve, reject) => {
    let left = windows;
    const take = (bytes: Uint8Array): void => {
      for (const reading of deserialize(bytes) as Reading[]) {
        if (signal.aborted) throw new Error('The review was stopped.');
        join.add(reading);
        Atomics.store(counts, DONE, ++done);
      }
      port.postMessage(null);
      if (--left === 0) resolve();
    };
    port.on('message', (bytes: Uint8Array) => {
      try {
        take(bytes);
      } catch (error) {
        reject(error);
      }
    });
    port.once('close', () => reject(new Error('The review was stopped.')));
  }).finally(() => port.close());
  return report(parse<Kept>(thread), join.end());
}

function report({ imported, integrity, reader: asked }: Kept, found: ThreadReview): Reviewed {
  const { participants, messages, origins, format, skipped, warnings, dates } = imported;
  const reader = asked ?? (found.language === 'en' ? 'en' : 'nl');
  const long = messages.flatMap((m, i): Warning[] =>
    !isLong(m) ? [] : [{ code: 'message-long', file: origins[i]!.file, line: origins[i]!.line, about: String(m.n) }],
  );
  const named = new Set(origins.map((o) => o.file)).size > 1;
  const whole = {
    ...found,
    engine: engineOf(),
    format,
    dates,
    participants,
    messages: found.messages.map((m, i) => ({ ...m, text: messages[i]!.text, ...marksOf(origins[i]!, named) })),
    skipped: skipped.map(({ file, line, text, reason }) => ({
      file,
      line,
      text: text.slice(0, THREAD_LIMITS.line),
      code: reason,
      reason: saySkip(reason, reader),
    })),
    warnings: [...warnings, ...long].map((w) => ({ ...w, text: sayWarning(w, reader) })),
    integrity,
  };
  return { report: encoder.encode(JSON.stringify(whole)), language: found.language, messages: messages.length };
}

/** Where a message came from, as far as there is something to tell. */
const marksOf = ({ file, line, edited, inferred, stripped }: Origin, named: boolean) => ({
  line,
  ...(named ? { file } : {}),
  ...(edited ? { edited } : {}),
  ...(inferred ? { inferred } : {}),
  ...(stripped.length > 0 ? { stripped } : {}),
});

/** Which engine and rules made a report, so that it can be made again. */
const engineOf = () => ({
  version: VERSION,
  rules: catalogue().length,
  ruleSet: sha256(JSON.stringify(catalogue().map((r) => [r.id, r.severity]))).slice(0, 16),
});

/** What a task gives. */
export type Result = ReadThread | { refusal: Refusal } | Reviewed | Uint8Array;

/** Does one task of the pool. */
export async function runTask(task: Task): Promise<Result> {
  if (task.do === 'read') return read(task);
  if (task.do === 'window') return readWindow(task);
  return task.do === 'join' ? joinWindows(task) : review(task);
}
