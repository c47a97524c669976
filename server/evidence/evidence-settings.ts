// What a node is told of evidence, and the limits that hold where it is told nothing.

const gigabyte = 1024 ** 3;

export type EvidenceSettings = {
  /** A folder, or `s3://bucket/prefix`. */
  place: string;
  /** Of one file, in bytes. */
  largest: number;
  /** Files of one person in one case that are not handed in. */
  most: number;
  mostBytes: number;
  /** Uploads that run at the same moment on this node, and of one person. */
  atOnce: number;
  atOnceEach: number;
  /** Hours after which an upload that nobody goes on with, and a file that nobody hands in, is removed. */
  idleHours: number;
  keptHours: number;
  /** `host:port` or `unix:/path` of a virus scanner (clamd); null where there is none. */
  clamd: string | null;
};

export const evidenceDefaults: Omit<EvidenceSettings, 'place'> = {
  largest: 5 * gigabyte,
  most: 60,
  mostBytes: 20 * gigabyte,
  atOnce: 64,
  atOnceEach: 12,
  idleHours: 24,
  keptHours: 14 * 24,
  clamd: null,
};
