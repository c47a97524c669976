// A log of a million entries: how long a proof takes over HTTP, and how long a stranger takes to check the whole of it by its address,
// against bare SHA-256 over the same bytes in the same run.
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import postgres from 'postgres';
import { startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { treeHash } from '#server/ledger/node-platform.ts';
import { emptyEdge, grown } from '#workflows/ledger/tiles.ts';
import { type Figure, figureOf, percentile } from './figure.ts';
import { programRun } from './program-run.ts';
import { newDataDir, removeDataDir, startProduct } from './running-product.ts';

const secret = 'a secret that only the bench uses, 32+';
const size = 1_000_000;
const rounds = 3;
const proofs = 300;
/** The same that the sequencer takes: it stands aside meanwhile. */
const sequencerLock = 0x4c_65_64_67;

export async function benchVerify(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const cluster = await startEmbeddedPostgres({ dataDir, log() {} });
  const product = await startProduct(dataDir, {
    DATABASE_URL: cluster.adminUrl,
    DUECOURSE_SECRET: secret,
    DUECOURSE_DEMO: '0',
  });
  const sql = postgres(cluster.adminUrl, { max: 1, onnotice() {} });
  try {
    await fill(sql);
    await untilSigned(product.url);
    const copy = join(dataDir, 'copy-of-the-log');
    await programRun(['verify', product.url, '--copy', copy]);
    const bare: number[] = [];
    const whole: number[] = [];
    const memory: number[] = [];
    const asked: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(bareSeconds());
      const { seconds, megabytes } = await programRun(['verify', copy]);
      whole.push(seconds);
      memory.push(megabytes);
      asked.push(percentile(await proofTimes(product.url, round), 0.95));
    }
    return [
      figureOf(`a log of ${size} entries checked offline`, 's', whole, bare),
      figureOf('memory of checking it (bar 300)', 'MB', memory),
      figureOf(`inclusion proof at ${size} entries over HTTP, p95 (bar 5)`, 'ms', asked),
    ];
  } finally {
    await sql.end();
    await product.stop();
    await cluster.stop();
    await removeDataDir(dataDir);
  }
}

const commitmentOf = (index: number): Buffer => hash('sha256', `bench ${index}`, 'buffer');

/** Leaves and tiles behind those that there are, as the sequencer would write them, past the record. */
async function fill(sql: postgres.Sql): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(${sequencerLock}::bigint)`;
    const known = await transaction<{ leaf: Buffer }[]>`select leaf from ledger_leaves order by leaf_index`;
    let { edge, tiles } = grown(
      treeHash,
      emptyEdge,
      known.map(({ leaf }) => treeHash.leaf(new Uint8Array(leaf))),
    );
    const written = new Map(tiles.map((tile) => [`${tile.level}/${tile.index}`, tile]));
    const first = edge.size;
    for (let from = first; from < size; from = edge.size) {
      const leaves = Array.from({ length: Math.min(10_000, size - from) }, (_, n) =>
        treeHash.leaf(new Uint8Array(commitmentOf(from + n))),
      );
      ({ edge, tiles } = grown(treeHash, edge, leaves));
      for (const tile of tiles) written.set(`${tile.level}/${tile.index}`, tile);
    }
    const rows = Readable.from(linesFrom(first));
    await pipeline(
      rows,
      await transaction`copy ledger_leaves (leaf_index, position, leaf) from stdin`.writable(),
    );
    for (const { level, index, hashes } of written.values())
      await transaction`insert into ledger_tiles (level, index, hashes) values (${level}, ${index}, ${Buffer.from(hashes)})
        on conflict (level, index) do update set hashes = excluded.hashes`;
    await transaction`update ledger_head set size = ${size}`;
  });
  await sql`analyze ledger_leaves`;
}

function* linesFrom(first: number): Generator<string> {
  for (let index = first; index < size; index += 1)
    yield `${index}\t${1_000_000_000 + index}\t\\\\x${commitmentOf(index).toString('hex')}\n`;
}

async function untilSigned(url: string): Promise<void> {
  for (let waited = 0; waited < 60; waited += 1) {
    const note = await (await fetch(`${url}/api/ledger/checkpoint`)).text();
    if (Number(note.split('\n')[1]) >= size) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The log was not signed to its end.');
}

/** Each leaf and each inner node once, one after the other, and nothing else. */
function bareSeconds(): number {
  const [leaf, node] = [Buffer.alloc(33), Buffer.alloc(65, 1)];
  const started = performance.now();
  for (let n = 0; n < size; n += 1) {
    leaf.writeUInt32BE(n, 1);
    hash('sha256', leaf, 'buffer');
    node.writeUInt32BE(n, 1);
    hash('sha256', node, 'buffer');
  }
  return (performance.now() - started) / 1_000;
}

async function proofTimes(url: string, round: number): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < proofs; n += 1) {
    const index = ((round * proofs + n) * 7_919) % size;
    const started = performance.now();
    const answer = await fetch(`${url}/api/ledger/inclusion?index=${index}`);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`inclusion answered ${answer.status}.`);
    took.push(performance.now() - started);
  }
  return took;
}
