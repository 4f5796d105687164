import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (command: string, args: readonly string[], cwd = root) => {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { code: done.status, out: `${done.stdout}${done.stderr}` };
};

describe('the package kalm/client, as built', () => {
  it('is found by its name in plain Node, and imports nothing', () => {
    const { code, out } = run(process.execPath, [
      '--input-type=module',
      '-e',
      `import { createKalm, KalmError } from 'kalm/client';
       const kalm = createKalm({ url: 'http://127.0.0.1:1', retries: 0 });
       const error = await kalm.check({ text: 'a' }).catch((e) => e);
       console.log(error instanceof KalmError, error.message, await kalm.ready());`,
    ]);
    expect(out.trim()).toBe('true The server cannot be reached. false');
    expect(code).toBe(0);
  });
  it('brings types that hold a program to the contract', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kalm-'));
    const program = (text: string) => {
      writeFileSync(join(folder, 'program.ts'), text);
      return run(join(root, 'node_modules', '.bin', 'tsc'), ['-p', '.'], folder);
    };
    const paths = { 'kalm/client': [join(root, 'dist/client/types/client/index.d.ts')] };
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: [],
      module: 'nodenext',
      skipLibCheck: false,
      paths,
    };
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
    const good = `import { createKalm } from 'kalm/client';
      const report = await createKalm({ url: 'https://kalm.example' }).check({ text: 'a', reader: 'nl' });
      const first: number | undefined = report.findings[0]?.start;
      console.log(first);`;
    expect(program(good)).toEqual({ code: 0, out: '' });
    expect(program(good.replace("'nl'", "'fr'")).out).toContain('\'"fr"\' is not assignable');
    rmSync(folder, { recursive: true });
  });
});
