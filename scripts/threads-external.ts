// tsx scripts/threads-external.ts FOLDER: reads exports in real formats that others wrote (a folder with manifest.jsonl) and prints, by format,
// what share comes out as their own tests expect, with each miss. Measures only; the folder is no part of Kalm.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mergeSources } from '../rules/index.ts';
import { readFile } from '../server/import/files.ts';

interface Expected {
  reply?: string;
  reply_contains?: string;
  messages?: { timestamp: string; author: string; message: string }[];
  n_messages?: number;
  timestamp?: string;
  author?: string;
  message?: string;
  error?: boolean;
  body_lacks?: string;
  forwarded?: boolean;
  from_name?: string;
  from_address?: string;
  body_starts?: string;
  from_?: string | null;
  date?: string | null;
  n_parts?: number;
  body_start?: string;
}
const folder = process.argv[2];
if (!folder) {
  console.error('usage: threads-external.ts FOLDER');
  process.exit(2);
}
const flat = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const rows = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
  .split('\n')
  .filter((l) => l.trim() !== '')
  .map((l) => JSON.parse(l) as { id: string; file: string; format: string; expected: Expected });

/** Why a file comes out otherwise, on purpose or not yet. */
const WHY: Readonly<Record<string, string>> = {
  'reply-discourse/embedded_email_17.txt': 'answers to a quote without marks cannot be told from the quote; they go to the one quoted',
  'reply-discourse/quote_only.txt': 'all lines are quoted alike, so the marks go and the words stay',
  'reply-discourse/signatures.txt': 'footers in a dozen languages; Dutch and English are set apart, and unknown ones between them stop it',
  'reply-talon/test_reply_and_quotation_splitter_share_line_1.txt': 'a reply and the head of the quote on one line',
  'reply-talon/test_link_breaks_quotation_markers_sequence_2.txt': 'the rest of a broken link has no mark',
  'reply-talon/test_dont_parse_quotations_for_forwarded_messages_1.txt': 'on purpose: what is forwarded is a message of its own sender',
  'eml-talon/android.eml': 'a Russian head of a quote',
  'eml-talon/sparrow.eml': 'on purpose: the signature is set apart',
  'whatsapp-pustur/format12.txt': 'their test is told that the day comes first; an American clock with a short year is read month first',
  'eml-mikel/raw_email_multiple_from.eml': 'two From headers: the mail library takes the last',
};

/** Null where the file comes out as expected, otherwise what differs. */
async function differs(row: (typeof rows)[number]): Promise<string | null> {
  const { expected: e } = row;
  const sources = await readFile({ name: basename(row.file), bytes: readFileSync(join(folder!, row.file)) }, { most: 50_000 });
  const thread = mergeSources(sources);
  const name = (id: string | undefined): string => thread.participants.find((p) => p.id === id)?.name ?? '';
  // the mail itself is the newest: what it quotes is older
  const top = thread.messages.at(-1);
  const shown = (text: string | undefined): string => JSON.stringify(flat(text ?? '').slice(0, 120));
  if (row.format === 'mbox') {
    if (e.error) return thread.messages.length === 0 || thread.format !== 'mbox' ? null : 'read as a mailbox';
    return thread.messages.length === e.n_messages ? null : `${thread.messages.length} messages, not ${e.n_messages}`;
  }
  if (e.messages) {
    const want = [...e.messages].reverse();
    const bad = want.find(
      (m, i) =>
        thread.messages[i]?.at !== m.timestamp ||
        flat(thread.messages[i]?.text ?? '') !== flat(m.message) ||
        name(thread.messages[i]?.from) !== m.author,
    );
    return thread.messages.length !== want.length
      ? `${thread.messages.length} messages, not ${want.length}`
      : bad
        ? `message of ${bad.timestamp}`
        : null;
  }
  if (row.format === 'whatsapp') {
    const m = thread.messages[0];
    if (thread.messages.length !== e.n_messages) return `${thread.messages.length} messages, not ${e.n_messages}`;
    if (e.timestamp && m?.at !== e.timestamp) return `time ${m?.at}, not ${e.timestamp}`;
    return name(m?.from) === e.author && m?.text === e.message ? null : `${name(m?.from)}: ${shown(m?.text)}`;
  }
  if (e.forwarded) {
    const m = thread.messages.find((x) => name(x.from) === e.from_name);
    return m && flat(m.text).startsWith(flat(e.body_starts ?? ''))
      ? null
      : `from ${thread.participants.map((p) => p.name).join(', ')}: ${shown(m?.text)}`;
  }
  if (e.reply !== undefined) return flat(top?.text ?? '') === flat(e.reply) ? null : `${shown(top?.text)}, not ${shown(e.reply)}`;
  if (e.reply_contains !== undefined) return flat(top?.text ?? '').includes(flat(e.reply_contains)) ? null : shown(top?.text);
  if (e.body_lacks !== undefined)
    return thread.messages.length === (e.n_messages ?? 1) && !top?.text.includes(e.body_lacks)
      ? null
      : `${thread.messages.length} messages: ${shown(top?.text)}`;
  if (e.n_parts !== undefined) {
    if (thread.messages.length === 0)
      return flat(e.body_start ?? '') === '' ? null : `no message; warnings ${thread.warnings.map((w) => w.code).join(', ')}`;
    const want = (e.from_ ?? '').replace(/^"?([^"<]*?)"?\s*<.*$/, '$1').trim() || (e.from_ ?? '');
    const ok =
      want === '' ||
      thread.participants.some(
        (p) =>
          flat(p.name).toLowerCase().includes(flat(want).toLowerCase().split(' ')[0]!) || want.toLowerCase().includes(p.name.toLowerCase()),
      );
    return ok ? null : `from ${thread.participants.map((p) => p.name).join(', ')}, not ${want}`;
  }
  return null;
}

const byFormat = new Map<string, { right: number; all: number; misses: string[] }>();
for (const row of rows) {
  const group = row.file.split('/')[0]!;
  const counts = byFormat.get(group) ?? { right: 0, all: 0, misses: [] };
  byFormat.set(group, counts);
  counts.all++;
  let miss: string | null;
  try {
    miss = await differs(row);
  } catch (error) {
    miss = `threw: ${(error as Error).message}`;
  }
  if (miss === null) counts.right++;
  else counts.misses.push(`  ${row.id}: ${miss}\n    why: ${WHY[row.id] ?? 'not explained'}`);
}
let [right, all] = [0, 0];
for (const [format, c] of byFormat) {
  right += c.right;
  all += c.all;
  console.log(`${format.padEnd(24)} ${String(c.right).padStart(3)} of ${c.all}`);
  for (const m of c.misses) console.log(m);
}
console.log(`${'all'.padEnd(24)} ${String(right).padStart(3)} of ${all}`);
