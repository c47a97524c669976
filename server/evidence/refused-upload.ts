// Thrown to leave an upload with an answer: a code of the contract's problems. What was received of it is removed, or was never
// taken in.
import type { EvidenceProblemCode } from '#workflows/contract/problem.ts';

export class RefusedUpload extends Error {
  readonly code: EvidenceProblemCode;
  constructor(code: EvidenceProblemCode) {
    super(code);
    this.code = code;
  }
}
