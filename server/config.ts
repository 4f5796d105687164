import proxyAddr from 'proxy-addr';

/** What the environment says, read once at the start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly pages: string | undefined;
  /** '' or '/kalm': no slash at the end. */
  readonly basePath: string;
  readonly trust: Trust;
  readonly origins: ReadonlySet<string>;
  readonly keysFile: string | undefined;
  readonly keysRequired: boolean;
  /** Points a minute; 0 is without limit. */
  readonly perAddress: number;
  readonly perKey: number;
  /** Whether this machine itself is counted too: only where a limit was asked for, or a proxy may stand before it. */
  readonly countsOwn: boolean;
  readonly redis: string | undefined;
  readonly metricsPort: number | undefined;
  readonly metricsHost: string;
  readonly workers: number;
  readonly log: 'info' | 'warn' | 'error' | 'silent';
  readonly headerSeconds: number;
  readonly bodySeconds: number;
  /** Longest time for one check. */
  readonly checkSeconds: number;
  readonly idleSeconds: number;
  readonly drainSeconds: number;
  readonly connections: number;
}
/** Says whether the machine at an address, so many hops away, may tell for whom it asks. */
export type Trust = (address: string, hop: number) => boolean;
type Env = Readonly<Record<string, string | undefined>>;

/** Reads the environment; throws one line that names the variable and says what it may be. */
export function readConfig(env: Env): Config {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const whole = (name: string, otherwise: number, least: number, most: number): number => {
    const n = Number(given(name) ?? otherwise);
    if (!Number.isInteger(n) || n < least || n > most)
      throw new Error(`${name} must be a whole number from ${least} to ${most}, not "${env[name]}".`);
    return n;
  };
  const oneOf = <T extends string>(name: string, known: readonly T[]): T => {
    const found = known.find((k) => k === (given(name) ?? known[0]));
    if (found === undefined) throw new Error(`${name} must be one of ${known.join(', ')}, not "${env[name]}".`);
    return found;
  };
  const host = given('HOST') ?? '127.0.0.1';
  const keysFile = given('KALM_KEYS_FILE');
  const keysRequired = oneOf('KALM_KEYS', ['optional', 'required']) === 'required';
  if (keysRequired && !keysFile) throw new Error('KALM_KEYS=required needs KALM_KEYS_FILE, the file that `kalm key add` writes.');
  return {
    port: whole('PORT', 8787, 0, 65_535),
    host,
    pages: given('KALM_PAGES'),
    basePath: basePath(given('KALM_BASE_PATH') ?? ''),
    trust: trust(given('TRUST_PROXY') ?? ''),
    origins: origins(given('KALM_ORIGINS') ?? ''),
    keysFile,
    keysRequired,
    perAddress: whole('KALM_LIMIT_ADDRESS', 600, 0, 1e9),
    perKey: whole('KALM_LIMIT_KEY', 6000, 0, 1e9),
    countsOwn: given('KALM_LIMIT_ADDRESS') !== undefined || given('TRUST_PROXY') !== undefined,
    redis: redis(given('REDIS_URL')),
    metricsPort: given('KALM_METRICS_PORT') === undefined ? undefined : whole('KALM_METRICS_PORT', 0, 0, 65_535),
    metricsHost: given('KALM_METRICS_HOST') ?? host,
    workers: whole('KALM_WORKERS', 1, 1, 256),
    log: oneOf('KALM_LOG', ['info', 'warn', 'error', 'silent']),
    headerSeconds: whole('KALM_HEADER_SECONDS', 10, 1, 600),
    bodySeconds: whole('KALM_BODY_SECONDS', 30, 1, 3600),
    checkSeconds: whole('KALM_CHECK_SECONDS', 20, 1, 600),
    idleSeconds: whole('KALM_IDLE_SECONDS', 65, 1, 3600),
    drainSeconds: whole('KALM_DRAIN_SECONDS', 0, 0, 600),
    connections: whole('KALM_CONNECTIONS', 2000, 1, 1e6),
  };
}

function basePath(given: string): string {
  const path = given.replace(/\/+$/, '');
  if (path !== '' && !/^(?:\/[A-Za-z0-9._~-]+)+$/.test(path))
    throw new Error(`KALM_BASE_PATH must look like /kalm, not "${given}": a slash first, then letters, digits, dots or dashes.`);
  return path;
}

/** An origin is a scheme, a host and perhaps a port; nothing after it. A star would let every site in, so it is refused. */
function origins(given: string): ReadonlySet<string> {
  const list = given.split(/[\s,]+/).filter((o) => o !== '');
  const wrong = list.find((o) => !/^[a-z][a-z0-9+.-]*:\/\/[a-z0-9.-]+(?::\d{1,5})?$|^https?:\/\/\[[0-9a-f:]+\](?::\d{1,5})?$/.test(o));
  if (wrong !== undefined)
    throw new Error(`KALM_ORIGINS must list origins such as https://portal.example.org, in lower case and without a path, not "${wrong}".`);
  return new Set(list);
}

/** A number of proxies, or the addresses and networks they have (`loopback`, `10.0.0.0/8`); by default nobody is believed. */
function trust(given: string): Trust {
  if (given === '' || given === '0' || given === 'false') return () => false;
  if (/^\d{1,2}$/.test(given)) return (_address, hop) => hop < Number(given);
  try {
    return proxyAddr.compile(given.split(/[\s,]+/).filter((a) => a !== ''));
  } catch {
    throw new Error(`TRUST_PROXY must be a number of proxies, or addresses and networks such as loopback, 10.0.0.0/8; not "${given}".`);
  }
}

function redis(given: string | undefined): string | undefined {
  if (given !== undefined && !/^rediss?:\/\//.test(given)) throw new Error('REDIS_URL must begin with redis:// or rediss://.');
  return given;
}
