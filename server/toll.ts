import type { Context, MiddlewareHandler } from 'hono';
import { addressOf, visitorOf } from './address.ts';
import type { Trust } from './config.ts';
import { type Quota, quotaHeaders, type Take } from './limit.ts';
import type { LogVariables } from './log.ts';
import { problemOf, sendProblem } from './problem.ts';

/** A request costs a point, and another for every further 2,000 characters that it brings: long texts are what costs time. */
const CHARACTERS = 2000;
export const pointsFor = (characters: number): number => Math.max(1, Math.ceil(characters / CHARACTERS));

/** Takes more points of the one who asks; gives the answer to send where there are none left. */
export type Charge = (c: Context<{ Variables: LogVariables }>, points: number) => Promise<Response | undefined>;

export function createCharge(take: Take | undefined, trust: Trust): Charge {
  return async (c, points) => {
    if (!take || points === 0) return undefined;
    const key = c.get('key')?.name;
    const quota = key === undefined ? await take('address', visitorOf(addressOf(c, trust)), points) : await take('key', key, points);
    if (!quota) return undefined;
    for (const [name, value] of quotaHeaders(quota)) c.header(name, value);
    return quota.allowed ? undefined : tooMany(c, quota);
  };
}

const tooMany = (c: Context, q: Quota): Response =>
  sendProblem(c, 429, {
    ...problemOf(429, `That is more than ${q.limit} points a minute. Wait ${q.reset} seconds, then send it again.`),
    type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
    'violated-policies': [q.policy],
  });

/** Takes one point before anything is read; `/v2/check` does so itself, since its key may stand in the form. */
export const toll =
  (charge: Charge): MiddlewareHandler<{ Variables: LogVariables }> =>
  async (c, next) =>
    c.req.path === '/v2/check' ? next() : ((await charge(c, 1)) ?? next());
