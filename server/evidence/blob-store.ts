// Where sealed bytes of evidence lie: a folder of this machine or a bucket. A blob is whole and durable or it is not there; what
// lies in it means nothing to the store.
import { diskStore } from './disk-store.ts';
import { s3Store } from './s3-store.ts';

/** Bytes from `from` up to, not including, `to`. */
export type ByteRange = { from: number; to: number };

export type BlobStore = {
  /** Resolves once the blob is whole and durable. Where the stream throws there is no blob. Each
   * piece is lent until the next but one is asked for. */
  write: (key: string, stream: AsyncIterable<Uint8Array>) => Promise<void>;
  /** Throws where there is no such blob, before the first bytes or with them. Each piece is lent until the
   * next is asked for. */
  read: (key: string, range?: ByteRange) => AsyncIterable<Uint8Array>;
  /** No error where there is none. */
  remove: (key: string) => Promise<void>;
  /** Everything in a folder: what is half-written too, and what is being written is not found there later. */
  removeBelow: (folder: string) => Promise<void>;
  /** Every blob, with the moment at which it was written. */
  list: () => AsyncIterable<{ key: string; at: number }>;
  close: () => void;
};

/** `place` is a folder, or `s3://bucket/prefix` with the usual variables of AWS beside it. */
export function blobStoreAt(place: string, environment: NodeJS.ProcessEnv = process.env): BlobStore {
  return place.startsWith('s3://') ? s3Store(new URL(place), environment) : diskStore(place);
}
