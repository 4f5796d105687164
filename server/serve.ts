import cluster from 'node:cluster';
import { createApp } from './app.ts';
import { closeTogether, figuresOfAll } from './cluster.ts';
import type { Config } from './config.ts';
import { type FindKey, openKeys } from './keys.ts';
import { createTake, type Store } from './limit.ts';
import { type Listening, listen } from './listen.ts';
import { createLog } from './log.ts';
import { createMetrics, serveMetrics } from './metrics.ts';
import { checkInThread } from './threads.ts';

/** Builds the API from the environment's settings and serves it: by itself, or as one worker of several. */
export async function serveKalm(config: Config): Promise<Listening> {
  const { log, say, flush } = createLog(config.log);
  const warn = (line: string) => say.warn(line);
  const keys: FindKey | undefined = config.keysFile ? openKeys(config.keysFile, warn) : undefined;
  const metrics = createMetrics();
  const redis = config.redis ? await connectRedis(config.redis, warn) : undefined;
  const store: Store = redis ? { redis } : cluster.isWorker ? 'cluster' : 'memory';
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
    take: createTake(store, { address: config.perAddress, key: config.perKey }, warn),
    metrics: cluster.isWorker ? figuresOfAll : metrics.page,
    ready: () => ready,
  });
  const figures =
    config.metricsPort !== undefined && !cluster.isWorker
      ? await serveMetrics(metrics.page, config.metricsPort, config.metricsHost)
      : undefined;
  const { port, stop } = await listen(app, config, {
    stopping: () => {
      ready = false;
    },
    ...(cluster.isWorker ? { doorClosed: closeTogether } : {}),
  });
  return {
    port,
    stop: async () => {
      await stop();
      figures?.close();
      redis?.disconnect();
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
