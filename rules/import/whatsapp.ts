import { dayIn, type NumericDate, orderOf, timeOf } from './dates.ts';
import { cleanName, type Line, linesOf, withoutMarks } from './lines.ts';
import { isNotice, whySkipped, withoutAttachment, withoutEditMark } from './notices.ts';
import type { ImportOptions, Skipped, SkipReason, Source, SourceMessage, Warning } from './types.ts';

/** `[3/5/24, 6:12:02 PM] Name: text` and `03-05-2024 18:12 - Name: text`, with the signs and unseen marks of each phone. */
const HEADER =
  /^[\u200e\u200f\u202a-\u202e\ufeff]*(\[)?(\d{1,4})([./-])\s?(\d{1,4})\3\s?(\d{1,4})(,)?\s(?:om\s|at\s|à\s)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s?([ap])\.?\s?m\b\.?)?(\]\s?|\s[-–]\s|:\s)(.*)$/i;
const SENDER = /^([^:]{1,80}?):(?:\s(.*)|)$/;

interface Header {
  readonly index: number;
  readonly date: NumericDate;
  readonly time: string | null;
  readonly ios: boolean;
  readonly name: string | null;
  readonly body: string;
  readonly shape: string;
  readonly half: string | undefined;
}

function readHeader(line: string, index: number): Header | null {
  const m = HEADER.exec(line);
  if (!m || (m[1] === '[') !== m[11]!.startsWith(']')) return null;
  const rest = m[12]!;
  const sender = SENDER.exec(rest);
  const named = sender && !/["“”«»]/.test(sender[1]!) && !isNotice(sender[1]!);
  return {
    index,
    date: { parts: [m[2]!, m[4]!, m[5]!], sign: m[3]! },
    time: timeOf(Number(m[7]), Number(m[8]), Number(m[9] ?? 0), m[10]),
    ios: m[1] === '[',
    name: named ? cleanName(sender[1]!) : null,
    body: named ? (sender[2] ?? '') : rest,
    shape: `${m[1] ?? ''}${m[3]}${m[6] ?? ''}${m[9] === undefined ? '' : 's'}${m[10] ? 'h' : ''}${m[11]!.trim()}`,
    half: m[10],
  };
}

/** True where a text looks like a chat export: dated lines with a name, near its start. */
export function isChat(text: string): boolean {
  const start = linesOf(text.slice(0, 40_000))
    .filter((l) => l.text.trim() !== '')
    .slice(0, 200);
  const found = start.map((l) => readHeader(l.text, 0) !== null);
  return found[0] === true ? true : found.filter(Boolean).length >= Math.max(2, start.length * 0.2);
}

/** Headers that count: a dated line of another make than the rest is what someone wrote in a message. */
function headersOf(lines: readonly Line[]): Header[] {
  const all = lines.flatMap((line, i) => readHeader(line.text, i) ?? []);
  const counts = new Map<string, number>();
  for (const h of all) counts.set(h.shape, (counts.get(h.shape) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return all.filter((h) => most < 10 || counts.get(h.shape)! >= most * 0.05);
}

const bodyReason = (h: Header, body: string): SkipReason | null =>
  whySkipped(body) ??
  (h.ios && body.startsWith('\u200e') && !withoutMarks(withoutAttachment(body)).trim() ? 'media' : null) ??
  (h.ios && /^\u200e/.test(body) ? 'notice' : null);

/** Reads a WhatsApp export, Android or iOS, Dutch, Belgian, British or American. Line numbers are those of the file. */
export function readChat(text: string, options: ImportOptions = {}): Source {
  const file = options.file ?? '';
  const lines = linesOf(text);
  const headers = headersOf(lines);
  const hints = {
    us: headers.some((h) => h.half !== undefined && /[AP]\.?\s?M/.test(lines[h.index]!.text.slice(0, 40)) && h.date.parts[2].length === 2),
    dutch: headers.some((h) => /versleuteld|weggelaten|verwijderd|oproep|bijgevoegd/.test(h.body)),
  };
  const dates = orderOf(
    headers.map((h) => h.date),
    hints,
    options.dateOrder,
  );
  const messages: SourceMessage[] = [];
  const skipped: Skipped[] = [];
  const warnings: Warning[] = [];
  const warn = (code: Warning['code'], line: number | null, about: string) => warnings.push({ code, file, line, about });
  const skip = (from: number, to: number, reason: SkipReason) => {
    const raw = lines.slice(from, to).map((l) => l.text);
    while (raw.length > 1 && raw.at(-1)!.trim() === '') raw.pop();
    skipped.push({ file, line: lines[from]!.number, text: raw.join('\n'), reason });
  };
  const ats = headers.map((h) => {
    const day = dayIn(h.date, dates.order);
    return day && h.time ? `${day}T${h.time}` : null;
  });
  // a dated line without a name that stands out of order is text of the message above it
  const kept = headers.flatMap((h, i) => {
    const out =
      h.name === null &&
      i > 0 &&
      !isNotice(h.body) &&
      whySkipped(h.body) === null &&
      (ats[i] === null || ats[i]! < (ats[i - 1] ?? '') || ats[i]! > (ats[i + 1] ?? '9'));
    return out ? [] : [{ ...h, at: ats[i]! as string | null }];
  });
  if (dates.sure === false) warn('date-order-unclear', kept[0] ? lines[kept[0].index]!.number : null, dates.example ?? '');
  if (options.dateOrder && dates.order !== options.dateOrder) {
    const refutes = headers.find((h) => dayIn(h.date, options.dateOrder!) === null) ?? headers[0];
    if (refutes && refutes.date.parts[0].length !== 4)
      warn('date-order-wrong', lines[refutes.index]!.number, refutes.date.parts.join(refutes.date.sign));
  }
  const first = kept[0]?.index ?? lines.length;
  for (let i = 0; i < first; i++) if (lines[i]!.text.trim() !== '') skip(i, i + 1, 'before-first');
  for (const [k, h] of kept.entries()) {
    const end = kept[k + 1]?.index ?? lines.length;
    const number = lines[h.index]!.number;
    if (h.name === null) {
      skip(h.index, end, whySkipped(h.body) ?? 'notice');
      continue;
    }
    const more = lines.slice(h.index + 1, end).map((l) => l.text);
    const reason = bodyReason(h, h.body);
    const caption = reason === 'media' || (reason === 'empty' && h.body.trim() === '');
    if (reason && !(caption && more.some((l) => l.trim() !== ''))) {
      skip(h.index, end, reason);
      continue;
    }
    const { text: bare, edited } = withoutEditMark([...(reason ? [] : [h.body]), ...more].join('\n'));
    const words = withoutMarks(withoutAttachment(bare).replace(/\s+$/, '')).trim();
    if (words === '') {
      skip(h.index, end, 'media');
      continue;
    }
    if (h.at === null) warn('date-unread', number, `${h.date.parts.join(h.date.sign)}`);
    messages.push({
      from: { name: h.name, address: null },
      to: [],
      at: h.at,
      text: words,
      stripped: [],
      line: number,
      edited,
      quoted: false,
    });
  }
  return { file, format: 'whatsapp', messages: forward(messages, warn), skipped, warnings, dates };
}

/** An export runs forward; one that runs backward is turned round, and a clock that goes back now and then is told, not mended. */
function forward(
  messages: readonly SourceMessage[],
  warn: (code: Warning['code'], line: number | null, about: string) => void,
): readonly SourceMessage[] {
  let back = 0;
  let ahead = 0;
  const places: number[] = [];
  for (let i = 1; i < messages.length; i++) {
    const [a, b] = [messages[i - 1]!.at, messages[i]!.at];
    if (a === null || b === null || a === b) continue;
    if (b < a) {
      back++;
      places.push(i);
    } else ahead++;
  }
  if (back > ahead && back > 0) {
    warn('newest-first', messages[0]!.line, '');
    return [...messages].reverse();
  }
  if (places.length > 0) warn('clock-back', messages[places[0]!]!.line, String(places.length));
  return messages;
}
