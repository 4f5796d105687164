import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createAnswering } from './answering.ts';
import type { App } from './app.ts';
import type { Config } from './config.ts';
import { closeDoor, openDoor } from './door.ts';

export interface Listening {
  readonly port: number;
  /** Answers what was accepted, takes no more, and gives when all is done. */
  stop(): Promise<void>;
}

/** Listens and answers in this process; rejects where the address cannot be had. `stopping` hears the moment the end begins. */
export async function listen(app: App, config: Config, stopping: () => void = () => {}): Promise<Listening> {
  const { server, hold, finish } = createAnswering(app, config);
  const port = await openDoor(server, config.port, config.host);
  let ended: Promise<void> | undefined;
  async function stop(): Promise<void> {
    stopping();
    // a load balancer sees /readyz and looks elsewhere, while all is still answered
    await setTimeout(config.drainSeconds * 1000);
    const release = hold();
    await closeDoor(server);
    release();
    await finish();
  }
  return {
    port,
    stop: () => {
      ended ??= stop();
      return ended;
    },
  };
}

/** Answers on connections that the parent of several workers hands over, until it says that there will be no more; then gives when all is done. */
export async function answerForParent(app: App, config: Config, stopping: () => void): Promise<void> {
  const { server, hold, finish } = createAnswering(app, config);
  let release = () => {};
  // Node watches over slow callers from the moment a server listens; this one never does by itself
  server.emit('listening');
  await new Promise<void>((resolve) => {
    process.on('message', (message: { kalm?: string } | null, socket?: Socket) => {
      if (message?.kalm === 'connection' && socket) {
        server.emit('connection', socket);
        socket.resume();
      } else if (message?.kalm === 'stopping') stopping();
      else if (message?.kalm === 'hold') {
        release = hold();
        process.send?.({ kalm: 'held' });
      } else if (message?.kalm === 'door-closed') resolve();
    });
    process.send?.({ kalm: 'ready' });
  });
  release();
  await finish();
}
