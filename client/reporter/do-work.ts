// The work before anything is sent: asked of the server, done in a worker, its progress told as a share of what it takes on
// average. It stands in for an address to count by.
import type { WorkAsked, WorkDone } from '#workflows/contract/reporting-schemas.ts';
import { postPublicly } from './public-fetch.ts';

/** `onProgress` hears from 0 to 1; luck may end it early, and bad luck lets it stand at the end for a while. */
export async function doWork(onProgress: (share: number) => void): Promise<WorkDone> {
  const asked = (await postPublicly('/work', {})) as WorkAsked;
  const expected = 2 ** asked.bits;
  const worker = new Worker(new URL('./work-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<number>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<{ tried?: number; answer?: number }>) => {
        if (data.answer !== undefined) resolve(data.answer);
        else onProgress(1 - Math.exp(-(data.tried ?? 0) / expected));
      };
      worker.onerror = () => reject(new Error('The check could not be done.'));
      worker.postMessage(asked);
    });
    onProgress(1);
    return { challenge: asked.challenge, answer };
  } finally {
    worker.terminate();
  }
}
