// Asks a clamd for its verdict over its own protocol (INSTREAM): bytes are streamed to it as they are opened and lie in no file.
// No answer is no verdict: it throws, and the file stays where nobody reads it.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type Verdict = 'clean' | 'infected';

/** clamd refuses longer streams unless it is told otherwise (`StreamMaxLength`, 100 MB): a longer file goes in slices. */
const sliceBytes = 64 * 1024 * 1024;
/** So much of a slice is shown again with the next: nothing hides on the border. */
const overlapBytes = 1024 * 1024;
const silenceMs = 60_000;
const pieceBytes = 256 * 1024;

type Plain = { size: number; read: (range: { from: number; to: number }) => AsyncIterable<Buffer> };

/** `place` is `host:port` or `unix:/path`. */
export async function askClamd(place: string, { size, read }: Plain): Promise<Verdict> {
  for (let from = 0; from < size; from += sliceBytes - overlapBytes) {
    const to = Math.min(from + sliceBytes, size);
    if ((await askAbout(place, read({ from, to }))) === 'infected') return 'infected';
    if (to === size) break;
  }
  return 'clean';
}

async function askAbout(place: string, bytes: AsyncIterable<Buffer>): Promise<Verdict> {
  const socket = connectTo(place);
  socket.setTimeout(silenceMs, () => socket.destroy(new Error('The scanner does not answer.')));
  const answered = answerOf(socket);
  // Whatever goes wrong while sending is said by the answer, or by its missing.
  answered.catch(() => undefined);
  try {
    await once(socket, 'connect');
    await send(socket, Buffer.from('zINSTREAM\0'));
    for await (const piece of bytes) {
      for (let at = 0; at < piece.length; at += pieceBytes)
        await sendPiece(socket, piece.subarray(at, at + pieceBytes));
    }
    await sendPiece(socket, Buffer.alloc(0));
    return verdictOf(await answered);
  } finally {
    socket.destroy();
  }
}

function connectTo(place: string): Socket {
  if (place.startsWith('unix:')) return connect(place.slice('unix:'.length));
  const at = place.lastIndexOf(':');
  return connect({ host: place.slice(0, at), port: Number(place.slice(at + 1)) });
}

async function sendPiece(socket: Socket, piece: Buffer): Promise<void> {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  await send(socket, length);
  if (piece.length > 0) await send(socket, piece);
}

async function send(socket: Socket, bytes: Buffer): Promise<void> {
  if (!socket.write(bytes)) await once(socket, 'drain');
}

async function answerOf(socket: Socket): Promise<string> {
  let answer = '';
  for await (const piece of socket) {
    answer += String(piece);
    if (answer.endsWith('\0')) break;
  }
  return answer;
}

function verdictOf(answer: string): Verdict {
  if (/: OK\0$/.test(answer)) return 'clean';
  if (/ FOUND\0$/.test(answer)) return 'infected';
  throw new Error('The scanner gave no verdict.');
}
