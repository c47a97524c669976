// A whole log by its address: every entry is fetched as tiles, the tree is built anew and held against what was signed; and, with an
// older checkpoint in hand, that the log only grew since. Memory holds the tree's right edge alone.
import { readFile } from 'node:fs/promises';
import { checkpointFromText, isSignedBy } from '#workflows/ledger/checkpoint.ts';
import { keyFromText, noteFromText } from '#workflows/ledger/signed-note.ts';
import { entriesLevel, pathOfTile, widthIn } from '#workflows/ledger/tile-paths.ts';
import { type Edge, emptyEdge, grown, rootOf, tileWidth } from '#workflows/ledger/tiles.ts';
import { type Bytes, hashBytes, isSameHash } from '#workflows/ledger/tree-hash.ts';
import { nodePlatform, treeHash } from '../ledger/node-platform.ts';
import { checkCheckpoint, type Trust } from './check-checkpoint.ts';
import type { Verdict } from './verdict.ts';

/** Fetches below the log's address; throws where it cannot be reached. */
type Fetch = (path: string) => Promise<Buffer>;
/** The root of the log when it had as many entries, as somebody kept it. */
type Kept = { size: number; root: Bytes };

export async function verifyLog(
  verdict: Verdict,
  trust: Trust,
  { url, since }: { url: string; since: string | null },
): Promise<void> {
  const fetchPath = fetcherOf(url);
  const key = (await fetchPath('key')).toString('utf8');
  const note = (await fetchPath('checkpoint')).toString('utf8');
  const checkpoint = await checkCheckpoint(verdict, trust, { note, key });
  if (!checkpoint) return;
  const kept = since === null ? null : await keptIn(verdict, trust, since, key);
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

async function keptIn(verdict: Verdict, trust: Trust, file: string, offered: string): Promise<Kept | null> {
  const note = noteFromText(nodePlatform, await readFile(file, 'utf8'));
  const checkpoint = note && checkpointFromText(nodePlatform, note.text);
  const key = trust.log ?? keyFromText(nodePlatform, offered);
  if (note && checkpoint && key && (await isSignedBy(nodePlatform, note, key))) return checkpoint;
  verdict.fails(`${file} không phải điểm kiểm chứng của sổ này.`, `${file} is no checkpoint of this log.`);
  return null;
}

async function builtFrom(
  fetchPath: Fetch,
  size: number,
  keptSize: number,
): Promise<{ edge: Edge; atKept: Edge }> {
  let edge = emptyEdge;
  let atKept = emptyEdge;
  for (let index = 0; edge.size < size; index += 1) {
    const width = widthIn(size, { level: entriesLevel, index });
    const tile = await fetchPath(pathOfTile({ level: entriesLevel, index, width }));
    const leafHashes = commitmentsIn(tile, width).map(treeHash.leaf);
    const before = keptSize - edge.size;
    if (before >= 0 && before <= width) atKept = grown(treeHash, edge, leafHashes.slice(0, before)).edge;
    edge = grown(treeHash, edge, leafHashes).edge;
  }
  return { edge, atKept };
}

/** Each entry of a tile stands behind two bytes that say how long it is. */
function commitmentsIn(tile: Buffer, width: number): Bytes[] {
  const each = 2 + hashBytes;
  if (width > tileWidth || tile.length !== width * each)
    throw new Error('A tile has another length than it should.');
  return Array.from({ length: width }, (_, n) => new Uint8Array(tile.subarray(n * each + 2, (n + 1) * each)));
}

function fetcherOf(url: string): Fetch {
  const base = `${url.replace(/\/+$/, '').replace(/\/api\/ledger$/, '')}/api/ledger/`;
  return async (path) => {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${base}${path} answered ${response.status}.`);
    return Buffer.from(await response.arrayBuffer());
  };
}
