import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { App } from './app.ts';
import type { Config } from './config.ts';

/** What answers requests on connections, wherever those come from. */
export interface Answering {
  readonly server: Server;
  /** Takes requests in without answering, until the function that it gives is called. */
  hold(): () => void;
  /** Says goodbye on every answer and gives when the last connection has ended; what hangs is cut after twenty-five seconds. */
  finish(): Promise<void>;
}
/** Milliseconds without any request after which the connections that wait for one are closed, when the server stops. */
const QUIET = 300;
const CUT = 25_000;

/** Makes the Node server of an app, with time limits for slow callers. */
export function createAnswering(app: App, config: Config): Answering {
  let gate: Promise<void> | undefined;
  const server = createAdaptorServer({
    fetch: (request, env) => (gate ? gate.then(() => app.fetch(request, env)) : app.fetch(request, env)),
    serverOptions: {
      headersTimeout: config.headerSeconds * 1000,
      requestTimeout: (config.headerSeconds + config.bodySeconds) * 1000,
      keepAliveTimeout: config.idleSeconds * 1000,
      // Node looks for slow requests only so often: half a minute unless told
      connectionsCheckingInterval: 1000,
      maxHeaderSize: 16_384,
      noDelay: true,
    },
  }) as Server;
  // a caller that takes no bytes of its answer
  server.setTimeout((config.bodySeconds + config.headerSeconds + config.idleSeconds) * 1000);

  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    if (sockets.size >= config.connections) return void socket.destroy();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const open = new Set<ServerResponse>();
  let draining = false;
  let last = 0;
  server.prependListener('request', (_request, response: ServerResponse) => {
    last = performance.now();
    if (draining) response.shouldKeepAlive = false;
    open.add(response);
    response.once('close', () => open.delete(response));
  });

  return {
    server,
    hold: () => {
      let openGate = () => {};
      gate = new Promise<void>((resolve) => {
        openGate = resolve;
      });
      return () => {
        gate = undefined;
        openGate();
      };
    },
    async finish() {
      draining = true;
      for (const response of open) response.shouldKeepAlive = false;
      const since = performance.now();
      last = since;
      while (sockets.size > 0) {
        await setTimeout(25);
        const now = performance.now();
        // a connection that looks idle may have its next request on the way
        if (open.size === 0 && now - last > QUIET) server.closeIdleConnections();
        if (now - since > CUT) server.closeAllConnections();
      }
    },
  };
}
