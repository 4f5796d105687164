import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../server/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'kalm-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const calm = file('calm.txt', 'De les is om 16.00 uur. Ik haal haar op.');
const angry = file('angry.txt', 'You never bring his coat. You are a liar.');
const danger = file('danger.txt', 'Ik wil niet meer leven.');
const mail = file('mail.txt', 'Je bent een slechte moeder.');
const empty = file('empty.txt', ' \n');

describe('kalm check', () => {
  it.each([
    ['a calm draft', ['check', calm], 0],
    ['a draft to revise', ['check', angry], 1],
    ['nothing asked', ['check', calm, '--received', mail], 0],
    ['danger', ['check', danger], 3],
    ['no command', [], 2],
    ['an unknown command', ['send', calm], 2],
    ['no file', ['check'], 2],
    ['two files', ['check', calm, angry], 2],
    ['a file that is not there', ['check', join(folder, 'none.txt')], 2],
    ['an empty file', ['check', empty], 2],
    ['an unknown option', ['check', calm, '--fast'], 2],
    ['an option without its value', ['check', calm, '--received'], 2],
    ['an unknown language', ['check', calm, '--language', 'fr'], 2],
  ] as const)('%s ends with the right code', (_name, args, code) => {
    const done = runCli(args);
    expect(done.code).toBe(code);
    expect(code === 2 ? done.err : done.out).not.toBe('');
    expect(code === 2 ? done.out : done.err).toBe('');
  });
  it('prints the report as JSON when asked', () => {
    expect(JSON.parse(runCli(['check', angry, '--json']).out)).toMatchObject({ language: 'en', verdict: 'revise' });
  });
  it('names the line of a finding, and why', () => {
    expect(runCli(['check', angry]).out).toContain('1: "');
  });
});
