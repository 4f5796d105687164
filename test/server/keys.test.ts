import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runKeyCli } from '../../server/key-cli.ts';
import { openKeys } from '../../server/keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'kalm-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'keys.json');

describe('kalm key', () => {
  it('adds a key, shows it once and keeps only its hash, for the owner of the file alone', () => {
    const { out, code } = runKeyCli(['add', 'portal'], file);
    expect(code).toBe(0);
    expect(out).toMatch(/^kalm_[\w-]{43}$/);
    expect(readFileSync(file, 'utf8')).not.toContain(out);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(openKeys(file, () => {})(out)).toMatchObject({ name: 'portal', revoked: null, metrics: false });
  });
  it('lists names, never keys, and says what was revoked', () => {
    const key = runKeyCli(['add', 'prometheus', '--metrics', '--file', file], undefined).out;
    expect(runKeyCli(['revoke', 'portal'], file)).toMatchObject({ code: 0, out: 'portal is revoked.' });
    const { out } = runKeyCli(['list'], file);
    expect(out).toMatch(/^portal +revoked 20/m);
    expect(out).toMatch(/^prometheus +since 20.*metrics$/m);
    expect(out).not.toContain(key);
  });
  it('gives a revoked name out again', () => {
    expect(runKeyCli(['add', 'portal'], file).code).toBe(0);
    expect(runKeyCli(['revoke', 'portal'], file).code).toBe(0);
  });
  it.each([
    ['no command', []],
    ['an unknown command', ['show', 'portal']],
    ['no name', ['add']],
    ['a name with a space', ['add', 'my portal']],
    ['a name too long', ['add', 'a'.repeat(41)]],
    ['two names', ['add', 'a', 'b']],
    ['a name that is taken', ['add', 'prometheus']],
    ['a name that is not there', ['revoke', 'nobody']],
    ['a name that was revoked before', ['revoke', 'portal']],
    ['an unknown option', ['list', '--all']],
    ['an option without its value', ['list', '--file']],
  ])('refuses %s', (_name, args) => {
    expect(runKeyCli(args, file)).toMatchObject({ code: 2, out: '' });
    expect(runKeyCli(args, file).err.length).toBeGreaterThan(10);
  });
  it('asks for the file', () => {
    expect(runKeyCli(['list'], undefined).err).toContain('KALM_KEYS_FILE');
    expect(runKeyCli(['list'], join(folder, 'none.json')).code).toBe(2);
  });
});

describe('a server that has the file open', () => {
  it('sees a new and a revoked key at once, and keeps the last good keys when the file breaks', () => {
    const warnings: string[] = [];
    const find = openKeys(file, (line) => warnings.push(line));
    const key = runKeyCli(['add', 'mail'], file).out;
    expect(find(key)).toMatchObject({ name: 'mail', revoked: null });
    writeFileSync(file, '{"keys": [');
    expect(find(key)).toMatchObject({ name: 'mail' });
    expect(find(key)).toMatchObject({ name: 'mail' });
    expect(warnings).toHaveLength(1);
    rmSync(file);
    expect(find(key)).toMatchObject({ name: 'mail' });
    const again = runKeyCli(['add', 'again'], file).out;
    expect(find(again)).toMatchObject({ name: 'again' });
    expect(find(key)).toBeUndefined();
    runKeyCli(['revoke', 'again'], file);
    expect(find(again)?.revoked).not.toBeNull();
  });
  it('does not start without it', () => {
    expect(() => openKeys(join(folder, 'none.json'), () => {})).toThrow('kalm key add');
    writeFileSync(join(folder, 'bad.json'), '{"keys":[{"name":"a"}]}');
    expect(() => openKeys(join(folder, 'bad.json'), () => {})).toThrow('kalm key add');
  });
});
