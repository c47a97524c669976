// What a node really holds: its memory after the garbage was collected, asked of its own inspector, which listens on loopback from the
// signal on. Without that, memory says how long ago V8 last cleaned up.
import type { Product } from './running-product.ts';

const settleMs = 2_000;
const passes = 3;

export type Settled = { settledMb: () => Promise<number>; close: () => void };

export async function openInspector(product: Product): Promise<Settled> {
  process.kill(product.pid, 'SIGUSR1');
  const socket = new WebSocket(await addressOf(product));
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  let asked = 0;
  const ask = (method: string, params = {}): Promise<unknown> =>
    new Promise((resolve) => {
      asked += 1;
      const id = asked;
      const listen = ({ data }: MessageEvent) => {
        const answer = JSON.parse(String(data));
        if (answer.id !== id) return;
        socket.removeEventListener('message', listen);
        resolve(answer.result?.result?.value);
      };
      socket.addEventListener('message', listen);
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    settledMb: async () => {
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      for (let pass = 0; pass < passes; pass += 1) await ask('HeapProfiler.collectGarbage');
      const { heapUsed, external } = JSON.parse(
        String(
          await ask('Runtime.evaluate', {
            expression: 'JSON.stringify(process.memoryUsage())',
            returnByValue: true,
          }),
        ),
      );
      return (heapUsed + external) / 2 ** 20;
    },
    close: () => socket.close(),
  };
}

async function addressOf(product: Product): Promise<string> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const address = /Debugger listening on (ws:\S+)/.exec(product.output())?.[1];
    if (address) return address;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the inspector of the node does not listen');
}
