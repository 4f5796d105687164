/** What a file is, by its first bytes: on this device only texts are read. */
export function kindOf(bytes: Uint8Array, name: string): 'text' | 'zip' | 'mail' | 'html' | 'binary' | 'empty' {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return 'zip';
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const sample = bytes.subarray(0, 64_000);
  const odd = sample.filter((b) => b < 32 && b !== 9 && b !== 10 && b !== 13 && b !== 12 && b !== 27).length;
  if (!wide && odd > sample.length * 0.005 + 1) return 'binary';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 16_000)).replace(/^ï»¿/, '');
  if (start.trim() === '' && bytes.length < 16_000) return 'empty';
  if (/^From \S+ .{0,40}\d{4}/.test(start) || /\.(?:eml|mbox)$/i.test(name) || isMail(start)) return 'mail';
  return /^\s*<(?:!doctype html|html|head|body|div|meta|p\b|!--)/i.test(start) ? 'html' : 'text';
}

const HEADER = /^(?:[!-9;-~]+:.*|[ \t].*)$/;
const SURE = /^(?:received|message-id|mime-version|content-type|return-path|delivered-to|x-[\w-]+|dkim-signature|references):/i;
/** Begins with the headers of a mail as it was sent. */
function isMail(start: string): boolean {
  const lines = start.split(/\r?\n/);
  const end = lines.indexOf('');
  const head = lines.slice(0, end < 0 ? lines.length : end);
  return head.length >= 2 && head.every((l) => HEADER.test(l)) && head.some((l) => SURE.test(l));
}

/** Text out of bytes: by its mark, UTF-8 where it is that, else windows-1252. `broken` where a byte stands for nothing. */
export function decode(bytes: Uint8Array): { text: string; broken: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), broken: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), broken: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), broken: false };
  } catch {
    const loose = new TextDecoder('utf-8').decode(bytes);
    const lost = loose.split('\ufffd').length - 1;
    const wide = loose.match(/[\u0080-\uffff]/g)?.length ?? 0;
    // a file of UTF-8 with a torn character, or one that never was UTF-8
    if (lost <= 2 || lost * 5 < wide) return { text: loose, broken: true };
    return { text: new TextDecoder('windows-1252').decode(bytes), broken: false };
  }
}
