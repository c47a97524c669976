// Work in stages that overlap: what comes next is begun while the last is being used.

/** What `steps` gives, in order; so many of them are begun before they are asked for. */
export async function* runAhead<T>(steps: AsyncGenerator<T>, count: number): AsyncGenerator<T> {
  const begin = () => {
    const begun = steps.next();
    // It may fail before its turn, or never be asked for.
    begun.catch(() => undefined);
    return begun;
  };
  const begun = Array.from({ length: count }, begin);
  try {
    for (let step = begun.shift(); step; step = begun.shift()) {
      const { done, value } = await step;
      if (done) return;
      begun.push(begin());
      yield value;
    }
  } finally {
    // Not waited for: a step may hang on a connection that says nothing any more.
    steps.return(undefined).catch(() => undefined);
  }
}
