import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import type { Site } from './types.ts';

export type { Site } from './types.ts';
export const SITES: readonly Site[] = [gmail, outlook, generic];

/** What is known of the page on this host. */
export const siteOf = (host: string): Site => SITES.find((s) => s.here(host))!;

const LONGEST = 100_000;

/** What looks like the message that is answered. A page that reads otherwise than we know gives nothing, never an error. */
export function receivedFor(site: Site, field: HTMLElement): string | undefined {
  try {
    return site.received(field)?.slice(0, LONGEST);
  } catch {
    return undefined;
  }
}
