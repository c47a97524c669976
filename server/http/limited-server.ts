// The HTTP server with its limits: whoever sends slowly, or opens connections without end, holds up nobody else. A balancer in front
// keeps its connections idle for less long than this does, so that none is closed under a request.
import { createServer, type Server } from 'node:http';

export const usualLimits = {
  /** From the first byte of a request to the last of its head. */
  headersTimeout: 15_000,
  /** To the last byte of its body: the page sends files in parts that a slow line carries in this time. */
  requestTimeout: 300_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
  /** How often is looked who took too long. */
  connectionsCheckingInterval: 5_000,
};
const mostHeaders = 100;
/** More than the sockets that a node is made for (docs/OPERATIONS.md); one more is closed at once. */
const mostConnections = 20_000;

export function limitedServer(limits = usualLimits): Server {
  const http = createServer(limits);
  http.maxHeadersCount = mostHeaders;
  http.maxConnections = mostConnections;
  return http;
}
