import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Starts the built server on a free port; gives its address and a way to stop it. The page must be built (`npm run build`). */
export function startServer(): Promise<{ url: string; output: () => string; stop: () => Promise<void> }> {
  const server = spawn(process.execPath, ['dist/server/main.js'], { cwd: root, env: { ...process.env, PORT: '0', HOST: '127.0.0.1' } });
  let output = '';
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /open (http:\S+)/.exec(output)?.[1];
      if (url)
        resolve({
          url,
          output: () => output,
          stop: () => {
            server.kill('SIGTERM');
            return ended;
          },
        });
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('exit', (code) => reject(new Error(`The server stopped with code ${code}: ${output}`)));
  });
}

/** Debian's or another Chromium, without its talk to the network. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.KALM_CHROMIUM || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
