import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../scripts/browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (env: Record<string, string>): Promise<{ code: number | null; err: string }> =>
  new Promise((resolve) => {
    const server = spawn(process.execPath, ['dist/server/main.js'], { cwd: root, env: { ...process.env, ...env } });
    let err = '';
    server.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    server.on('exit', (code) => resolve({ code, err }));
  });

describe('the server', () => {
  it('prints the address to open, answers there, and stops at once on SIGTERM', async () => {
    const server = await startServer();
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await server.stop();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });
  it('serves the page, and nothing beside its folder', async () => {
    const server = await startServer();
    expect(await (await fetch(server.url)).text()).toContain('<title>Kalm</title>');
    for (const path of ['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/server/main.js', '/assets/', '/%00', '/%zz'])
      expect((await fetch(server.url + path)).status, path).toBe(404);
    await server.stop();
  });
  it('says in one line that the port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    const { code, err } = await run({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(String(port));
  });
  it.each(['eighty', '-1', '70000', '8787.5'])('says in one line that PORT=%s is wrong', async (PORT) => {
    const { code, err } = await run({ PORT });
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('PORT');
  });
});
