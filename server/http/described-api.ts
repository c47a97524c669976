// The API's description as JSON, made when somebody first asks for it, once.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

let ready: Promise<string> | null = null;

export function describedApi(): Promise<string> {
  ready ??= made().catch((error: unknown) => {
    // The next who asks tries anew.
    ready = null;
    throw error;
  });
  return ready;
}

async function made(): Promise<string> {
  // Rejects where the thread dies over it.
  const [text] = await once(new Worker(new URL('./openapi-worker.ts', import.meta.url)), 'message');
  return String(text);
}
