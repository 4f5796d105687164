import { type RateLimiterAbstract, RateLimiterCluster, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** Seconds that a quota lasts. */
const WINDOW = 60;
export type Policy = 'address' | 'key';
export interface Quota {
  readonly allowed: boolean;
  readonly policy: Policy;
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the quota is full again. */
  readonly reset: number;
}
/** Takes points of a visitor or a key; undefined where nothing is limited. Never throws: a limiter that is down lets requests pass. */
export type Take = (policy: Policy, id: string, points: number) => Promise<Quota | undefined>;

/** Where points are counted: in this process, in the parent of several workers, or in Redis for several machines. */
export type Store = 'memory' | 'cluster' | { readonly redis: unknown };

/** Makes the limits of addresses and keys, in points a minute; 0 is without limit. `warn` hears when counting fails. */
export function createTake(store: Store, points: Readonly<Record<Policy, number>>, warn: (line: string) => void): Take {
  const limiters = { address: limiterOf(store, 'address', points.address), key: limiterOf(store, 'key', points.key) };
  return async (policy, id, cost) => {
    const limiter = limiters[policy];
    if (limiter === undefined) return undefined;
    const limit = points[policy];
    try {
      return quota(true, policy, limit, await limiter.consume(id, cost));
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return quota(false, policy, limit, refused);
      warn('The rate limit could not be counted; the request was let through.');
      return undefined;
    }
  };
}

const quota = (allowed: boolean, policy: Policy, limit: number, res: RateLimiterRes): Quota => ({
  allowed,
  policy,
  limit,
  remaining: Math.max(0, res.remainingPoints),
  reset: Math.max(1, Math.ceil(res.msBeforeNext / 1000)),
});

function limiterOf(store: Store, policy: Policy, points: number): RateLimiterAbstract | undefined {
  if (points === 0) return undefined;
  const options = { keyPrefix: `kalm-${policy}`, points, duration: WINDOW };
  if (store === 'memory') return new RateLimiterMemory(options);
  if (store === 'cluster') return new RateLimiterCluster({ ...options, timeoutMs: 2000 });
  return new RateLimiterRedis({
    ...options,
    storeClient: store.redis,
    // each node counts by itself while Redis is away
    insuranceLimiter: new RateLimiterMemory(options),
    rejectIfRedisNotReady: true,
  });
}

/** The fields of draft-ietf-httpapi-ratelimit-headers-10, and Retry-After where the request is refused. */
export const quotaHeaders = (q: Quota): readonly (readonly [string, string])[] => [
  ['ratelimit-policy', `"${q.policy}";q=${q.limit};w=${WINDOW}`],
  ['ratelimit', `"${q.policy}";r=${q.remaining};t=${q.reset}`],
  ...(q.allowed ? [] : [['retry-after', String(q.reset)] as const]),
];
