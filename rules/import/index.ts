/** Reads exports of messages into a thread: text formats only, so that a page can do it on the device as well. */
import { readChain } from './chain.ts';
import { mergeSources } from './merge.ts';
import { isCsv, isJson, readCsv, readJson } from './own.ts';
import type { Imported, ImportOptions, Source } from './types.ts';
import { isChat, readChat } from './whatsapp.ts';

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

/** Reads one text file into a thread. */
export const importText = (text: string, options: ImportOptions = {}): Imported => mergeSources([readText(text, options)]);
