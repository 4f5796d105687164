import { DATE_ORDERS, type DateOrder } from '../../rules/index.ts';
import type { NamedBytes } from '../import/files.ts';
import type { FieldError } from '../problem.ts';
import { THREAD_LIMITS } from './limits.ts';

export interface ThreadForm {
  readonly files: readonly NamedBytes[];
  readonly dateOrder?: DateOrder;
  readonly timeZone?: string;
  readonly reader?: 'nl' | 'en';
}
/** A refusal: the status and what the client gets to read. */
export interface Refusal {
  readonly status: 400 | 413 | 415 | 422;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
}

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};
/** A name to show: its last part, without control signs. */
const shownName = (name: string): string =>
  name
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(-120) || 'file';

/** Reads the fields of a request with files. Names that stand twice get a number. */
export async function readForm(bytes: Uint8Array, contentType: string): Promise<{ form: ThreadForm } | { refusal: Refusal }> {
  let fields: FormData;
  try {
    fields = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': contentType } }).formData();
  } catch {
    return {
      refusal: { status: 400, detail: 'The form is broken or cut off. Send the files as multipart/form-data, each in a field `file`.' },
    };
  }
  const errors: FieldError[] = [];
  const files: NamedBytes[] = [];
  const seen = new Map<string, number>();
  const one: Partial<Record<'dateOrder' | 'timeZone' | 'reader', string>> = {};
  for (const [key, value] of fields) {
    if (key === 'file') {
      const name = typeof value === 'string' ? 'pasted' : shownName(value.name);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      const content = typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(await value.arrayBuffer());
      files.push({ name: times === 1 ? name : `${name} (${times})`, bytes: content });
    } else if ((key === 'dateOrder' || key === 'timeZone' || key === 'reader') && typeof value === 'string') {
      if (value !== '') one[key] = value;
    } else errors.push({ at: key.slice(0, 60), detail: 'is not a known field' });
  }
  const { dateOrder, timeZone, reader } = one;
  if (files.length === 0) errors.push({ at: 'file', detail: 'is missing: add at least one export' });
  if (files.length > THREAD_LIMITS.files) errors.push({ at: 'file', detail: `at most ${THREAD_LIMITS.files} files at a time` });
  if (dateOrder && !DATE_ORDERS.some((o) => o === dateOrder))
    errors.push({ at: 'dateOrder', detail: `must be one of ${DATE_ORDERS.join(', ')}` });
  if (timeZone && !isZone(timeZone)) errors.push({ at: 'timeZone', detail: 'is not a time zone; send a name such as Europe/Amsterdam' });
  if (reader && reader !== 'nl' && reader !== 'en') errors.push({ at: 'reader', detail: 'must be nl or en' });
  if (errors.length > 0) return { refusal: { status: 422, detail: errors.map((e) => `${e.at}: ${e.detail}`).join('; '), errors } };
  return { form: { files, dateOrder: dateOrder as DateOrder | undefined, timeZone, reader: reader as 'nl' | 'en' | undefined } };
}
