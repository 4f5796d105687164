import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { threads } from './threads/pool.ts';

const fail = (line: string): never => {
  console.error(line);
  process.exit(1);
};

const port = Number(process.env.PORT ?? 8787);
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
const hostname = process.env.HOST || '127.0.0.1';
const pages = process.env.KALM_PAGES ?? fileURLToPath(new URL('../web', import.meta.url));
const app = createApp({ log: (line) => console.log(JSON.stringify(line)), pages, runner: threads() });

const server = serve({ fetch: app.fetch, port, hostname }, (info) => {
  console.log(`Kalm is ready: open http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${info.port}`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') fail(`Port ${port} is taken. Stop what runs there, or choose another: PORT=8788 npm start`);
  if (error.code === 'EACCES') fail(`Port ${port} may not be used here. Choose one above 1023: PORT=8788 npm start`);
  fail(`Kalm could not start on ${hostname}:${port}: ${error.code ?? error.message}`);
});

/** Answers what has been accepted, then stops; a connection that hangs is cut after five seconds. */
const stop = () => {
  server.close(() => process.exit(0));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5000).unref();
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
