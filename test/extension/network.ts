import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { check } from '../../rules/index.ts';
import { headersOf, pageOf, SITES } from './sites.ts';

export interface Request {
  readonly method: string;
  readonly url: string;
  readonly key: string | undefined;
  readonly body: string;
}
export type Mood = 'well' | 'down' | 'rubbish' | 'broken' | 'never';
export interface Network {
  /** Address for the browser's proxy; everything that the browser asks arrives here. */
  readonly proxy: string;
  /** A Kalm server, at its own address in this network. */
  readonly kalm: string;
  readonly seen: Request[];
  /** How the Kalm server behaves. */
  mood: Mood;
  close(): Promise<void>;
}
const KEY = 'kalm_test';
/** Where Chromium itself calls home, whatever is installed. What it sends there is looked at too: see `seen`. */
const BROWSER = /(?:^|\.)(?:gvt1\.com|googleapis\.com|google\.com|gstatic\.com)$/;
const OURS = /kalm|leugenaar|vrijdag|elkaar|liar|Friday/i;

/** All of the network that a test browser has: the sites, one Kalm server with a key, and a list of what was asked. */
export async function openNetwork(): Promise<Network> {
  const network = { seen: [] as Request[], mood: 'well' as Mood };
  const server = createServer(async (request, response) => {
    const body = await read(request);
    const url = new URL(request.url!, 'http://none.test');
    if (!BROWSER.test(url.hostname) || OURS.test(body + url.search))
      network.seen.push({ method: request.method!, url: url.href, key: request.headers.authorization, body });
    if (url.hostname === 'localhost') answerAsKalm(network.mood, url.pathname, request, body, response);
    else if (SITES[url.hostname] && url.pathname === '/') response.writeHead(200, headersOf(url.hostname)).end(pageOf(url.hostname));
    else response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    if (!BROWSER.test(new URL(`https://${request.url}`).hostname))
      network.seen.push({ method: 'CONNECT', url: request.url!, key: undefined, body: '' });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(network, {
    proxy,
    kalm: 'http://localhost:8817/kalm',
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

const read = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
};

function answerAsKalm(mood: Mood, path: string, request: IncomingMessage, body: string, response: ServerResponse): void {
  const json = (status: number, value: unknown) =>
    response
      .writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' })
      .end(JSON.stringify(value));
  if (mood === 'never') return;
  if (mood === 'down') {
    response.destroy();
    return;
  }
  if (mood === 'rubbish') {
    json(200, { verdict: 'ready', findings: 'none' });
    return;
  }
  if (mood === 'broken' || path !== '/kalm/v1/check') {
    json(500, { type: 'about:blank', title: 'x', status: 500, detail: 'x' });
    return;
  }
  if (request.headers.authorization !== `Bearer ${KEY}`) {
    json(401, { type: 'about:blank', title: 'x', status: 401, detail: 'x' });
    return;
  }
  json(200, check(JSON.parse(body)));
}
