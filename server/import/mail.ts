import { Readable } from 'node:stream';
import { convert } from 'html-to-text';
import { type ParsedMail, simpleParser } from 'mailparser';
import { mboxReader } from 'mbox-reader';
import { type Envelope, type ImportOptions, mailDate, readChain, type Source, type Warning } from '../../rules/index.ts';

export interface MailOptions extends ImportOptions {
  /** A zone to show the times of mails in; without it they stand as their sender saw them. */
  readonly timeZone?: string;
}
/** Text of one mail that is read, in characters; a mail above it is cut. */
const LONGEST = 2_000_000;

/** Text of a page or of an HTML mail: quotes marked with `>`, links and pictures left out. */
export const textOfHtml = (html: string): string =>
  convert(html.slice(0, LONGEST), {
    wordwrap: false,
    limits: { maxDepth: 120, maxChildNodes: 20_000, maxInputLength: LONGEST },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'style', format: 'skip' },
      { selector: 'script', format: 'skip' },
      { selector: 'hr', format: 'block' },
      { selector: 'blockquote', options: { trimEmptyLines: false, leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    ],
  });

/** `2024-05-03T18:12:00` in a zone. */
function inZone(date: Date, timeZone: string): string {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(date);
  return shown.replace(' ', 'T');
}

function timeOf(mail: ParsedMail, raw: string, zone: string | undefined): string | null {
  const written = mailDate(raw, 'dmy');
  if (!written) return null;
  return zone && mail.date && !Number.isNaN(mail.date.getTime()) ? inZone(mail.date, zone) : written;
}

interface Decoded {
  readonly envelope: Envelope;
  readonly text: string;
  readonly id: string | null;
  readonly rawDate: string;
}

const people = (field: ParsedMail['to']): { name: string | null; address: string | null }[] =>
  (Array.isArray(field) ? field : field ? [field] : [])
    .flatMap((f) => f.value)
    .slice(0, 50)
    .map((p) => ({ name: p.name?.trim() || null, address: p.address?.toLowerCase() || null }));

async function decodeMail(bytes: Uint8Array, zone: string | undefined): Promise<Decoded> {
  const mail = await simpleParser(Buffer.from(bytes), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
    maxHtmlLengthToParse: LONGEST,
  });
  const rawDate = mail.headerLines.find((h) => h.key === 'date')?.line.replace(/^date:\s*/i, '') ?? '';
  const plain = mail.text ?? '';
  const html = typeof mail.html === 'string' ? mail.html : '';
  const text = plain.trim() === '' && html !== '' ? textOfHtml(html) : plain;
  const from = people(mail.from)[0] ?? { name: null, address: null };
  return {
    envelope: { from, to: [...people(mail.to), ...people(mail.cc)], at: timeOf(mail, rawDate, zone) },
    text: text.slice(0, LONGEST),
    id: mail.messageId ?? null,
    rawDate,
  };
}

/** Reads one mail as it was sent, with the messages that it quotes. */
export async function readMail(bytes: Uint8Array, options: MailOptions): Promise<Source> {
  const file = options.file ?? '';
  const warnings: Warning[] = [];
  let decoded: Decoded;
  try {
    decoded = await decodeMail(bytes, options.timeZone);
  } catch (error) {
    return {
      file,
      format: 'eml',
      messages: [],
      skipped: [],
      warnings: [{ code: 'broken-mail', file, line: 1, about: (error as Error).message.slice(0, 80) }],
      dates: null,
    };
  }
  const { envelope, text, rawDate } = decoded;
  if (!envelope.at && rawDate !== '') warnings.push({ code: 'date-unread', file, line: null, about: rawDate.trim().slice(0, 60) });
  if (!envelope.from.name && !envelope.from.address) warnings.push({ code: 'broken-mail', file, line: null, about: 'From' });
  if (text.includes('\ufffd')) warnings.push({ code: 'broken-characters', file, line: null, about: '' });
  const chain = readChain(text, { ...options, file }, envelope);
  return { ...chain, format: 'eml', warnings: [...warnings, ...chain.warnings] };
}

const BOUNDARY = /^From \S+ .{0,40}\d{4}/;
/** A line of text that begins with `From ` and was not escaped is no boundary. */
function escapeFrom(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(
    text.replace(/^From .*$/gm, (line) => (BOUNDARY.test(line) ? line : `>${line}`)),
    'latin1',
  );
}
const pieces = function* (bytes: Buffer): Generator<Buffer> {
  for (let i = 0; i < bytes.length; i += 65_536) yield bytes.subarray(i, i + 65_536);
};

/** Reads a mailbox, mail by mail; each is named by its number. */
export async function readMbox(bytes: Uint8Array, options: MailOptions, most: number): Promise<Source[]> {
  const parts: Source[] = [];
  for await (const mail of mboxReader(Readable.from(pieces(escapeFrom(bytes)), { objectMode: false }))) {
    if (parts.length >= most) break;
    parts.push({ ...(await readMail(mail.content, { ...options, file: `${options.file ?? ''}#${parts.length + 1}` })), format: 'mbox' });
  }
  return parts;
}
