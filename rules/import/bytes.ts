/** What the bytes of a file are, by their content; the name only helps where the content fits several. */
export type FileKind = 'zip' | 'mbox' | 'eml' | 'html' | 'text' | 'empty' | { readonly binary: string };

const MAGIC: readonly (readonly [string, string])[] = [
  ['25504446', 'PDF'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['d0cf11e0', 'Outlook .msg / Word .doc'],
  ['1f8b', 'gzip'],
  ['377abcaf', '7-Zip'],
  ['52617221', 'RAR'],
  ['53514c69', 'SQLite'],
  ['49443303', 'MP3'],
  ['4f676753', 'Ogg'],
];
const hex = (bytes: Uint8Array): string => [...bytes.subarray(0, 8)].map((b) => b.toString(16).padStart(2, '0')).join('');
const MBOX = /^From \S+ .{0,40}\d{4}/;
const HEADER = /^(?:[!-9;-~]+:.*|[ \t].*)$/;
const OF_MAIL =
  /^(?:received|message-id|mime-version|content-type|return-path|delivered-to|x-[\w-]+|in-reply-to|references|from|subject|to|date):/i;
const SURE = /^(?:received|message-id|mime-version|content-type|return-path|delivered-to|x-[\w-]+|dkim-signature|references):/i;

/** True where a text begins with the headers of a mail, as it was sent. */
function isMail(start: string, name: string): boolean {
  const lines = start.split(/\r?\n/);
  const end = lines.indexOf('');
  const head = lines.slice(0, end < 0 ? lines.length : end);
  const good = head.filter((l) => HEADER.test(l)).length;
  const known = head.filter((l) => OF_MAIL.test(l)).length;
  if (/\.eml$/i.test(name)) return known >= 1 || good >= 2;
  return head.length >= 2 && good === head.length && head.some((l) => SURE.test(l)) && known >= 2;
}

/** Says what a file is. Bytes that are no text are named. */
export function sniff(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) return 'empty';
  const magic = hex(bytes);
  if (magic.startsWith('504b0304') || magic.startsWith('504b0506')) return 'zip';
  const known = MAGIC.find(([start]) => magic.startsWith(start));
  if (known) return { binary: known[1] };
  const wide = magic.startsWith('fffe') || magic.startsWith('feff');
  const sample = bytes.subarray(0, 64_000);
  let odd = 0;
  for (const b of sample) if (b === 0 || (b < 32 && b !== 9 && b !== 10 && b !== 13 && b !== 12 && b !== 27)) odd++;
  if (!wide && odd > sample.length * 0.005 + 1) return { binary: 'binary' };
  const start = latin1(bytes.subarray(0, 16_000)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (start.trim() === '' && bytes.length < 16_000) return 'empty';
  if (MBOX.test(start) || (/\.mbox$/i.test(name) && start.startsWith('From '))) return 'mbox';
  if (isMail(start, name)) return 'eml';
  if (/^\s*(?:<!doctype html|<html|<head|<body|<div|<meta|<p\b|<!--)/i.test(start)) return 'html';
  return 'text';
}

/** Text out of bytes: by byte order mark, UTF-8 where it is that, else windows-1252. `broken` where a byte stands for nothing. */
export function decode(bytes: Uint8Array): { text: string; broken: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), broken: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), broken: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), broken: false };
  } catch {
    const loose = new TextDecoder('utf-8').decode(bytes);
    const lost = loose.split('\ufffd').length - 1;
    // a file of UTF-8 with a torn character, or one that never was UTF-8
    const wide = loose.match(/[\u0080-\uffff]/g)?.length ?? 0;
    if (lost <= 2 || lost * 5 < wide) return { text: loose, broken: true };
    // the windows-1252 of Node 20 leaves 0x80-0x9f as they are: hence a table of our own
    return { text: windows1252(bytes), broken: false };
  }
}

/** Each byte as the character of its number. What a runtime calls latin1 is windows-1252. */
function latin1(bytes: Uint8Array): string {
  let out = '';
  for (let k = 0; k < bytes.length; k += 8192) out += String.fromCharCode(...bytes.subarray(k, k + 8192));
  return out;
}

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const windows1252 = (bytes: Uint8Array): string => latin1(bytes).replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80]!);
