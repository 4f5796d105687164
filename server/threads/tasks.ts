import { createHash } from 'node:crypto';
import {
  type Checked,
  catalogue,
  checkMessages,
  type DatesRead,
  type Format,
  type Integrity,
  type Lang,
  type Origin,
  type Participant,
  reviewChecked,
  type Skipped,
  saySkip,
  sayWarning,
  seal,
  type Thread,
  type ThreadMessage,
  VERSION,
  type Warning,
} from '../../rules/index.ts';
import { readFiles } from '../import/files.ts';
import { type Refusal, readForm } from './form.ts';
import { THREAD_LIMITS } from './limits.ts';

/** A thread that was read, as lines of JSON in memory that all threads of the pool see: one line a message. */
export interface ReadThread {
  readonly lines: SharedArrayBuffer;
  /** Where each line begins, and the end of the last. */
  readonly starts: readonly number[];
  readonly origins: readonly Origin[];
  readonly about: About;
}
/** All that is known of a thread but its messages. */
export interface About {
  readonly participants: readonly Participant[];
  readonly format: Format;
  readonly skipped: readonly Skipped[];
  readonly warnings: readonly Warning[];
  readonly dates: DatesRead | null;
  readonly integrity: Integrity;
  readonly reader?: Lang;
}
export interface CheckTask {
  readonly do: 'check';
  readonly lines: SharedArrayBuffer;
  /** Where the lines of the part begin, with those before it that the check of its first may look at, and the end of the last. */
  readonly starts: readonly number[];
  /** How many of them stand before the part. */
  readonly before: number;
  readonly reader?: Lang;
  /** Of the messages of the part. */
  readonly origins: readonly Origin[];
  /** Whether each message names its file: where there are more. */
  readonly named: boolean;
}
/** Messages before a part that the check of its first may look at. */
export const BEFORE = 30;
/** What the pool does: read the files, check a part of the messages, make the review of the whole. */
export type Task =
  | { readonly do: 'read'; readonly body: Uint8Array; readonly contentType: string }
  | CheckTask
  | {
      readonly do: 'finish';
      readonly lines: SharedArrayBuffer;
      readonly starts: readonly number[];
      readonly checked: readonly Uint8Array[];
      readonly about: About;
    };
export interface CheckedPart {
  /** Messages as they stand in the report, with commas between. */
  readonly shown: Uint8Array;
  /** What the review of the whole needs of them. */
  readonly kept: Uint8Array;
}
export interface Finished {
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  readonly language: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const encoder = new TextEncoder();

/** Reads a request's files into a thread. A refusal says why it cannot be. */
async function read({ body, contentType }: Extract<Task, { do: 'read' }>): Promise<ReadThread | { refusal: Refusal }> {
  const found = await readForm(body, contentType);
  if ('refusal' in found) return found;
  const { files, dateOrder, timeZone, reader } = found.form;
  const thread = await readFiles(files, { dateOrder, timeZone, most: THREAD_LIMITS.messages + 1 });
  const { messages, origins, participants, format, skipped, warnings, dates } = thread;
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
  const lines = messages.map((m) => Buffer.from(JSON.stringify(m)));
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length);
  const shared = new SharedArrayBuffer(starts.at(-1)!);
  const view = new Uint8Array(shared);
  for (const [i, line] of lines.entries()) view.set(line, starts[i]!);
  return {
    lines: shared,
    starts,
    origins,
    about: { participants, format, skipped, warnings, dates, integrity: seal(thread, sha256), reader },
  };
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

const part = (lines: SharedArrayBuffer, starts: readonly number[]): ThreadMessage[] => {
  const bytes = Buffer.from(lines);
  return starts.slice(1).map((end, i) => JSON.parse(bytes.toString('utf8', starts[i]!, end)) as ThreadMessage);
};

function checkPart({ lines, starts, before, reader, origins, named }: CheckTask): CheckedPart {
  const messages = part(lines, starts);
  const checked = checkMessages({ messages }, before, messages.length, reader);
  const shown = checked.map(({ findings, safety, measures }, i) => {
    const { file, line, edited, inferred, stripped } = origins[i]!;
    const marks = {
      ...(named ? { file } : {}),
      line,
      ...(edited ? { edited } : {}),
      ...(inferred ? { inferred } : {}),
      ...(stripped.length > 0 ? { stripped } : {}),
    };
    return JSON.stringify({ ...messages[before + i]!, findings, safety, measures, ...marks });
  });
  return { shown: encoder.encode(shown.join(',')), kept: encoder.encode(JSON.stringify(checked)) };
}

function finish({ lines, starts, checked, about }: Extract<Task, { do: 'finish' }>): Finished {
  const { participants, format, skipped, warnings, dates, integrity } = about;
  const thread: Thread = { participants, messages: part(lines, starts) };
  const all = checked.flatMap((bytes) => JSON.parse(Buffer.from(bytes).toString('utf8')) as Checked[]);
  const { language, ledger, patterns } = reviewChecked(thread, all);
  const reader = about.reader ?? (language === 'en' ? 'en' : 'nl');
  const head = JSON.stringify({
    version: VERSION,
    engine: {
      version: VERSION,
      rules: catalogue().length,
      ruleSet: sha256(JSON.stringify(catalogue().map((r) => [r.id, r.severity]))).slice(0, 16),
    },
    format,
    language,
    dates,
    participants,
  });
  const tail = JSON.stringify({
    skipped: skipped.map(({ file, line, text, reason }) => ({
      file,
      line,
      text: text.slice(0, THREAD_LIMITS.line),
      code: reason,
      reason: saySkip(reason, reader),
    })),
    warnings: warnings.map((w) => ({ ...w, text: sayWarning(w, reader) })),
    ledger,
    patterns,
    integrity,
  });
  return { head: encoder.encode(head), tail: encoder.encode(tail), language };
}

/** Does one task of the pool. */
export async function runTask(task: Task): Promise<ReadThread | { refusal: Refusal } | CheckedPart | Finished> {
  if (task.do === 'read') return read(task);
  return task.do === 'check' ? checkPart(task) : finish(task);
}
