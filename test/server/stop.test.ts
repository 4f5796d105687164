import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BODY = JSON.stringify({ text: 'Je brengt ze nooit op tijd terug. Kun je vrijdag om 17 uur?' });

/** Starts the built server; gives its port, a way to signal it, and its end. */
const start = (env: Record<string, string>): Promise<{ port: number; kill: () => void; ended: Promise<number | null> }> =>
  new Promise((resolve, reject) => {
    const server = spawn(process.execPath, ['dist/server/main.js'], {
      cwd: root,
      env: { ...process.env, PORT: '0', KALM_LIMIT_ADDRESS: '0', ...env },
    });
    const ended = new Promise<number | null>((done) => server.on('exit', done));
    server.stdout.on('data', (chunk: Buffer) => {
      const port = /open http:\S+:(\d+)/.exec(chunk.toString())?.[1];
      if (port) resolve({ port: Number(port), kill: () => server.kill('SIGTERM'), ended });
    });
    server.on('exit', () => reject(new Error('The server did not start.')));
  });

type Outcome = 'answered' | 'refused' | 'lost';
/** Sends one request; `refused` is a connection that the server never took. */
const send = (port: number, agent: Agent): Promise<Outcome> =>
  new Promise((resolve) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        agent,
        method: 'POST',
        path: '/v1/check',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(BODY) },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode === 200 ? 'answered' : 'lost'));
        answer.on('error', () => resolve('lost'));
      },
    );
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' ? 'refused' : 'lost'));
    sent.end(BODY);
  });

describe('SIGTERM under load', () => {
  it.each([
    ['one process', { KALM_WORKERS: '1' }],
    ['two workers', { KALM_WORKERS: '2' }],
  ])('%s answers all that it has accepted, and ends by itself', async (_name, env) => {
    const { port, kill, ended } = await start(env);
    const agent = new Agent({ keepAlive: true, maxSockets: 24 });
    const outcomes: Record<Outcome, number> = { answered: 0, refused: 0, lost: 0 };
    const caller = async () => {
      for (;;) {
        const outcome = await send(port, agent);
        outcomes[outcome]++;
        // the signal falls in the midst of it
        if (outcomes.answered === 200) kill();
        if (outcome !== 'answered') return;
      }
    };
    await Promise.all(Array.from({ length: 24 }, caller));
    expect(outcomes.lost).toBe(0);
    expect(outcomes.answered).toBeGreaterThanOrEqual(200);
    expect(await ended).toBe(0);
    agent.destroy();
  });
});
