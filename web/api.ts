import type { CheckInput, Report } from '../rules/types.ts';

/** Asks the server that this page came from, and no other. */
export async function ask(input: CheckInput): Promise<{ report: Report } | { trouble: 'gone' | 'failed' }> {
  let response: Response;
  try {
    response = await fetch('./v1/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      cache: 'no-store',
      credentials: 'omit',
    });
  } catch {
    return { trouble: 'gone' };
  }
  if (!response.ok) return { trouble: 'failed' };
  try {
    return { report: (await response.json()) as Report };
  } catch {
    return { trouble: 'failed' };
  }
}
