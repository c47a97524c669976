// A whole log, by its address or from a copy: every entry is read as tiles, the tree is built anew and held against what was signed; and, with an
// older checkpoint in hand, that the log only grew since. Memory holds the tree's right edge alone.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { checkpointFromText } from '#workflows/ledger/checkpoint.ts';
import { checkCheckpoint, type Trust } from '#workflows/ledger/checks/check-checkpoint.ts';
import type { Verdict } from '#workflows/ledger/checks/verdict.ts';
import { keyFromText, noteFromText } from '#workflows/ledger/signed-note.ts';
import { isSignedByLog, keysOfLog } from '#workflows/ledger/succession.ts';
import { entriesLevel, pathOfTile, widthIn } from '#workflows/ledger/tile-paths.ts';
import { type Edge, emptyEdge, grown, rootOf, tileWidth } from '#workflows/ledger/tiles.ts';
import { hashBytes, isSameHash } from '#workflows/ledger/tree-hash.ts';
import type { Bytes } from '#workflows/reporting/web-crypto.ts';
import { nodePlatform, treeHash } from '../ledger/node-platform.ts';
import type { FetchPath } from './log-source.ts';

const fetchedAhead = 8;
const Successions = z.object({ key: z.string(), successions: z.array(z.string()).max(1_000) });

/** The root of the log when it had as many entries, as somebody kept it. */
type Kept = { size: number; root: Bytes };

export async function verifyLog(
  verdict: Verdict,
  trust: Trust,
  fetchPath: FetchPath,
  since: string | null,
): Promise<void> {
  const key = (await fetchPath('key')).toString('utf8');
  const { successions } = Successions.parse(JSON.parse((await fetchPath('successions')).toString('utf8')));
  const note = (await fetchPath('checkpoint')).toString('utf8');
  const checkpoint = await checkCheckpoint(verdict, nodePlatform, trust, { note, key, successions });
  if (!checkpoint) return;
  const kept = since === null ? null : await keptIn(verdict, trust, since, { key, successions });
  if (kept && kept.size > checkpoint.size) {
    verdict.fails(
      `Sổ đã ngắn lại: từng có ${kept.size} mục, nay ${checkpoint.size}. Thiếu ${kept.size - checkpoint.size} mục.`,
      `The log was cut: it had ${kept.size} entries and has ${checkpoint.size}. ${kept.size - checkpoint.size} are missing.`,
    );
    return;
  }
  const { edge, atKept } = await builtFrom(fetchPath, checkpoint.size, kept?.size ?? 0);
  if (isSameHash(rootOf(treeHash, edge), checkpoint.root))
    verdict.holds('Mọi mục dẫn đến gốc đã ký.', 'All entries lead to the root that was signed.');
  else
    verdict.fails('Các mục không dẫn đến gốc đã ký.', 'The entries do not lead to the root that was signed.');
  if (!kept) return;
  if (isSameHash(rootOf(treeHash, atKept), kept.root))
    verdict.holds(
      `${kept.size} mục đầu vẫn như điểm bạn giữ.`,
      `The first ${kept.size} entries are still those of the checkpoint that you keep.`,
    );
  else
    verdict.fails(
      `Trong ${kept.size} mục đầu có mục đã bị thay đổi.`,
      `Among the first ${kept.size} entries something was changed.`,
    );
}

async function keptIn(
  verdict: Verdict,
  trust: Trust,
  file: string,
  offered: z.infer<typeof Successions>,
): Promise<Kept | null> {
  const note = noteFromText(nodePlatform, await readFile(file, 'utf8'));
  const checkpoint = note && checkpointFromText(nodePlatform, note.text);
  const key = trust.log ?? keyFromText(nodePlatform, offered.key);
  const keys = key ? await keysOfLog(nodePlatform, key, offered.successions) : [];
  if (note && checkpoint && (await isSignedByLog(nodePlatform, note, checkpoint, keys))) return checkpoint;
  verdict.fails(`${file} không phải điểm kiểm chứng của sổ này.`, `${file} is no checkpoint of this log.`);
  return null;
}

async function builtFrom(
  fetchPath: FetchPath,
  size: number,
  keptSize: number,
): Promise<{ edge: Edge; atKept: Edge }> {
  let edge = emptyEdge;
  let atKept = emptyEdge;
  for await (const leafHashes of leafHashesOf(fetchPath, size)) {
    const width = leafHashes.length;
    const before = keptSize - edge.size;
    if (before >= 0 && before <= width) atKept = grown(treeHash, edge, leafHashes.slice(0, before)).edge;
    edge = grown(treeHash, edge, leafHashes).edge;
  }
  return { edge, atKept };
}

/** Tile by tile; the next ones are fetched while one is hashed. */
async function* leafHashesOf(fetchPath: FetchPath, size: number): AsyncGenerator<Bytes[]> {
  const coming: { width: number; tile: Promise<Buffer> }[] = [];
  for (let index = 0; ; index += 1) {
    const width = widthIn(size, { level: entriesLevel, index });
    if (width > 0) {
      const tile = fetchPath(pathOfTile({ level: entriesLevel, index, width }));
      // Looked at when its turn comes; until then its failure is nobody's.
      tile.catch(() => undefined);
      coming.push({ width, tile });
    }
    if (width > 0 && coming.length < fetchedAhead) continue;
    const next = coming.shift();
    if (!next) return;
    yield commitmentsIn(await next.tile, next.width).map(treeHash.leaf);
  }
}

/** Each entry of a tile stands behind two bytes that say how long it is. */
function commitmentsIn(tile: Buffer, width: number): Bytes[] {
  const each = 2 + hashBytes;
  if (width > tileWidth || tile.length !== width * each)
    throw new Error('A tile has another length than it should.');
  return Array.from({ length: width }, (_, n) => new Uint8Array(tile.subarray(n * each + 2, (n + 1) * each)));
}
