import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  catalogue,
  mergeSources,
  onlyWarning,
  readBytes,
  reviewThread,
  type Source,
  saySkip,
  sayWarning,
  seal,
  sniff,
  VERSION,
  type Warning,
} from '../../rules/index.ts';
import type { Given, Outcome, Progress } from '../thread/types.ts';

const sha256 = (text: string): string => bytesToHex(hash(utf8ToBytes(text)));
/** As on the server: longest text of one message that is reviewed, most messages, most of a skipped line. */
const LONGEST = 20_000;
const MOST = 50_000;
const LINE = 2000;

/** Reads text files on this device into the same report as the server gives; mail, web pages and zip are named as needing the server. */
export async function reviewHere({ files, dateOrder, timeZone, reader }: Given, tell: (progress: Progress) => void): Promise<Outcome> {
  const sources: Source[] = [];
  for (const [i, file] of files.entries()) {
    tell({ stage: 'reading', done: i, total: files.length });
    sources.push(await sourceOf(file, dateOrder));
  }
  const { participants, messages, origins, format, skipped, warnings, dates } = mergeSources(sources);
  const said = (w: Warning) => ({ at: placeOf(w), detail: sayWarning(w, reader) });
  const elsewhere = warnings.filter((w) => w.code === 'file-kind');
  if (messages.length === 0)
    return {
      trouble: {
        code: elsewhere.length > 0 ? 'needs-server' : 'said',
        detail: '',
        places: [
          ...warnings.map(said),
          ...skipped.slice(0, 20).map((s) => ({ at: placeOf(s), detail: `${saySkip(s.reason, reader)} "${s.text.slice(0, 80)}"` })),
        ].slice(0, 40),
      },
    };
  if (messages.length > MOST) return { trouble: { code: 'too-large', detail: String(messages.length), places: [] } };
  const cut = messages.map((m) => (m.text.length > LONGEST ? { ...m, text: m.text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') } : m));
  const onProgress = (done: number, total: number): void => {
    if (done % 50 === 0 || done === total) tell({ stage: 'checking', done, total });
  };
  const found = reviewThread({ participants, messages: cut }, { reader, timeZone, onProgress });
  const long = cut.flatMap((m, i): Warning[] =>
    m === messages[i] ? [] : [{ code: 'message-long', file: origins[i]!.file, line: origins[i]!.line, about: String(m.n) }],
  );
  const named = new Set(origins.map((o) => o.file)).size > 1;
  return {
    report: {
      ...found,
      engine: {
        version: VERSION,
        rules: catalogue().length,
        ruleSet: sha256(JSON.stringify(catalogue().map((r) => [r.id, r.severity]))).slice(0, 16),
      },
      format,
      dates,
      participants,
      messages: found.messages.map((m, i) => {
        const { file, line, edited, inferred, stripped } = origins[i]!;
        return {
          ...m,
          text: messages[i]!.text,
          line,
          ...(named ? { file } : {}),
          ...(edited ? { edited } : {}),
          ...(inferred ? { inferred } : {}),
          ...(stripped.length > 0 ? { stripped } : {}),
        };
      }),
      skipped: skipped.map(({ reason, text, ...at }) => ({
        ...at,
        text: text.slice(0, LINE),
        code: reason,
        reason: saySkip(reason, reader),
      })),
      warnings: [...warnings, ...long].map((w) => ({ ...w, text: sayWarning(w, reader) })),
      integrity: seal({ participants, messages }, sha256),
    },
  };
}

const placeOf = ({ file, line }: { readonly file: string | null; readonly line: number | null }): string =>
  [file ?? '', line ?? ''].filter((x) => x !== '').join(':');

/** Only texts are read here; what else it may be needs the server. */
async function sourceOf(file: File, dateOrder: Given['dateOrder']): Promise<Source> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = sniff(bytes, file.name);
  if (kind === 'empty') return onlyWarning(file.name, 'file-empty', '');
  if (typeof kind === 'object') return onlyWarning(file.name, 'file-binary', kind.binary, 1);
  if (kind !== 'text') return onlyWarning(file.name, 'file-kind', kind);
  return readBytes(bytes, { file: file.name, dateOrder });
}
