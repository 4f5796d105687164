import { Server } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** Most turns of the loop in which waiting connections are let in, and how many must pass without one. */
const TURNS = 20_000;
const STILL = 20;

/** Listens; rejects where the address cannot be had. Gives the port. */
export function openDoor(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Stops listening. A connection that waits unseen would be cut with the door, and a turn of the loop takes in one connection: so all are let in first,
 * while nothing holds the loop. Connections that stand are left alone: the close of an HTTP server would cut those whose next request is on its way.
 */
export async function closeDoor(server: Server): Promise<void> {
  let taken = 0;
  server.on('connection', () => {
    taken++;
  });
  for (let still = 0, turn = 0; still < STILL && turn < TURNS; turn++) {
    const before = taken;
    await setImmediate();
    still = taken === before ? still + 1 : 0;
  }
  Server.prototype.close.call(server);
}
