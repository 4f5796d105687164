import { createHash } from 'node:crypto';
import {
  catalogue,
  type Imported,
  type Integrity,
  type Lang,
  type Origin,
  reviewThread,
  type Skipped,
  saySkip,
  sayWarning,
  seal,
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
}
/** Numbers that the pool and its client both see: messages done, and 1 where the client no longer wants them. */
export const DONE = 0;
export const STOP = 1;

/** What the pool does: read the files, review the thread. */
export type Task =
  | { readonly do: 'read'; readonly body: Uint8Array; readonly contentType: string }
  | { readonly do: 'review'; readonly thread: Uint8Array; readonly counts: Int32Array };
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
  readonly timeZone?: string;
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
  const kept: Kept = { imported: thread, integrity: seal(thread, sha256), reader, timeZone };
  return { thread: encoder.encode(JSON.stringify(kept)), messages: messages.length };
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

/** Longest text of one message that is reviewed, in characters; the rest stands in the report unread. */
const LONGEST = 20_000;

function review({ thread: bytes, counts }: Extract<Task, { do: 'review' }>): Reviewed {
  const { imported, integrity, reader: asked, timeZone } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Kept;
  const { participants, messages, origins, format, skipped, warnings, dates } = imported;
  const cut = messages.map((m) => (m.text.length > LONGEST ? { ...m, text: m.text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') } : m));
  const signal = {
    get aborted() {
      return Atomics.load(counts, STOP) === 1;
    },
  };
  const onProgress = (done: number): void => void Atomics.store(counts, DONE, done);
  const found = reviewThread({ participants, messages: cut }, { reader: asked, timeZone, signal, onProgress });
  const reader = asked ?? (found.language === 'en' ? 'en' : 'nl');
  const long = cut.flatMap((m, i): Warning[] =>
    m === messages[i] ? [] : [{ code: 'message-long', file: origins[i]!.file, line: origins[i]!.line, about: String(m.n) }],
  );
  const named = new Set(origins.map((o) => o.file)).size > 1;
  const report = {
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
  return { report: encoder.encode(JSON.stringify(report)), language: found.language, messages: messages.length };
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

/** Does one task of the pool. */
export const runTask = async (task: Task): Promise<ReadThread | { refusal: Refusal } | Reviewed> =>
  task.do === 'read' ? read(task) : review(task);
