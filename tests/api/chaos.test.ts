// Bars of `npm run chaos` in their short form, on one set of three nodes: each is found met by the oracle, and the oracle is shown to see
// what it is there to see. A server that is killed is `restarted-walk`.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMet, randomFrom } from '#tests/chaos/bar.ts';
import { droppedCrowd } from '#tests/chaos/bars/crowd.ts';
import { killedPostgres } from '#tests/chaos/bars/killed.ts';
import { cutWatchers } from '#tests/chaos/bars/live.ts';
import { racedVersions, shuffledCopies, staleVersions } from '#tests/chaos/bars/repeated.ts';
import { unreachableDatabase } from '#tests/chaos/bars/unreachable.ts';
import { judge } from '#tests/chaos/oracle.ts';
import { openSender, registerCases } from '#tests/chaos/sender.ts';
import { type ChaosWorld, openWorld } from '#tests/chaos/world.ts';

const seed = 'npm test';
let world: ChaosWorld;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world?.close(), 60_000);

/** What nodes that ended by themselves said last. */
function lastWordsOfDead(): string[] {
  const dead = world.nodes.filter((node) => !node.isAlive());
  return dead.map((node) => node.product()?.output().slice(-3_000) ?? '');
}

describe('three nodes and a database under', () => {
  // Boards first: a page of the board holds all cases that there are then.
  it.each([
    ...[cutWatchers, droppedCrowd, shuffledCopies, racedVersions, staleVersions, killedPostgres],
    unreachableDatabase,
  ])(
    'bar $bar: $name',
    async (bar) => {
      const outcome = await bar.run(world, 'short', randomFrom(`${seed} ${bar.bar}`));
      expect(outcome.tried).toBeGreaterThan(0);
      expect(isMet(outcome), JSON.stringify(outcome)).toBe(true);
      expect(lastWordsOfDead()).toEqual([]);
    },
    120_000,
  );

  it('are judged by an oracle that sees what was lost, doubled or changed', async () => {
    const sender = await openSender(world, await registerCases(world, 2), randomFrom(seed));
    for (let n = 0; n < 4; n += 1) await sender.sendOne();
    const [first = '', second = ''] = sender.acknowledged.keys();
    await world.look(
      (sql) => sql`delete from case_payloads where (stream_id, version) in (
        select stream_id, version from case_entries where command_id = ${second})`,
    );
    sender.acknowledged.set('00000000-0000-4000-8000-000000000000', {
      ...{ caseId: '', version: 1, position: '1', tries: 1 },
    });
    sender.acknowledged.delete(first);
    expect(await judge(world, sender)).toMatchObject({
      lost: 1,
      otherThanSaid: 1,
      partial: 1,
      ledgerFindings: 1,
    });
  }, 60_000);
});
