// What the parser of requests refuses before there is a request: too long an address or too many headers, or no HTTP at all.
// Answered as a problem like every other refusal; whose language it is cannot be known, so it is the product's first.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { countProblem } from './metrics.ts';
import { problemOf } from './problems.ts';

/** Answers on `http` what its parser could not read, and closes that connection. */
export function answerUnreadable(http: Server): void {
  http.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // Somebody who is gone is told nothing more.
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const isTooLong = error.code === 'HPE_HEADER_OVERFLOW';
    const problem = problemOf(isTooLong ? 'request.headTooLarge' : 'request.unreadable', 'vi');
    countProblem(problem);
    const body = JSON.stringify(problem);
    socket.end(
      [
        `HTTP/1.1 ${problem.status} ${isTooLong ? 'Request Header Fields Too Large' : 'Bad Request'}`,
        'content-type: application/problem+json; charset=utf-8',
        `content-length: ${Buffer.byteLength(body)}`,
        'connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  });
}
