// Looks at the database again each second, never twice at the same time. Rows commit out of the order of their ids, so whoever follows
// a table by them looks at the last `overlap` again.
const everyMs = 1_000;
export const overlap = 100;

export function everySecond(read: () => Promise<void>): { close: () => void } {
  let isReading = false;
  const timer = setInterval(() => {
    if (isReading) return;
    isReading = true;
    read()
      // While the database is away there is nothing to tell; the page fetches anew when it is back.
      .catch(() => undefined)
      .finally(() => {
        isReading = false;
      });
  }, everyMs);
  timer.unref();
  return { close: () => clearInterval(timer) };
}
