// A mail server on this machine: it takes letters as any does, keeps them for a test to read, and refuses or hangs when told to.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Letter = { to: string; headers: string; body: string };

export type MailCatcher = {
  url: string;
  letters: Letter[];
  /** How a recipient is answered from now on: `refuse` for a while, `hang` once the letter was given. */
  behave: (to: string, how: 'refuse' | 'hang' | 'take') => void;
  /** How often a letter to somebody was begun. */
  tries: (to: string) => number;
  close: () => Promise<void>;
};

export async function startMailCatcher(): Promise<MailCatcher> {
  const letters: Letter[] = [];
  const behaviour = new Map<string, 'refuse' | 'hang' | 'take'>();
  const tried = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) => {
      tried.set(address, (tried.get(address) ?? 0) + 1);
      done(behaviour.get(address) === 'refuse' ? busy() : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [to] = session.envelope.rcptTo;
        const [headers = '', ...rest] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
        letters.push({ to: to?.address ?? '', headers, body: decoded(rest.join('\n\n')) });
        if (behaviour.get(to?.address ?? '') !== 'hang') done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    behave: (to, how) => behaviour.set(to, how),
    tries: (to) => tried.get(to) ?? 0,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function busy(): Error {
  return Object.assign(new Error('Try again later'), { responseCode: 450 });
}

/** Quoted-printable (RFC 2045) as UTF-8. */
function decoded(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
