import cluster from 'node:cluster';
import { createServer, type Server } from 'node:http';
import { AggregatorRegistry, Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { LogLine } from './log.ts';

export interface Metrics {
  /** Counts a request by what its log line says. */
  note(line: LogLine): void;
  /** The figures as Prometheus reads them. */
  page(): Promise<string>;
}
export const METRICS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;

/** The figures of one process: requests by route and status, their seconds, characters read, and the process itself. No figure holds a text or an address. */
export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const requests = new Counter({
    name: 'kalm_requests_total',
    help: 'Requests answered',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'kalm_request_seconds',
    help: 'Seconds from the first byte of a request to its answer',
    labelNames: ['route'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  const characters = new Counter({ name: 'kalm_characters_total', help: 'Characters read', labelNames: ['language'], registers });
  // one worker of several answers to the parent, which adds up
  AggregatorRegistry.setRegistries(register);
  if (cluster.isWorker) new AggregatorRegistry();
  return {
    note(line) {
      requests.inc({ route: line.route, method: line.method, status: line.status });
      seconds.observe({ route: line.route }, line.ms / 1000);
      if (line.text !== undefined) characters.inc({ language: line.language ?? 'several' }, line.text + (line.received ?? 0));
    },
    page: () => register.metrics(),
  };
}

/** Serves the figures on a port of their own, which the outside should not reach; gives the server once it listens. */
export function serveMetrics(page: () => Promise<string>, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') return void response.writeHead(404).end();
    page().then(
      (text) => response.writeHead(200, { 'content-type': METRICS_TYPE }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
