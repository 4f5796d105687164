import cluster from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { runWorkers } from './cluster.ts';
import { type Config, readConfig } from './config.ts';
import { serveAsWorker, serveKalm } from './serve.ts';

const fail = (line: string): never => {
  console.error(line);
  process.exit(1);
};

function settings(): Config {
  try {
    const given = readConfig(process.env);
    return { ...given, pages: given.pages ?? fileURLToPath(new URL('../web', import.meta.url)) };
  } catch (error) {
    return fail((error as Error).message);
  }
}

const config = settings();
const failed = (error: NodeJS.ErrnoException) => fail(sayFailure(error, config));
if (cluster.isWorker) {
  // the parent says when to stop: a signal to the whole group is not for its workers
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => {});
  await serveAsWorker(config).catch(failed);
  process.exit(0);
}
const server = await (config.workers > 1 ? runWorkers(config) : serveKalm(config)).catch(failed);
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void server.stop().then(() => process.exit(0)));
const host = config.host.includes(':') ? `[${config.host}]` : config.host;
console.log(`Kalm is ready: open http://${host}:${server.port}${config.basePath}`);

function sayFailure(error: NodeJS.ErrnoException, { host, port }: Config): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. Stop what runs there, or choose another: PORT=8788 npm start`;
  if (error.code === 'EACCES') return `Port ${port} may not be used here. Choose one above 1023: PORT=8788 npm start`;
  return error.code ? `Kalm could not start on ${host}:${port}: ${error.code}` : error.message;
}
