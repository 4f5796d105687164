import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import type { Config } from './config.ts';
import type { Listening } from './listen.ts';
import { serveMetrics } from './metrics.ts';

/** Starts the workers and keeps their number; counts points and figures for all of them. Rejects where one cannot start. */
export async function runWorkers(config: Config): Promise<Listening> {
  new RateLimiterClusterMaster();
  const all = new AggregatorRegistry();
  const page = () => all.clusterMetrics();
  cluster.on('message', (worker, message: unknown) => answerFigures(worker, message, page));
  let stopping = false;
  const start = () =>
    new Promise<number>((resolve, reject) => {
      const worker = cluster.fork();
      let listening = false;
      worker.once('listening', (address) => {
        listening = true;
        resolve(address.port);
      });
      worker.once('exit', () => {
        if (!listening) return reject(new Error('A worker could not start: see the line above.'));
        // one that has worked and fell is replaced
        if (!stopping) start().catch(() => {});
      });
    });
  const ports = await Promise.all(Array.from({ length: config.workers }, start));
  const figures = config.metricsPort === undefined ? undefined : await serveMetrics(page, config.metricsPort, config.metricsHost);
  return {
    port: ports[0]!,
    stop: async () => {
      stopping = true;
      const workers = Object.values(cluster.workers ?? {}).filter((w): w is Worker => w !== undefined);
      const ended = workers.map((w) => new Promise<void>((resolve) => w.once('exit', () => resolve())));
      const closed = workers.map(
        (w) => new Promise<void>((resolve) => w.on('message', (m) => isClosed(m) && resolve()).once('exit', () => resolve())),
      );
      for (const worker of workers) worker.process.kill('SIGTERM');
      await Promise.all(closed);
      // no worker answers before the last has closed its door: a caller that comes again meets none that is about to
      for (const worker of workers) if (worker.isConnected()) worker.send({ kalm: 'closed' });
      await Promise.all(ended);
      figures?.close();
    },
  };
}

interface Figures {
  readonly kalm: 'figures';
  readonly text?: string;
}
const isFigures = (message: unknown): message is Figures => (message as Figures | null)?.kalm === 'figures';

const isClosed = (message: unknown): boolean => (message as { kalm?: unknown } | null)?.kalm === 'closed';
/** In a worker: says that its door is closed, and waits until those of all are. */
export const closeTogether = (): Promise<void> =>
  new Promise((resolve) => {
    process.on('message', (message) => isClosed(message) && resolve());
    process.send?.({ kalm: 'closed' });
  });

function answerFigures(worker: Worker, message: unknown, page: () => Promise<string>): void {
  if (!isFigures(message)) return;
  page().then(
    (text) => worker.send({ kalm: 'figures', text } satisfies Figures),
    () => worker.send({ kalm: 'figures', text: '' } satisfies Figures),
  );
}

/** In a worker: the figures of all workers together, from their parent. */
export const figuresOfAll = (): Promise<string> =>
  new Promise((resolve) => {
    const hear = (message: unknown) => {
      if (!isFigures(message)) return;
      process.off('message', hear);
      resolve(message.text ?? '');
    };
    process.on('message', hear);
    process.send?.({ kalm: 'figures' } satisfies Figures);
  });
