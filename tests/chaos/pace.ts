// So many a second, whatever becomes of those before: what falls behind is made up for, as people do not wait for one another.

export type Pace = {
  stop: () => Promise<void>;
  sent: () => number;
  /** Not even begun, because so many others waited. */
  turnedAway: () => number;
};

const tickMs = 5;
/** Of one pace. More than these a server that keeps up never has; one that does not would only be buried. */
const mostPending = 2_000;

/** `send` is given the instant at which it was due (`performance.now`). When it has stopped, all that were begun have ended. */
export function atPace(perSecond: number, send: (dueAt: number) => Promise<void>): Pace {
  const pending = new Set<Promise<void>>();
  const from = performance.now();
  let [sent, turnedAway] = [0, 0];
  const timer = setInterval(() => {
    const wanted = ((performance.now() - from) / 1_000) * perSecond;
    while (sent + turnedAway < wanted) {
      if (pending.size >= mostPending) {
        turnedAway += 1;
        continue;
      }
      const dueAt = from + ((sent + turnedAway) / perSecond) * 1_000;
      const one = send(dueAt).finally(() => pending.delete(one));
      pending.add(one);
      sent += 1;
    }
  }, tickMs);
  return {
    sent: () => sent,
    turnedAway: () => turnedAway,
    stop: async () => {
      clearInterval(timer);
      await Promise.all(pending);
    },
  };
}
