// When it is answered that something is absent: on a beat that began with the request, never in between. The database holds
// its policies against a row that is there and hidden, and has nothing to hold them against where there is none; on the beat
// those tenths of a millisecond are gone. The timer runs from the start: set at the end, it would carry them on.
const beatMs = 8;

export type Beat = {
  /** Resolves on the next beat. */
  next: () => Promise<void>;
};

/** Does the work with a beat that begins and ends with it. */
export async function withBeat<T>(work: (beat: Beat) => Promise<T>): Promise<T> {
  let onBeat: () => void = () => undefined;
  const timer = setInterval(() => onBeat(), beatMs);
  const next = () =>
    new Promise<void>((resolve) => {
      onBeat = resolve;
    });
  try {
    return await work({ next });
  } finally {
    clearInterval(timer);
  }
}
