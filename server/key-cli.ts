import { addKey, readKeys, revokeKey } from './keys.ts';

const USAGE = `kalm key add NAME [--metrics] [--file FILE]   makes a key and prints it once
kalm key list [--file FILE]                   names, and when they were made or revoked
kalm key revoke NAME [--file FILE]            the server refuses it from then on
  The file is that of --file, or of KALM_KEYS_FILE. --metrics lets the key read /metrics.`;

/** Runs `kalm key …`; gives what to print and the exit code. */
export function runKeyCli(args: readonly string[], keysFile: string | undefined): { out: string; err: string; code: number } {
  try {
    const { command, name, file = keysFile, metrics } = readWords(args);
    if (file === undefined) throw new Error(`Which file? Set KALM_KEYS_FILE or give --file FILE.\n${USAGE}`);
    return { out: act(command, name, file, metrics), err: '', code: 0 };
  } catch (error) {
    return { out: '', err: (error as Error).message, code: 2 };
  }
}

function act(command: string | undefined, name: string | undefined, file: string, metrics: boolean): string {
  if (command === 'list' && name === undefined)
    return readKeys(file)
      .map(
        (k) => `${k.name.padEnd(40)} ${k.revoked === null ? `since ${k.created}` : `revoked ${k.revoked}`}${k.metrics ? '  metrics' : ''}`,
      )
      .join('\n');
  if (command === 'add' && name !== undefined) return addKey(file, name, metrics);
  if (command === 'revoke' && name !== undefined) {
    revokeKey(file, name);
    return `${name} is revoked.`;
  }
  throw new Error(USAGE);
}

interface Words {
  readonly command?: string;
  readonly name?: string;
  readonly file?: string;
  readonly metrics: boolean;
}
function readWords(args: readonly string[]): Words {
  const plain: string[] = [];
  let file: string | undefined;
  let metrics = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--metrics') metrics = true;
    else if (arg === '--file') {
      file = args[++i];
      if (file === undefined) throw new Error(`--file needs a value.\n${USAGE}`);
    } else if (arg.startsWith('--')) throw new Error(`Unknown option ${arg}.\n${USAGE}`);
    else plain.push(arg);
  }
  if (plain.length > 2) throw new Error(USAGE);
  return { command: plain[0], name: plain[1], file, metrics } as Words;
}
