import type { CheckInput } from '../../rules/types.ts';
import { api } from '../browser.ts';
import { createEngine, type Read } from '../engine/engine.ts';

const PAGE = 'engine.html';
let engine: ReturnType<typeof createEngine> | undefined;
let opening: Promise<void> | undefined;

/** The engine needs a worker. Chrome's background has none and lends a page for it; Firefox's background is a page itself. */
export async function checkOnDevice(input: CheckInput): Promise<Read> {
  if (!api.offscreen) {
    engine ??= createEngine();
    return engine.check(input);
  }
  try {
    await openPage();
    const read = await api.runtime.sendMessage<unknown, Read | undefined>({ to: 'engine', input });
    return read ?? { trouble: 'engine' };
  } catch {
    return { trouble: 'engine' };
  }
}

/** Opens the engine's page where it is not open yet; one at a time, for there can be only one. */
async function openPage(): Promise<void> {
  if (await api.offscreen.hasDocument()) return;
  opening ??= api.offscreen
    .createDocument({ url: PAGE, reasons: ['WORKERS' as chrome.offscreen.Reason], justification: 'Reads the message on this device.' })
    .finally(() => {
      opening = undefined;
    });
  await opening;
}

