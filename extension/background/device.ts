import type { CheckInput } from '../../rules/types.ts';
import { api } from '../browser.ts';
import { createEngine, type Read } from '../engine/engine.ts';

const PAGE = 'engine.html';

export interface Device {
  check(input: CheckInput): Promise<Read>;
}

/** The engine on this device. It needs a worker: Chrome's background has none and lends a page for it; Firefox's background is a page itself. */
export function createDevice(): Device {
  let engine: Device | undefined;
  let opening: Promise<void> | undefined;
  /** There can be only one such page, so it is opened one at a time. */
  const openPage = async (): Promise<void> => {
    if (await api.offscreen.hasDocument()) return;
    opening ??= api.offscreen
      .createDocument({ url: PAGE, reasons: ['WORKERS' as chrome.offscreen.Reason], justification: 'Reads the message on this device.' })
      .finally(() => {
        opening = undefined;
      });
    await opening;
  };
  return {
    async check(input) {
      if (!api.offscreen) {
        engine ??= createEngine();
        return engine.check(input);
      }
      try {
        await openPage();
        return (await api.runtime.sendMessage<unknown, Read | undefined>({ to: 'engine', input })) ?? { trouble: 'engine' };
      } catch {
        return { trouble: 'engine' };
      }
    },
  };
}
