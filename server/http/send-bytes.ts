// Sends a file's bytes as the reader takes them: no more is opened than has been sent, and whoever goes away ends it. Half a file
// must not look like a whole one: where the bytes fail the connection breaks.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NextFunction, Response } from 'express';

export async function sendBytes(
  response: Response,
  next: NextFunction,
  bytes: AsyncIterable<Buffer>,
): Promise<void> {
  try {
    await pipeline(Readable.from(bytes, { objectMode: false, highWaterMark: 512 * 1024 }), response);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else next(error);
  }
}
