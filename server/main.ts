import cluster from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { runWorkers } from './cluster.ts';
import { type Config, readConfig } from './config.ts';
import { serveKalm } from './serve.ts';

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
const parent = config.workers > 1 && cluster.isPrimary;
const server = await (parent ? runWorkers(config) : serveKalm(config)).catch((error: NodeJS.ErrnoException) =>
  fail(sayFailure(error, config)),
);
const stop = () => void server.stop().then(() => process.exit(0));
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
if (!cluster.isWorker) {
  const { host, basePath } = config;
  console.log(`Kalm is ready: open http://${host.includes(':') ? `[${host}]` : host}:${server.port}${basePath}`);
}

function sayFailure(error: NodeJS.ErrnoException, { host, port }: Config): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. Stop what runs there, or choose another: PORT=8788 npm start`;
  if (error.code === 'EACCES') return `Port ${port} may not be used here. Choose one above 1023: PORT=8788 npm start`;
  return error.code ? `Kalm could not start on ${host}:${port}: ${error.code}` : error.message;
}
