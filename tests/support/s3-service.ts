// A real S3 service on this machine, with one bucket in a folder of its own, and what a node has to be told to use it.

/// <reference path="./s3rver.d.ts" />
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';

export type S3Service = {
  environment: Record<string, string>;
  /** Names of what lies in the bucket. */
  objects: () => Promise<string[]>;
  close: () => Promise<void>;
};

export async function startS3(): Promise<S3Service> {
  const directory = await mkdtemp(join(tmpdir(), 'duecourse-s3-'));
  const service = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory },
    configureBuckets: [{ name: 'evidence', configs: [] }],
  });
  const { port } = await service.run();
  return {
    environment: {
      DUECOURSE_EVIDENCE: 's3://evidence/of/ours',
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
    },
    objects: async () => {
      const found = await readdir(join(directory, 'evidence'), { recursive: true });
      return found.filter((name) => name.endsWith('_object')).map((name) => name.split('._S3rver')[0] ?? '');
    },
    close: async () => {
      await service.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
