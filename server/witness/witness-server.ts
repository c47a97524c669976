// The witness over HTTP, for logs that hand their checkpoints to it (C2SP tlog-witness) and for whoever asks what it has seen.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { askedFromText } from './asked.ts';
import type { Answer, Witness } from './witness.ts';

const mostBytes = 64 * 1024;
const patienceMs = 10_000;

const statusOf: Record<Exclude<Answer['outcome'], 'cosigned' | 'otherSize'>, number> = {
  unknownLog: 404,
  notSigned: 403,
  malformed: 400,
  notConsistent: 422,
};

const statusOfFollowing = { followed: 200, notKnown: 403, otherSuccessor: 409 } as const;

export function witnessServer(witness: Witness): Server {
  const server = createServer((request, response) => {
    handle(witness, request, response).catch(() => {
      if (!response.headersSent) say(response, 500, 'The checkpoint could not be kept.\n');
    });
  });
  server.requestTimeout = patienceMs;
  return server;
}

async function handle(witness: Witness, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://witness');
  if (request.method === 'GET' && pathname === '/key') return say(response, 200, `${witness.key.text}\n`);
  if (request.method === 'GET' && pathname === '/checkpoint') {
    const seen = witness.seen(searchParams.get('origin') ?? '');
    return seen === null ? say(response, 404, 'No such log was seen.\n') : say(response, 200, seen);
  }
  if (pathname !== '/add-checkpoint' && pathname !== '/add-successor')
    return say(response, 404, 'There is /add-checkpoint, /add-successor, /checkpoint and /key.\n');
  if (request.method !== 'POST') return say(response, 405, 'Checkpoints are handed in by POST.\n');
  const text = await read(request);
  if (text === null) return say(response, 413, 'No checkpoint is that large.\n');
  if (pathname === '/add-successor') {
    const outcome = await witness.follow(text);
    return say(response, statusOfFollowing[outcome], `${outcome}\n`);
  }
  const asked = askedFromText(text);
  if (!asked) return say(response, 400, 'This is not how a checkpoint is handed in.\n');
  const answer = await witness.consider(asked);
  if (answer.outcome === 'cosigned') return say(response, 200, answer.line);
  if (answer.outcome === 'otherSize') {
    response.setHeader('content-type', 'text/x.tlog.size');
    response.writeHead(409).end(`${answer.size}\n`);
    return;
  }
  say(response, statusOf[answer.outcome], `${answer.outcome}\n`);
}

/** Null where it is too large. */
async function read(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
