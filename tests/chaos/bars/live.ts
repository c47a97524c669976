// Bar 17: boards that are watched live while connections are cut, hints go missing and nodes die. Each client asks for what it missed by
// its cursor, as the page does; in the end each knows what the record says, and took nothing twice.
import { type Bar, pause } from '../bar.ts';
import { openBoardClient } from '../board-client.ts';
import { judge } from '../oracle.ts';
import { openSender, registerCases } from '../sender.ts';
import type { ChaosWorld } from '../world.ts';

export const cutWatchers: Bar = {
  bar: 17,
  name: 'live boards: disconnects, half the hints dropped, nodes killed',
  run: async (world, size, random) => {
    const [count, disconnects, kills] = size === 'long' ? [40, 1_000, 20] : [6, 12, 1];
    const sender = await openSender(world, await registerCases(world, 30), random);
    const clients = await Promise.all(Array.from({ length: count }, () => openBoardClient(world, random)));
    const load = sender.sendAtRate(20);
    for (let n = 0; n < disconnects; n += 1) {
      clients[Math.floor(random() * clients.length)]?.cut();
      if (n % Math.ceil(disconnects / kills) === 1) {
        const node = world.nodes[Math.floor(random() * world.nodes.length)];
        await node?.kill();
        await node?.start();
      }
      await pause(30);
    }
    await load.stop();
    for (const client of clients) client.settle();
    const truth = await versions(world, sender.cases);
    const from = performance.now();
    const behind = () => clients.filter(({ known }) => !holds(known, truth)).length;
    while (behind() > 0 && performance.now() - from < 30_000) await pause(100);
    const sum = (of: 'connections' | 'dropped' | 'twice') =>
      clients.reduce((total, { counts }) => total + counts()[of], 0);
    const convergedMs = Math.round(performance.now() - from);
    const faults = { notConverged: behind(), appliedTwice: sum('twice') };
    const seen = {
      ...{ acknowledged: sender.acknowledged.size, clients: count },
      ...{ connections: sum('connections'), hintsDropped: sum('dropped'), convergedMs },
    };
    for (const client of clients) client.close();
    return { tried: disconnects, faults: { ...(await judge(world, sender)), ...faults }, seen };
  },
};

function versions(world: ChaosWorld, cases: readonly string[]): Promise<Map<string, number>> {
  return world.look(async (sql) => {
    const rows = await sql<{ id: string; version: number }[]>`
      select stream_id as id, version from heads where stream_id = any(${[...cases]}::uuid[])`;
    return new Map(rows.map(({ id, version }) => [id, version]));
  });
}

function holds(known: ReadonlyMap<string, number>, truth: ReadonlyMap<string, number>): boolean {
  return [...truth].every(([id, version]) => known.get(id) === version);
}
