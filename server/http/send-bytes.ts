// Sends a file's bytes as the reader takes them: a piece is asked for when the one before has left, and whoever goes away ends it. Half
// a file must not look like a whole one: where the bytes fail the connection breaks.
import type { NextFunction, Response } from 'express';

/** `bytes` may lend their pieces. */
export async function sendBytes(
  response: Response,
  next: NextFunction,
  bytes: AsyncIterable<Buffer>,
): Promise<void> {
  try {
    for await (const piece of bytes) await leave(response, piece);
    response.end();
  } catch (error) {
    if (response.headersSent) response.destroy();
    else next(error);
  }
}

/** Resolves once the connection has taken the piece; throws where the reader has gone. */
async function leave(response: Response, piece: Buffer): Promise<void> {
  let onClose: () => void = () => undefined;
  await new Promise<void>((resolve, reject) => {
    onClose = () => reject(new Error('The reader has gone.'));
    if (response.closed) onClose();
    response.once('close', onClose);
    response.write(piece, (error) => (error ? reject(error) : resolve()));
  }).finally(() => response.off('close', onClose));
}
