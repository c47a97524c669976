// A stream, taken in stretch by stretch however its pieces come. Where it fails, what came before is given first and the failure kept.

export class ByteSource {
  failure: { error: unknown } | null = null;
  isClosed = false;
  readonly #pieces: AsyncIterator<Uint8Array>;
  #rest: Uint8Array | null = null;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  async hasMore(): Promise<boolean> {
    while (!this.#rest && !this.failure && !this.isClosed) {
      try {
        const { done, value } = await this.#pieces.next();
        if (done) break;
        if (value.length > 0) this.#rest = value;
      } catch (error) {
        this.failure = { error };
      }
    }
    return this.#rest !== null;
  }

  /** Copies up to `most` bytes; fewer where there are no more. */
  async fill(into: Uint8Array, most: number): Promise<number> {
    let length = 0;
    while (length < most && (await this.hasMore())) {
      const rest: Uint8Array = this.#rest ?? new Uint8Array();
      const taken = rest.subarray(0, most - length);
      into.set(taken, length);
      length += taken.length;
      this.#rest = taken.length < rest.length ? rest.subarray(taken.length) : null;
    }
    return length;
  }

  /** Ends the stream too. */
  async close(): Promise<void> {
    this.isClosed = true;
    this.#rest = null;
    await this.#pieces.return?.();
  }
}
