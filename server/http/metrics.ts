// Figures of this node for Prometheus: requests, what was refused for a limit, commands by outcome, live sockets, how far behind
// the feed is read. No ids, no names.
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

const refusals = new Counter({
  name: 'duecourse_refused_total',
  help: 'Requests refused because they were too many or too large, or because the node could not serve them',
  labelNames: ['code'],
});

const cutSockets = new Counter({
  name: 'duecourse_sockets_cut_total',
  help: 'Live sockets cut because they had stopped reading',
});

const sockets = new Gauge({ name: 'duecourse_sockets', help: 'Live sockets of this node' });
const feedAge = new Gauge({
  name: 'duecourse_feed_age_seconds',
  help: 'Seconds since the feed was last read',
});

export function observeRequest(method: string, status: number, seconds: number): void {
  requests.observe({ method, status: String(status) }, seconds);
}

/** Statuses of a limit that was reached: too large a body or head, too many tries, more than there is room for. */
const ofLimits = new Set([413, 429, 431, 503]);

/** `code` is one of the contract's. */
export function countProblem({ status, code }: { status: number; code: string }): void {
  if (ofLimits.has(status)) refusals.inc({ code });
}

export function countCutSocket(): void {
  cutSockets.inc();
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
