import { createKalm, KalmError } from '../../client/index.ts';
import type { CheckInput } from '../../rules/types.ts';
import { api } from '../browser.ts';
import type { Read } from '../engine/engine.ts';
import type { Trouble } from '../types.ts';
import { isReport } from './report.ts';

/** As long as a writer waits without wondering. */
const TIMEOUT_MS = 8000;

/** Whether the writer allowed Kalm to reach that address. */
const mayReach = (url: string): Promise<boolean> => api.permissions.contains({ origins: [`${new URL(url).origin}/*`] });

/** Asks the writer's own server. What comes back is taken for a report only when it is one, to the last offset. */
export async function checkOnServer(to: { readonly url: string; readonly key: string }, input: CheckInput): Promise<Read> {
  try {
    if (!(await mayReach(to.url))) return { trouble: 'permission' };
    const report = await createKalm({ url: to.url, timeout: TIMEOUT_MS, retries: 0, ...(to.key ? { key: to.key } : {}) }).check(input);
    return isReport(report, input) ? { report } : { trouble: 'rubbish' };
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}

/** Sends a made-up sentence and says how it went; nothing of the writer's. */
export async function tryServer(url: string, key: string): Promise<'ok' | Trouble> {
  const read = await checkOnServer({ url, key }, { text: 'Prima, tot vrijdag.', reader: 'nl' });
  return 'report' in read ? 'ok' : read.trouble;
}

const BY_STATUS: Readonly<Record<number, Trouble>> = { 401: 'key', 403: 'refused', 413: 'too-long', 429: 'busy', 503: 'busy' };

/** What went wrong, in the kinds that the words know. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof KalmError)) return 'rubbish';
  if (error.status === 0) {
    if (error.cause === undefined) return 'rubbish';
    return (error.cause as { name?: string }).name === 'TimeoutError' ? 'slow' : 'unreachable';
  }
  // an answer that no Kalm server gives comes from another program at that address
  if (!error.problem) return error.status >= 500 ? 'server' : (BY_STATUS[error.status] ?? 'rubbish');
  return BY_STATUS[error.status] ?? 'server';
}
