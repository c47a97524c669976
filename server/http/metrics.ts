// Figures for Prometheus: requests, commands by outcome, live sockets, how far behind the feed is read. No ids, no names.
import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';

collectDefaultMetrics();

const requests = new Histogram({
  name: 'duecourse_http_seconds',
  help: 'Duration of HTTP requests by method and status',
  labelNames: ['method', 'status'],
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 1, 5],
});

const commands = new Counter({
  name: 'duecourse_commands_total',
  help: 'Commands by type and outcome',
  labelNames: ['type', 'outcome'],
});

const sockets = new Gauge({ name: 'duecourse_sockets', help: 'Live sockets of this node' });
const feedAge = new Gauge({
  name: 'duecourse_feed_age_seconds',
  help: 'Seconds since the feed was last read',
});

export function observeRequest(method: string, status: number, seconds: number): void {
  requests.observe({ method, status: String(status) }, seconds);
}

/** `type` is a type of the catalogue, or `other`: what a client made up is no label. */
export function countCommand(type: string, outcome: string): void {
  commands.inc({ type: outcome === 'unknownCommand' ? 'other' : type, outcome });
}

export function setLive(count: number, feedAgeMs: number): void {
  sockets.set(count);
  feedAge.set(feedAgeMs / 1000);
}

export function metricsText(): Promise<string> {
  return register.metrics();
}

export const metricsType = register.contentType;
