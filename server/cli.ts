import { readFileSync } from 'node:fs';
import { check, type Report } from '../rules/index.ts';
import { verifyFile } from './verify.ts';

const USAGE = `kalm check FILE|-  [--received FILE] [--language nl|en|auto] [--reader nl|en] [--json]
  Reads a draft from a file, or from standard input with -, and says what to change.
  Exit: 0 ready to send, or no reply needed; 1 revise; 2 wrong use; 3 safety first.
kalm verify REPORT.json|-
  Says whether the messages in a saved report of a thread are as they were when it was made. Needs no network.
  Exit: 0 unchanged; 1 changed; 2 no report.
kalm key add|list|revoke
  Keys for those who call the API; kalm key says more.`;

interface Options {
  readonly file: string;
  readonly received?: string;
  readonly language: 'nl' | 'en' | 'auto';
  readonly reader?: 'nl' | 'en';
  readonly json: boolean;
}

/** Reads the words of the command line; throws a line that says what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const [command, ...rest] = args;
  if (command !== 'check') throw new Error(command === undefined ? USAGE : `Unknown command "${command}".\n${USAGE}`);
  let file: string | undefined;
  let received: string | undefined;
  let language: Options['language'] = 'auto';
  let reader: Options['reader'];
  let json = false;
  const value = (i: number): string => {
    const v = rest[i];
    if (v === undefined) throw new Error(`${rest[i - 1]} needs a value.\n${USAGE}`);
    return v;
  };
  for (let i = 0; i < rest.length; i++) {
    const arg = rest[i]!;
    if (arg === '--json') json = true;
    else if (arg === '--received') received = value(++i);
    else if (arg === '--language') language = oneOf(value(++i), ['nl', 'en', 'auto'] as const, arg);
    else if (arg === '--reader') reader = oneOf(value(++i), ['nl', 'en'] as const, arg);
    else if (arg.startsWith('--')) throw new Error(`Unknown option ${arg}.\n${USAGE}`);
    else if (file === undefined) file = arg;
    else throw new Error(`One file at a time.\n${USAGE}`);
  }
  if (file === undefined) throw new Error(`Which file? Use - for standard input.\n${USAGE}`);
  return { file, received, language, reader, json } as Options;
}

function oneOf<T extends string>(given: string, known: readonly T[], option: string): T {
  const found = known.find((k) => k === given);
  if (found === undefined) throw new Error(`${option} must be one of ${known.join(', ')}.`);
  return found;
}

const read = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new Error(`Cannot read ${file === '-' ? 'standard input' : file}.`);
  }
};

/** A report as readable text: the verdict, then the safety notice, the open questions, the findings and the rewrite. */
export function sayReport(report: Report, text: string): string {
  const lines = [report.summary];
  for (const s of report.safety) lines.push('', s.message, ...s.help.map((h) => `  ${h.country}  ${h.name}: ${h.number} (${h.hours})`));
  if (report.questions.length > 0) lines.push('', ...report.questions.map((q) => `  [${q.answered ? 'x' : ' '}] ${q.text}`));
  for (const f of report.findings) {
    const line = text.slice(0, f.start).split('\n').length;
    lines.push(
      '',
      `${line}: "${f.text}"`,
      `  ${f.title}. ${f.explain}`,
      ...f.suggestions.map((s) => `  -> ${s.text === '' ? '(leave out)' : s.text}`),
    );
  }
  if (report.verdict === 'revise' && report.rewrite.edits.length > 0) lines.push('', '---', report.rewrite.text);
  for (const o of report.rewrite.open) lines.push('', `? "${text.slice(o.start, o.end)}"`, `  ${o.reason}`);
  return lines.join('\n');
}

const EXIT: Readonly<Record<Report['verdict'], number>> = { ready: 0, 'no-reply': 0, revise: 1, safety: 3 };

/** Runs the command line; gives what to print and the exit code. */
export function runCli(args: readonly string[]): { out: string; err: string; code: number } {
  try {
    if (args[0] === 'verify') {
      if (args.length !== 2) throw new Error(`One report at a time.\n${USAGE}`);
      return verifyFile(args[1]!);
    }
    const options = readOptions(args);
    const text = read(options.file);
    const received = options.received === undefined ? undefined : read(options.received);
    if (text.trim() === '' && !received?.trim()) return { out: '', err: 'There is no text to check.', code: 2 };
    const report = check({ text, received, language: options.language, reader: options.reader });
    return { out: options.json ? JSON.stringify(report, null, 2) : sayReport(report, text), err: '', code: EXIT[report.verdict] };
  } catch (error) {
    return { out: '', err: (error as Error).message, code: 2 };
  }
}
