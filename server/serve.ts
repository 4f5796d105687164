import cluster from 'node:cluster';
import { visitorOf } from './address.ts';
import { createApp } from './app.ts';
import { checkInThread } from './check-thread.ts';
import { figuresOfAll } from './cluster.ts';
import type { Config } from './config.ts';
import { type FindKey, openKeys } from './keys.ts';
import { createTake, type Store, type Take } from './limit.ts';
import { answerForParent, type Listening, listen } from './listen.ts';
import { createLog } from './log.ts';
import { createMetrics, serveMetrics } from './metrics.ts';
import { threads } from './threads/pool.ts';

/** Serves the API on a port of its own. */
export async function serveKalm(config: Config): Promise<Listening> {
  const { app, stopping, end, figures } = await prepare(config);
  const page = config.metricsPort === undefined ? undefined : await serveMetrics(figures, config.metricsPort, config.metricsHost);
  const { port, stop } = await listen(app, config, stopping);
  return {
    port,
    stop: async () => {
      await stop();
      page?.close();
      end();
    },
  };
}

/** Serves the API as one worker of several; gives when the parent has ended it and all is answered. */
export async function serveAsWorker(config: Config): Promise<void> {
  const { app, stopping, end } = await prepare(config);
  await answerForParent(app, config, stopping);
  end();
}

/** What runs on this machine is no flood from outside: without a word about it, its own address is not counted. */
const sparing =
  (countsOwn: boolean, take: Take): Take =>
  async (policy, id, points) =>
    !countsOwn && policy === 'address' && OWN.has(id) ? undefined : take(policy, id, points);
/** 127.0.0.1, and the network of ::1, as a visitor is written. */
const OWN: ReadonlySet<string> = new Set(['127.0.0.1', visitorOf('::1')]);

/** Builds the API from the settings; `end` lets go of what it holds. */
async function prepare(config: Config) {
  const { log, say, flush } = createLog(config.log);
  const warn = (line: string) => say.warn(line);
  const keys: FindKey | undefined = config.keysFile ? openKeys(config.keysFile, warn) : undefined;
  const metrics = createMetrics();
  const redis = config.redis ? await connectRedis(config.redis, warn) : undefined;
  const store: Store = redis ? { redis } : cluster.isWorker ? 'cluster' : 'memory';
  const runner = threads();
  let ready = true;
  const app = createApp({
    log: (line) => {
      metrics.note(line);
      log(line);
    },
    pages: config.pages,
    basePath: config.basePath,
    trust: config.trust,
    origins: config.origins,
    keys,
    keysRequired: config.keysRequired,
    check: checkInThread(new URL('./thread.js', import.meta.url), config.checkSeconds),
    take: sparing(config.countsOwn, createTake(store, { address: config.perAddress, key: config.perKey }, warn)),
    runner,
    metrics: cluster.isWorker ? figuresOfAll : metrics.page,
    ready: () => ready,
  });
  return {
    app,
    figures: metrics.page,
    stopping: () => {
      ready = false;
    },
    end: () => {
      redis?.disconnect();
      void runner.close();
      flush();
    },
  };
}

/** Connects to Redis in the background; while it is away each node counts by itself, and says so once. */
async function connectRedis(url: string, warn: (line: string) => void) {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 1000 });
  let away = false;
  redis.on('error', () => {
    if (!away) warn('Redis cannot be reached: each node counts its own requests until it is back.');
    away = true;
  });
  redis.on('ready', () => {
    if (away) warn('Redis is back.');
    away = false;
  });
  return redis;
}
