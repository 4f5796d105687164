import cluster, { type Worker } from 'node:cluster';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { AggregatorRegistry } from 'prom-client';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import type { Config } from './config.ts';
import { closeDoor, openDoor } from './door.ts';
import type { Listening } from './listen.ts';
import { serveMetrics } from './metrics.ts';

/** What parent and workers say to each other. */
interface Word {
  readonly kalm: 'ready' | 'connection' | 'stopping' | 'hold' | 'held' | 'door-closed' | 'figures';
  readonly text?: string;
}
const isWord = (message: unknown, kalm: Word['kalm']): message is Word => (message as Word | null)?.kalm === kalm;

/**
 * Starts the workers, keeps their number and hands each connection to the next of them; counts points and figures for all.
 * The door is the parent's own: it never computes, so none waits there unseen when the end comes. Rejects where a worker cannot start or the address cannot be had.
 */
export async function runWorkers(config: Config): Promise<Listening> {
  new RateLimiterClusterMaster();
  const all = new AggregatorRegistry();
  const page = () => all.clusterMetrics();
  const ready: Worker[] = [];
  let stopping = false;
  const start = () =>
    new Promise<void>((resolve, reject) => {
      const worker = cluster.fork();
      worker.on('message', (message) => {
        if (isWord(message, 'ready')) {
          ready.push(worker);
          resolve();
        } else if (isWord(message, 'figures')) answerFigures(worker, page);
      });
      worker.once('exit', () => {
        const at = ready.indexOf(worker);
        if (at < 0) return reject(new Error('A worker could not start: see the line above.'));
        ready.splice(at, 1);
        // one that has worked and fell is replaced
        if (!stopping) start().catch(() => {});
      });
    });
  await Promise.all(Array.from({ length: config.workers }, start));

  const door = createServer({ pauseOnConnect: true, noDelay: true }, (socket) => {
    const worker = ready.shift();
    if (!worker) return void socket.destroy();
    ready.push(worker);
    worker.send({ kalm: 'connection' } satisfies Word, socket, (error) => error && socket.destroy());
  });
  const port = await openDoor(door, config.port, config.host);
  const figures = config.metricsPort === undefined ? undefined : await serveMetrics(page, config.metricsPort, config.metricsHost);
  const stop = async () => {
    stopping = true;
    const workers = [...ready];
    const ended = workers.map((w) => new Promise<void>((resolve) => w.once('exit', () => resolve())));
    const tell = (kalm: Word['kalm']) => {
      for (const worker of workers) if (worker.isConnected()) worker.send({ kalm } satisfies Word);
    };
    tell('stopping');
    await setTimeout(config.drainSeconds * 1000);
    // who is not answered yet does not call again while the door closes
    const held = workers.map(hearHeld);
    tell('hold');
    await Promise.all(held);
    await closeDoor(door);
    // comes after the connections that were handed over
    tell('door-closed');
    await Promise.all(ended);
    figures?.close();
  };
  let end: Promise<void> | undefined;
  return {
    port,
    stop: () => {
      end ??= stop();
      return end;
    },
  };
}

/** When a worker holds its answers back, or has ended. */
const hearHeld = (worker: Worker): Promise<void> =>
  new Promise((resolve) => {
    if (!worker.isConnected()) return resolve();
    worker.on('message', (message) => isWord(message, 'held') && resolve());
    worker.once('exit', () => resolve());
  });

function answerFigures(worker: Worker, page: () => Promise<string>): void {
  const answer = (text: string) => worker.isConnected() && worker.send({ kalm: 'figures', text } satisfies Word);
  page().then(answer, () => answer(''));
}

/** In a worker: the figures of all workers together, from their parent. */
export const figuresOfAll = (): Promise<string> =>
  new Promise((resolve) => {
    const hear = (message: unknown) => {
      if (!isWord(message, 'figures')) return;
      process.off('message', hear);
      resolve(message.text ?? '');
    };
    process.on('message', hear);
    process.send?.({ kalm: 'figures' } satisfies Word);
  });
