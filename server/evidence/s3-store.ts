// Blobs in a bucket of any service that speaks S3. An object is there when its upload was completed and not before; the parts of
// one that broke off are given up at once.

import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { BlobStore } from './blob-store.ts';

const partBytes = 8 * 1024 * 1024;

export function s3Store(place: URL, environment: NodeJS.ProcessEnv): BlobStore {
  const Bucket = place.hostname;
  const prefix = place.pathname.replace(/^\/|\/$/g, '');
  const keyOf = (key: string) => (prefix ? `${prefix}/${key}` : key);
  const endpoint = environment.AWS_ENDPOINT_URL_S3 ?? environment.AWS_ENDPOINT_URL;
  const client = new S3Client({
    region: environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION ?? 'us-east-1',
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    // Services other than AWS's own do not all know the newer checksums; the bytes are sealed and carry their own proof.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });

  async function* read(key: string, range?: { from: number; to: number }) {
    const Range = range && `bytes=${range.from}-${range.to - 1}`;
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(key), Range }));
    // In Node it is a stream of Node's; in a browser it would be another.
    if (!(Body instanceof Readable)) throw new Error('A blob has no body.');
    yield* Body;
  }

  async function* list(folder = '') {
    const Prefix = keyOf(folder && `${folder}/`);
    const pages = paginateListObjectsV2({ client }, { Bucket, Prefix });
    for await (const { Contents = [] } of pages) {
      for (const { Key = '', LastModified } of Contents)
        yield { key: prefix ? Key.slice(prefix.length + 1) : Key, at: LastModified?.getTime() ?? 0 };
    }
  }

  const remove = async (key: string) => {
    await client.send(new DeleteObjectCommand({ Bucket, Key: keyOf(key) }));
  };

  return {
    write: async (key, stream) => {
      const Body = Readable.from(kept(stream));
      await new Upload({
        client,
        params: { Bucket, Key: keyOf(key), Body },
        partSize: partBytes,
        queueSize: 1,
      }).done();
    },
    read,
    remove,
    removeBelow: async (folder) => {
      for await (const { key } of list(folder)) await remove(key);
    },
    list: () => list(),
    close: () => client.destroy(),
  };
}

/** Several pieces wait here until they are sent, and each is only lent. */
async function* kept(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const bytes of stream) yield Buffer.from(bytes);
}
