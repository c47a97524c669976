// What a redaction is asked and what it answers, between the node and the thread that does it. Boxes are in ten-thousandths
// of the page as it is seen, from its upper left corner.
import type { RedactionReason } from '#workflows/case/verification/redaction-reasons.ts';

export type Box = {
  /** From 1. */
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  reason: RedactionReason;
};

export type RedactionJob = {
  kind: 'application/pdf' | 'image';
  bytes: Uint8Array;
  boxes: readonly Box[];
  /** What is written into a box, where it has room for it. */
  labels: Record<RedactionReason, string>;
};

/** What was looked for in the result and not found. */
export type RedactionProof = {
  pages: number;
  boxes: number;
  /** Words that lay under a box and are in the result neither as text nor in its bytes. */
  wordsSought: number;
  bytesSearched: number;
};

export type RedactionFailure =
  | 'unreadable'
  | 'tooManyPages'
  | 'tooLarge'
  | 'boxOutside'
  | 'tookTooLong'
  | 'notProven';

export type RedactionResult =
  | { outcome: 'redacted'; pdf: Uint8Array; proof: RedactionProof }
  | { outcome: RedactionFailure };

/** Ends a redaction with an expected answer; it never leaves the thread. */
export class RedactionStopped extends Error {
  readonly failure: RedactionFailure;
  constructor(failure: RedactionFailure) {
    super(failure);
    this.failure = failure;
  }
}

export const redactionLimits = {
  dotsPerInch: 150,
  pages: 300,
  boxes: 2_000,
  /** Of one page: a larger one is drawn with fewer dots per inch. */
  pixels: 20_000_000,
  bytes: 100 * 1024 * 1024,
  milliseconds: 180_000,
} as const;
