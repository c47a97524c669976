// The least that a server can do with a file: a stream from the connection to the disk, made durable, and one back. What the product
// does is held against it in the same run.
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream/promises';

const [, , file = ''] = process.argv;
const server = createServer(async (request, response) => {
  if (request.method === 'PATCH') {
    await pipeline(request, createWriteStream(file, { flush: true }));
    response.end();
    return;
  }
  response.setHeader('content-length', (await stat(file)).size);
  await pipeline(createReadStream(file), response).catch(() => response.destroy());
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.send?.(address.port);
});
process.once('disconnect', () => process.exit());
