import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import type { NamedBytes } from './files.ts';

/** Limits against an archive that unpacks to more than anyone has: entries, bytes of one text, of all texts, of texts against the archive. */
export const ZIP_LIMITS = { entries: 20_000, one: 60_000_000, all: 60_000_000, ratio: 200 } as const;

export interface Unpacked {
  readonly files: readonly NamedBytes[];
  readonly tooLarge: readonly string[];
  readonly truncated: boolean;
  /** Names of what was left alone: photos, archives within. */
  readonly left: number;
}
const TEXT = /\.(?:txt|eml|mbox|json|csv|html?)$/i;
const CHAT = /(?:^|\/)(?:_chat|WhatsApp[ -].{0,120})\.txt$/i;
const hidden = (name: string): boolean => /(?:^|\/)(?:__MACOSX|\.)/.test(name);

/** The texts of an archive; of a chat export only the chat. Media stays packed. What a broken archive still holds is given. */
export function unpack(bytes: Uint8Array): Unpacked {
  const tooLarge: string[] = [];
  let entries = 0;
  let all = 0;
  let left = 0;
  const wanted = (name: string, size: number, packed: number): boolean => {
    if (++entries > ZIP_LIMITS.entries || name.endsWith('/') || hidden(name)) return false;
    if (!TEXT.test(name)) {
      left++;
      return false;
    }
    const swollen = size > 1_000_000 && size > packed * ZIP_LIMITS.ratio;
    if (size > ZIP_LIMITS.one || all + size > ZIP_LIMITS.all || swollen) {
      tooLarge.push(name.slice(0, 120));
      return false;
    }
    all += size;
    return true;
  };
  try {
    const files = unzipSync(bytes, { filter: (f) => wanted(f.name, f.originalSize, f.size) });
    return { files: chatOnly(Object.entries(files).map(([name, data]) => ({ name, bytes: data }))), tooLarge, truncated: false, left };
  } catch {
    return { files: chatOnly(salvage(bytes, tooLarge)), tooLarge, truncated: true, left };
  }
}
const chatOnly = (files: readonly NamedBytes[]): readonly NamedBytes[] => {
  const chats = files.filter((f) => CHAT.test(f.name));
  return chats.length > 0 ? chats : files;
};

/** Reads an archive without its directory from the front, as far as it goes. */
function salvage(bytes: Uint8Array, tooLarge: string[]): NamedBytes[] {
  const found = new Map<string, Uint8Array[]>();
  let all = 0;
  const reader = new Unzip((file) => {
    if (!TEXT.test(file.name) || hidden(file.name) || found.size > 1000) return;
    const chunks: Uint8Array[] = [];
    found.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error || !chunk) return;
      all += chunk.length;
      if (all > ZIP_LIMITS.all) {
        if (!tooLarge.includes(file.name)) tooLarge.push(file.name.slice(0, 120));
        file.terminate();
        return;
      }
      chunks.push(chunk.slice());
    };
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let i = 0; i < bytes.length; i += 65_536) reader.push(bytes.subarray(i, i + 65_536), i + 65_536 >= bytes.length);
  } catch {
    // what was read before the break stands
  }
  return [...found].map(([name, chunks]) => ({ name, bytes: new Uint8Array(Buffer.concat(chunks)) })).filter((f) => f.bytes.length > 0);
}
