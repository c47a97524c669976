// Bar 8: the disk under the database is full. What cannot be written is refused and told so, nothing is half written, and once there is
// room again the service goes on by itself.
import { rmSync, statfsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bar, pause } from '../bar.ts';
import { judge } from '../oracle.ts';
import { openSender, registerCases } from '../sender.ts';

const backWithinMs = 30_000;
const block = Buffer.alloc(1 << 20);

export const fullDisk: Bar = {
  bar: 8,
  name: 'the disk of the database full',
  smallDisk: true,
  run: async (world, size, random) => {
    const rounds = size === 'long' ? 10 : 1;
    const fullMs = size === 'long' ? 8_000 : 4_000;
    const sender = await openSender(world, await registerCases(world, 20), random);
    const filler = join(world.dataDir, 'filler');
    const faults = { backLate: 0, placesLost: 0 };
    let [told, longestReturnMs] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      const load = sender.sendAtRate(20);
      await pause(500);
      const full = performance.now();
      while (performance.now() - full < fullMs) {
        await fill(filler);
        await pause(50);
      }
      const back = performance.now();
      rmSync(filler, { force: true });
      await sender.sendOne();
      const returnedMs = performance.now() - back;
      await load.stop();
      told += sender.answers.filter(
        ({ begunAt, status }) => begunAt > full && begunAt < back && status === 503,
      ).length;
      longestReturnMs = Math.max(longestReturnMs, returnedMs);
      if (returnedMs > backWithinMs) faults.backLate += 1;
      const before = sender.answers.length;
      await Promise.all(Array.from({ length: 64 }, () => sender.sendOne()));
      faults.placesLost += sender.answers.slice(before).filter(({ status }) => status !== 200).length;
    }
    return {
      tried: rounds,
      faults: { ...(await judge(world, sender)), ...faults },
      seen: { acknowledged: sender.acknowledged.size, told, longestReturnMs: Math.round(longestReturnMs) },
    };
  },
};

/** Until not a byte is left. */
async function fill(file: string): Promise<void> {
  const { bavail, bsize } = statfsSync(join(file, '..'));
  if (bavail === 0) return;
  const handle = await open(file, 'a');
  try {
    for (let left = bavail * bsize; left > 0; left -= block.length)
      await handle.write(block.subarray(0, Math.min(left, block.length)));
  } catch {
    // Somebody else took the last of it.
  } finally {
    await handle.close();
  }
}
