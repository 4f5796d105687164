import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { VERSION, type Verified, verify } from '../rules/index.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What a seal proves, and what not. Printed with every result. */
export const PROVES = `What this proves: the participants, order, times and texts of the messages in this report are the same as when it was made.
What it does not prove: that the import is genuine or complete, who really wrote the messages, or that the ledger and findings were not changed.
To be sure of those, keep the export itself and the root apart from the report, and make the report again with the same version.`;

const FAULTS: Readonly<Record<Verified['faults'][number], string>> = {
  form: 'The seal has a form that this version does not know.',
  count: 'There are more or fewer messages than were sealed.',
  order: 'The numbers of the messages do not run on.',
  root: 'The root is not that of these messages and participants.',
};

/** Holds a report file against its seal. Gives what to print and the exit code: 0 unchanged, 1 changed, 2 no report. */
export function verifyFile(file: string): { out: string; err: string; code: number } {
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    return { out: '', err: `${file} ${why}. Give the report that was saved as JSON.`, code: 2 };
  }
  let found: Verified;
  try {
    found = verify(report, sha256);
  } catch {
    return { out: '', err: `${file} is not a report of a thread: it has no participants, messages or integrity.`, code: 2 };
  }
  const { version } = report as { version?: unknown };
  const lines = [
    found.ok ? `Unchanged: ${found.messages} messages, root ${found.root}` : `CHANGED. The root is now ${found.root}`,
    ...found.faults.map((f) => FAULTS[f]),
    ...(found.changed.length > 0
      ? [
          `Not as sealed: message ${found.changed.slice(0, 20).join(', ')}${found.changed.length > 20 ? ` and ${found.changed.length - 20} more` : ''}.`,
        ]
      : []),
    `Made by version ${String(version)}; this is ${VERSION}.`,
    '',
    PROVES,
  ];
  return { out: lines.join('\n'), err: '', code: found.ok ? 0 : 1 };
}
