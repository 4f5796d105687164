import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';
import type { Trust } from './config.ts';

/** The address that a request comes from, past the proxies that are trusted; undefined where there is no socket (tests). */
export function addressOf(c: Context, trust: Trust): string | undefined {
  const incoming = (c.env as { incoming?: IncomingMessage } | undefined)?.incoming;
  return incoming?.socket ? proxyAddr(incoming, trust) : undefined;
}

/** Whether the machine that holds the connection is a trusted proxy. */
export function fromProxy(c: Context, trust: Trust): boolean {
  const remote = (c.env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket?.remoteAddress;
  return remote !== undefined && trust(remote, 0);
}

/** What counts as one visitor: an IPv4 address, or the /64 network of an IPv6 address, since one home holds all of it. */
export function visitorOf(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return 'unknown';
  const ip = ipaddr.process(address);
  if (ip.kind() === 'ipv4') return ip.toString();
  return `${ip
    .toByteArray()
    .slice(0, 8)
    .map((b) => b.toString(16).padStart(2, '0'))
    .join('')}/64`;
}
