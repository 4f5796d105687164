import type { CheckInput, Report } from '../../rules/types.ts';
import type { RuleEntry } from './entry.ts';

const PATIENCE_MS = 8000;

/** Asks the server that this page came from, and no other. Throws where it is gone, too slow, or fails; `signal` gives up. */
export async function checkOnServer(input: CheckInput, signal: AbortSignal): Promise<Report> {
  const response = await fetch('./v1/check', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return (await response.json()) as Report;
}

/** Sends exports to be read as a thread; the answer is a stream of events. Throws where the server is gone; `signal` gives up. */
export const sendThread = (form: FormData, signal: AbortSignal): Promise<Response> =>
  fetch('./v1/threads', {
    method: 'POST',
    headers: { accept: 'text/event-stream' },
    body: form,
    cache: 'no-store',
    credentials: 'omit',
    signal,
  });

/** The rules with their examples. Throws where the server is gone. */
export async function rulesOnServer(): Promise<readonly RuleEntry[]> {
  const response = await fetch('./v1/rules', { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return ((await response.json()) as { rules: readonly RuleEntry[] }).rules;
}
