import type { CheckInput, Report } from '../../rules/types.ts';
import { createDevice } from './device.ts';
import type { RuleEntry } from './entry.ts';
import { checkOnServer, rulesOnServer } from './server.ts';

export type Where = 'server' | 'device';
export interface Read {
  readonly report: Report;
  /** Where it was read in the end: on the device too when the server was gone. */
  readonly at: Where;
}
export interface Asker {
  /** Gives the report; undefined where a newer question has overtaken it. Throws where it could be read nowhere. */
  check(input: CheckInput, where: Where): Promise<Read | undefined>;
  rules(where: Where): Promise<readonly RuleEntry[]>;
  /** Tries the server again at the next check. */
  serverMayBeBack(): void;
}

const GONE_MS = 20_000;

/** One door to the engine, wherever it runs. One check runs at a time: a newer one ends the older, or waits for the worker and then goes first. */
export function createAsker(): Asker {
  const device = createDevice();
  let turn = 0;
  let running: AbortController | undefined;
  let onDevice: Promise<unknown> = Promise.resolve();
  let goneUntil = Number.NEGATIVE_INFINITY;

  const checkHere = async (input: CheckInput, mine: number): Promise<Read | undefined> => {
    await onDevice.catch(() => {});
    if (mine !== turn) return undefined;
    const report = device.check(input);
    onDevice = report;
    return { report: await report, at: 'device' };
  };

  return {
    async check(input, where) {
      const mine = ++turn;
      running?.abort();
      running = new AbortController();
      let read: Read | undefined;
      if (where === 'device' || performance.now() < goneUntil) read = await checkHere(input, mine);
      else
        try {
          read = { report: await checkOnServer(input, running.signal), at: 'server' };
        } catch {
          if (mine !== turn) return undefined;
          goneUntil = performance.now() + GONE_MS;
          read = await checkHere(input, mine);
        }
      return mine === turn ? read : undefined;
    },
    rules: (where) => (where === 'device' ? device.rules() : rulesOnServer().catch(() => device.rules())),
    serverMayBeBack() {
      goneUntil = Number.NEGATIVE_INFINITY;
    },
  };
}
