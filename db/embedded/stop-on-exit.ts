/**
 * No PostgreSQL is left behind when this process ends: on a plain exit the shutdown is asked for, on a signal
 * that nobody else handles it is awaited and the signal then takes its usual effect.
 * A program with its own signal handlers keeps the say: it calls `stop()` when its turn comes.
 */
interface Stoppable {
  stop(): Promise<void>;
  stopWithoutWaiting(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Returns the function that takes the hooks off again. */
export function stopOnExit(server: Stoppable): () => void {
  const onExit = () => server.stopWithoutWaiting();
  const onSignal = (signal: NodeJS.Signals) => {
    if (process.listeners(signal).some((listener) => !OWN_LISTENERS.has(listener))) return;
    server.stop().finally(() => process.kill(process.pid, signal));
  };
  OWN_LISTENERS.add(onSignal);
  process.once('exit', onExit);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return () => {
    process.removeListener('exit', onExit);
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
  };
}

const OWN_LISTENERS = new WeakSet<object>();
