import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the container file', () => {
  it('builds, starts alone without leave to write and not as root, is well, and stops when told', { timeout: 300_000 }, () => {
    const done = spawnSync('bash', ['deploy/try.sh'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, KALM_TRY_MODULES: join(root, 'node_modules'), NODE_ENV: '' },
    });
    expect(done.stderr).toBe('');
    expect(done.stdout).toContain('ok     the steps of deploy/Containerfile');
    const kilobytes = Number(/image adds to node: (\d+) KB/.exec(done.stdout)?.[1]);
    expect(kilobytes).toBeLessThan(12_000);
    expect(done.status).toBe(0);
  });
  it('copies nothing from this machine but the sources', () => {
    for (const name of ['node_modules', 'dist', '.git']) expect(read('.containerignore').split('\n')).toContain(name);
    expect(read('.dockerignore')).toBe(read('.containerignore'));
  });
  it('every setting is on the page about running it, and no other', () => {
    const settings = new Set([...read('server/config.ts').matchAll(/'([A-Z][A-Z_]{3,})'/g)].map((m) => m[1]!));
    const told = new Set([...read('docs/deploy.md').matchAll(/^\| `([A-Z_]+)`/gm)].map((m) => m[1]!));
    expect([...told].sort()).toEqual([...settings].sort());
    expect(settings.size).toBeGreaterThan(15);
  });
});
