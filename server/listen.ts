import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { App } from './app.ts';
import type { Config } from './config.ts';

export interface Listening {
  readonly port: number;
  /** Answers what was accepted, takes no more, and gives when all is done; what hangs is cut after ten seconds. */
  stop(): Promise<void>;
}
/** Milliseconds without any request after which the connections that wait for one are closed, when the server stops. */
const QUIET = 300;
const CUT = 10_000;
/** Most turns of the loop in which waiting connections are let in. */
const TURNS = 20_000;

export interface Hooks {
  /** The end begins: say no to load balancers. */
  readonly stopping?: () => void;
  /** No connection is taken any more; answers wait until this is done, so that several workers close together. */
  readonly doorClosed?: () => Promise<void>;
}

/** Listens with time limits for slow callers; rejects where the address cannot be had. */
export async function listen(
  app: App,
  config: Config,
  { stopping = () => {}, doorClosed = async () => {} }: Hooks = {},
): Promise<Listening> {
  // shut for the moment in which the door is closed: requests are taken in, and answered right after
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
  server.maxConnections = config.connections;
  // a caller that takes no bytes of its answer
  server.setTimeout((config.bodySeconds + config.headerSeconds + config.idleSeconds) * 1000);

  const open = new Set<ServerResponse>();
  let draining = false;
  let last = 0;
  server.prependListener('request', (_request, response: ServerResponse) => {
    last = performance.now();
    if (draining) response.shouldKeepAlive = false;
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => {
      server.off('error', reject);
      resolve();
    });
  });

  async function stop(): Promise<void> {
    if (draining) return;
    draining = true;
    stopping();
    for (const response of open) response.shouldKeepAlive = false;
    // a load balancer sees /readyz and looks elsewhere, while all is still answered
    await setTimeout(config.drainSeconds * 1000);
    // a connection that waits unseen would be cut with the door: while no check holds the loop, all of them are let in
    let openGate = () => {};
    gate = new Promise<void>((resolve) => {
      openGate = resolve;
    });
    let taken = 0;
    server.on('connection', () => {
      taken++;
    });
    // a turn of the loop takes in one connection
    for (let quiet = 0, turn = 0; quiet < 20 && turn < TURNS; turn++) {
      const before = taken;
      await setImmediate();
      quiet = taken === before ? quiet + 1 : 0;
    }
    // only the door: http's own close would cut connections whose next request is already on its way
    const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
    await doorClosed();
    gate = undefined;
    openGate();
    const ended = closed.then(() => true);
    const since = performance.now();
    last = since;
    while (!(await Promise.race([ended, setTimeout(50, false)]))) {
      const now = performance.now();
      if (open.size === 0 && now - last > QUIET) server.closeIdleConnections();
      if (now - since > CUT) server.closeAllConnections();
    }
  }
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : config.port, stop };
}
