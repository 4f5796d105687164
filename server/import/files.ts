import {
  type DateOrder,
  decode,
  type Imported,
  mergeSources,
  onlyWarning,
  readBytes,
  readChain,
  type Source,
  sniff,
  type Warning,
} from '../../rules/index.ts';
import { readMail, readMbox, textOfHtml } from './mail.ts';
import { unpack } from './zip.ts';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface FileOptions {
  readonly dateOrder?: DateOrder;
  readonly timeZone?: string;
  /** Most messages that one mailbox is read for. */
  readonly most: number;
}

/** Reads one file of any kind that Kalm knows; what it cannot read is a warning that names the file. Never throws. */
export async function readFile({ name, bytes }: NamedBytes, options: FileOptions, inside = false): Promise<Source[]> {
  const text = { file: name, dateOrder: options.dateOrder };
  const kind = sniff(bytes, name);
  if (typeof kind === 'object') return [onlyWarning(name, 'file-binary', kind.binary, 1)];
  try {
    switch (kind) {
      case 'empty':
        return [onlyWarning(name, 'file-empty', '')];
      case 'zip':
        return inside ? [onlyWarning(name, 'file-kind', 'zip in zip')] : await readZip({ name, bytes }, options);
      case 'eml':
        return [await readMail(bytes, { ...text, timeZone: options.timeZone })];
      case 'mbox':
        return await readMbox(bytes, { ...text, timeZone: options.timeZone }, options.most);
      case 'html':
        return [{ ...readChain(textOfHtml(decode(bytes).text), text), format: 'html' }];
      case 'text':
        return [readBytes(bytes, text)];
    }
  } catch (error) {
    return [onlyWarning(name, 'file-unreadable', (error as Error).name)];
  }
}
async function readZip(file: NamedBytes, options: FileOptions): Promise<Source[]> {
  const { files, tooLarge, truncated } = unpack(file.bytes);
  const sources = (await Promise.all(files.map((f) => readFile({ name: `${file.name}/${f.name}`, bytes: f.bytes }, options, true)))).flat();
  const warnings: Warning[] = tooLarge.map((name) => ({ code: 'zip-entry-too-large', file: file.name, line: null, about: name }));
  if (truncated) warnings.push({ code: 'zip-truncated', file: file.name, line: null, about: '' });
  if (files.length === 0 && warnings.length === 0) warnings.push({ code: 'file-kind', file: file.name, line: null, about: 'zip' });
  return warnings.length > 0 ? [{ ...onlyWarning(file.name, 'file-empty', ''), warnings }, ...sources] : sources;
}

/** Reads files, one after the other, into one thread. */
export async function readFiles(files: readonly NamedBytes[], options: FileOptions): Promise<Imported> {
  const sources: Source[] = [];
  for (const file of files) sources.push(...(await readFile(file, options)));
  return mergeSources(sources);
}
