import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a server file on a free port, without limits and logs; gives its address and a way to stop it. */
export function startKalm(file: string, env: Record<string, string>): Promise<{ url: string; metrics: string; stop: () => Promise<void> }> {
  const server = spawn(process.execPath, [...(file.endsWith('.ts') ? ['--import', 'tsx'] : []), file], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', KALM_LIMIT_ADDRESS: '0', KALM_LOG: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const url = /open (http:\S+)/.exec(chunk.toString())?.[1];
      const stop = () => {
        server.kill('SIGTERM');
        return ended;
      };
      if (url) resolve({ url, metrics: `http://127.0.0.1:${env.KALM_METRICS_PORT}/metrics`, stop });
    });
    server.on('exit', (code) => reject(new Error(`The server stopped with code ${code}.`)));
  });
}

/** One figure of a page of figures. */
export async function figure(url: string, name: string): Promise<number> {
  const text = await (await fetch(url)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
}
