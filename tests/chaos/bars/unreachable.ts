// Bar 7: the database is gone for half a minute, swallowed or refused. Every request is told so within five seconds, the nodes live
// on, and ten seconds after its return everything works again, with every connection back in its place.
import { type Bar, pause } from '../bar.ts';
import { judge } from '../oracle.ts';
import { openSender, registerCases } from '../sender.ts';

const answeredWithinMs = 5_000;
const backWithinMs = 10_000;
/** More than the connections of all nodes: one that never came back would be missed. */
const together = 64;

export const unreachableDatabase: Bar = {
  bar: 7,
  name: 'the database unreachable for 30 s, refused or swallowed',
  isTimed: true,
  run: async (world, size, random) => {
    const rounds = size === 'long' ? 4 : 2;
    const awayMs = size === 'long' ? 30_000 : 1_500;
    const sender = await openSender(world, await registerCases(world, 10), random);
    const faults = { notTold: 0, toldLate: 0, backLate: 0, placesLost: 0 };
    let [longestAnswerMs, longestReturnMs, told] = [0, 0, 0];
    for (let round = 0; round < rounds; round += 1) {
      const load = sender.sendAtRate(20);
      await pause(500);
      const gone = performance.now();
      if (round % 2 === 0) world.proxy.swallow();
      else world.proxy.cut();
      await pause(awayMs);
      const back = performance.now();
      world.proxy.mend();
      await sender.sendOne();
      const returnedMs = performance.now() - back;
      await load.stop();
      // Begun while it was away, and soon enough for the answer to be due before it was back.
      const meanwhile = sender.answers.filter(
        ({ begunAt, ms }) =>
          begunAt > gone + 50 && (begunAt + answeredWithinMs < back || begunAt + ms < back),
      );
      told += meanwhile.length;
      faults.notTold += meanwhile.filter(({ status }) => status !== 503).length;
      faults.toldLate += meanwhile.filter(({ ms }) => ms > answeredWithinMs).length;
      longestAnswerMs = Math.max(longestAnswerMs, ...meanwhile.map(({ ms }) => ms));
      longestReturnMs = Math.max(longestReturnMs, returnedMs);
      if (returnedMs > backWithinMs) faults.backLate += 1;
      const before = sender.answers.length;
      await Promise.all(Array.from({ length: together }, () => sender.sendOne()));
      faults.placesLost += sender.answers.slice(before).filter(({ status }) => status !== 200).length;
    }
    return {
      tried: rounds,
      faults: { ...(await judge(world, sender)), ...faults },
      seen: {
        acknowledged: sender.acknowledged.size,
        told,
        longestAnswerMs: Math.round(longestAnswerMs),
        longestReturnMs: Math.round(longestReturnMs),
      },
    };
  },
};
