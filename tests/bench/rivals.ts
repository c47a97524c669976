// Commands a second over HTTP against two engines for durable workflows, each with the least that a command on a case is there (one
// state written, nobody known, nobody told), in turns in one run and by the same load. While one is measured the others stand still.
import postgres from 'postgres';
import { comment, openCommandLoad } from './command-load.ts';
import { type Figure, figureOf } from './figure.ts';
import { load } from './http-load.ts';
import { installRivals, type Rival, startDbos, startRestate } from './rival-programs.ts';
import { newDataDir, removeDataDir } from './running-product.ts';

const rounds = 3;
const seconds = 8;
const connections = 32;
const restateCases = 20_000;
/** As many as there are connections: a workflow takes its messages one after the other. */
const dbosCases = connections;
const body = JSON.stringify({ type: 'case.comment', note: comment });

export async function benchRivals(): Promise<Figure[]> {
  installRivals();
  const loading = await openCommandLoad(8);
  const dataDir = await newDataDir();
  const rivals = [
    await startRestate(dataDir, restateCases),
    await startDbos(await databaseBeside(loading.adminUrl), dbosCases),
  ];
  for (const rival of rivals) rival.pause();
  const ours: number[] = [];
  const theirs = new Map(rivals.map((rival) => [rival, [] as number[]]));
  // The first runs warm caches and plans, and are nobody's.
  await loading.run(connections, seconds / 2);
  process.kill(loading.product.pid, 'SIGSTOP');
  for (const rival of rivals) await loadRival(rival, seconds / 2);
  for (let round = 0; round < rounds; round += 1) {
    process.kill(loading.product.pid, 'SIGCONT');
    ours.push((await loading.run(connections, seconds)).perSecond);
    process.kill(loading.product.pid, 'SIGSTOP');
    for (const [rival, measured] of theirs) measured.push(await loadRival(rival, seconds));
  }
  process.kill(loading.product.pid, 'SIGCONT');
  await Promise.all(rivals.map((rival) => rival.stop()));
  await loading.close();
  await removeDataDir(dataDir);
  return [...theirs].map(([rival, measured]) =>
    figureOf(`commands over HTTP, against ${rival.name}`, '1/s', ours, measured),
  );
}

async function loadRival(rival: Rival, forSeconds: number): Promise<number> {
  rival.goOn();
  let turn = 0;
  const loaded = await load(rival.port, connections, forSeconds, () => {
    turn += 1;
    return { path: rival.pathOf(turn), body, cookie: '' };
  });
  rival.pause();
  if (Object.keys(loaded.statuses).some((status) => status !== '200'))
    throw new Error(`${rival.name} did not take every command: ${JSON.stringify(loaded.statuses)}`);
  return loaded.perSecond;
}

async function databaseBeside(adminUrl: string): Promise<string> {
  const sql = postgres(adminUrl, { max: 1 });
  await sql`create database rival`;
  await sql.end();
  const url = new URL(adminUrl);
  url.pathname = '/rival';
  return url.href;
}
