import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { z } from '@hono/zod-openapi';

const NAME = /^[a-z0-9][a-z0-9._-]{0,39}$/;
const Entry = z.strictObject({
  name: z.string().regex(NAME),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  created: z.string(),
  revoked: z.string().nullable(),
  metrics: z.boolean(),
});
const KeysFile = z.strictObject({ keys: z.array(Entry) });
/** One key as the file keeps it: never the key itself. `metrics` may read /metrics. */
export type KeyEntry = z.infer<typeof Entry>;

/** The keys hold 256 random bits, so that one plain hash is enough: there is nothing to guess from a word list. */
const hashOf = (key: string): string => `sha256:${createHash('sha256').update(key).digest('hex')}`;

/** Reads the keys of a file; throws a line that says what is wrong with it. */
export function readKeys(file: string): KeyEntry[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Cannot read the keys in ${file}. Make them with: kalm key add NAME`);
  }
  try {
    return KeysFile.parse(JSON.parse(text)).keys;
  } catch {
    throw new Error(`${file} is not a file of keys. Write it only with kalm key add and kalm key revoke.`);
  }
}

/** Writes beside the file and moves it in place, so that a server never reads half of it. */
function writeKeys(file: string, keys: readonly KeyEntry[]): void {
  writeFileSync(`${file}.new`, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
const keysOrNone = (file: string): KeyEntry[] => (statSync(file, { throwIfNoEntry: false }) ? readKeys(file) : []);

/** Adds a key under a new name and gives it: the only time that it can be seen. */
export function addKey(file: string, name: string, metrics: boolean): string {
  if (!NAME.test(name)) throw new Error(`A name holds small letters, digits, dots and dashes, at most 40; "${name}" does not.`);
  const keys = keysOrNone(file);
  if (keys.some((k) => k.name === name && k.revoked === null)) throw new Error(`There is a key named ${name} already. Revoke it first.`);
  const key = `kalm_${randomBytes(32).toString('base64url')}`;
  writeKeys(file, [...keys, { name, hash: hashOf(key), created: new Date().toISOString(), revoked: null, metrics }]);
  return key;
}

/** Revokes the key of a name; the line stays, so that it is known when. */
export function revokeKey(file: string, name: string): void {
  const keys = readKeys(file);
  if (!keys.some((k) => k.name === name && k.revoked === null)) throw new Error(`There is no valid key named ${name}.`);
  const revoked = new Date().toISOString();
  writeKeys(
    file,
    keys.map((k) => (k.name === name && k.revoked === null ? { ...k, revoked } : k)),
  );
}

/** Finds a key; undefined where it is not in the file. */
export type FindKey = (key: string) => KeyEntry | undefined;

/**
 * Opens a file of keys; throws when it cannot be read. Each look-up sees whether the file has changed, so that a revoked key is refused at once.
 * A file that breaks later leaves the last good keys in force and is told to `warn`.
 */
export function openKeys(file: string, warn: (line: string) => void): FindKey {
  const stamp = (): string => {
    const s = statSync(file, { bigint: true, throwIfNoEntry: false });
    return s ? `${s.mtimeNs} ${s.size} ${s.ino}` : 'gone';
  };
  const byHash = () => new Map(readKeys(file).map((k) => [k.hash, k]));
  let seen = stamp();
  let keys = byHash();
  return (key) => {
    const now = stamp();
    if (now !== seen) {
      seen = now;
      try {
        keys = byHash();
      } catch (error) {
        warn((error as Error).message);
      }
    }
    return keys.get(hashOf(key));
  };
}
