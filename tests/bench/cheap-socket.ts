// A WebSocket as a bench opens it by the thousand: RFC 6455 as far as a server's short, unmasked text messages need it, so that what
// is measured is who sends. Loopback only.
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

export type CheapSocket = { send: (text: string) => void; close: () => void };

/** Resolves once it is open. `hear` gets each message's bytes, which are its own only until it returns. */
export function openCheapSocket(
  { port, path, cookie = '' }: { port: number; path: string; cookie?: string },
  hear: (message: Buffer, socket: CheapSocket) => void,
): Promise<CheapSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const cheap = { send: (text: string) => socket.write(maskedFrame(text)), close: () => socket.destroy() };
    let rest: Buffer = Buffer.alloc(0);
    let isOpen = false;
    socket.setNoDelay(true);
    socket.on('connect', () => socket.write(upgradeRequest(port, path, cookie)));
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      if (!isOpen) {
        const end = rest.indexOf('\r\n\r\n');
        if (end < 0) return;
        if (!rest.subarray(0, 12).equals(switching)) {
          reject(new Error(rest.subarray(0, end).toString()));
          return;
        }
        isOpen = true;
        rest = rest.subarray(end + 4);
        resolve(cheap);
      }
      rest = hearFrames(rest, (message) => hear(message, cheap));
    });
  });
}

const switching = Buffer.from('HTTP/1.1 101');

function upgradeRequest(port: number, path: string, cookie: string): string {
  const head = `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: http://127.0.0.1:${port}\r\ncookie: ${cookie}\r\n`;
  const key = randomBytes(16).toString('base64');
  return `${head}connection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: ${key}\r\n\r\n`;
}

/** Hands over every whole frame; gives back what is left. */
function hearFrames(bytes: Buffer, hear: (message: Buffer) => void): Buffer {
  let at = 0;
  while (bytes.length - at >= 2) {
    const short = (bytes[at + 1] ?? 0) & 0x7f;
    if (short === 127) throw new Error('a bench is sent no messages of that length');
    const head = short === 126 ? 4 : 2;
    if (bytes.length - at < head) break;
    const length = short === 126 ? bytes.readUInt16BE(at + 2) : short;
    if (bytes.length - at < head + length) break;
    hear(bytes.subarray(at + head, at + head + length));
    at += head + length;
  }
  // A copy: what the socket read into is used again.
  return at === bytes.length ? Buffer.alloc(0) : Buffer.from(bytes.subarray(at));
}

/** A short text from a client, masked by nothing: RFC 6455 wants a mask, and zero is one. */
function maskedFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  if (payload.length > 125) throw new Error('a bench says nothing of that length');
  return Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}
