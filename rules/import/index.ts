/** Reads exports of messages into a thread: text formats only, so that a page can do it on the device as well. */
import { decode } from './bytes.ts';
import { readChain } from './chain.ts';
import { mergeSources } from './merge.ts';
import { isCsv, isJson, readCsv, readJson } from './own.ts';
import type { Imported, ImportOptions, Source, WarningCode } from './types.ts';
import { isChat, readChat } from './whatsapp.ts';

export { decode, type FileKind, sniff } from './bytes.ts';
export type { Envelope } from './chain.ts';
export { readChain } from './chain.ts';
export type { Integrity, Sealed, Sha256, Verified } from './integrity.ts';
export { canonicalHead, canonicalMessage, rootOf, seal, verify } from './integrity.ts';
export { mailDate } from './mail-dates.ts';
export { mergeSources } from './merge.ts';
export { personOf } from './people.ts';
export type * from './types.ts';
export { DATE_ORDERS, FORMATS, SKIP_REASONS, WARNINGS } from './types.ts';
export { saySkip, sayWarning } from './words.ts';

/** Reads one text file: our own JSON or CSV, a WhatsApp export, or a chain of mails; seen by its content, never by its name. Never throws. */
export function readText(text: string, options: ImportOptions = {}): Source {
  const json = isJson(text) ? readJson(text, options) : null;
  if (json) return json;
  if (isChat(text)) return readChat(text, options);
  if (isCsv(text)) return readCsv(text, options);
  return readChain(text, options);
}

/** Reads the bytes of one text file; a byte that stands for nothing is told with its line. Never throws. */
export function readBytes(bytes: Uint8Array, options: ImportOptions & { readonly file: string }): Source {
  const { text, broken } = decode(bytes);
  const source = readText(text, options);
  if (!broken) return source;
  const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
  return { ...source, warnings: [{ code: 'broken-characters', file: options.file, line, about: '' }, ...source.warnings] };
}

/** A file of which only this can be said. */
export const onlyWarning = (file: string, code: WarningCode, about: string, line: number | null = null): Source => ({
  file,
  format: 'mixed',
  messages: [],
  skipped: [],
  warnings: [{ code, file, line, about }],
  dates: null,
});

/** Reads one text file into a thread. */
export const importText = (text: string, options: ImportOptions = {}): Imported => mergeSources([readText(text, options)]);
