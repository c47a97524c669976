// A crowd that comes back at once asks for the same thing: it is read once for all of them. Nobody is given a reading that began before
// they asked, so that what they must not miss is in it: whoever comes while one is running shares the next.

export type SharedReads<Result> = (key: string, read: () => Promise<Result>) => Promise<Result>;

export function sharedReads<Result>(): SharedReads<Result> {
  const running = new Map<string, Promise<Result>>();
  const next = new Map<string, Promise<Result>>();

  function begin(key: string, read: () => Promise<Result>): Promise<Result> {
    const mine = read().finally(() => {
      if (running.get(key) === mine) running.delete(key);
    });
    running.set(key, mine);
    return mine;
  }

  return (key, read) => {
    const before = running.get(key);
    if (!before) return begin(key, read);
    const shared = next.get(key);
    if (shared) return shared;
    const beginNext = () => {
      next.delete(key);
      return begin(key, read);
    };
    const mine = before.then(beginNext, beginNext);
    next.set(key, mine);
    return mine;
  };
}
