// postgres.js 3.4.9 keeps what it sends for the next turn of the event loop, and where the connection is closed by then (a database that
// is restarted while somebody signs in to it) it throws there, where no caller can catch it: `nextWrite` writes to null. Its handlers of
// a socket's own events do the same where the socket is gone by then (`closed`, whose promise nobody holds). That
// connection never answers again, so whoever waits for it is told so by the deadline of their lane, which throws it away; the node
// itself has lost nothing and goes on. Any other error that nobody caught ends the process, as Node would have it.

/** `say` gets one line for each that was outlived. */
export function outliveLateWrites(say: (line: string) => void): void {
  process.on('uncaughtException', (error) => {
    if (!isOfLostSocket(error)) {
      console.error(error);
      process.exit(1);
    }
    say('A connection to the database was closed while something was sent to it; it is thrown away.');
  });
}

function isOfLostSocket(error: unknown): boolean {
  if (!(error instanceof TypeError)) return false;
  const thrownIn = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  return /\bpostgres\/src\/connection\.js:/.test(thrownIn) && error.message.includes('of null');
}
