// Time to ready and memory: the first start (database made, migrated, demo data sent) and the second.
import { type Figure, figureOf } from './figure.ts';
import { newDataDir, removeDataDir, residentMb, startProduct } from './running-product.ts';

export async function benchReady(): Promise<Figure[]> {
  const first: number[] = [];
  const second: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const dataDir = await newDataDir();
    for (const times of [first, second]) {
      const product = await startProduct(dataDir);
      times.push(product.readyAfter);
      await product.stop();
    }
    await removeDataDir(dataDir);
  }
  return [figureOf('ready, first start', 's', first), figureOf('ready, second start', 's', second)];
}

export async function benchMemory(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const product = await startProduct(dataDir);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const idle = await residentMb(product.pid);
  await product.stop();
  await removeDataDir(dataDir);
  return [figureOf('memory of a node, idle', 'MB', [idle])];
}
