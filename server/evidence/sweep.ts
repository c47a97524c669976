// Clears away what belongs to nobody: uploads that nobody goes on with, files that nobody hands in, blobs that no row names, as a
// killed process leaves them, and those of a case whose key was destroyed: nobody can open them any more. Any node does it, and
// again; what is gone already is no error.
import { dropIdleEvidence, listParts } from '#db/evidence-files.ts';
import type { EvidenceSources } from './evidence-sources.ts';
import { blobKeyOf } from './file-seal.ts';

type Sweeping = Pick<EvidenceSources, 'feedLanes' | 'store' | 'settings'>;

/** A blob is named by its row a moment after it lies there; one as old as this without a row never will be. */
const orphanMs = 60 * 60_000;
const atATime = 500;

export async function sweepEvidence(sweeping: Sweeping, now = Date.now()): Promise<void> {
  const { feedLanes, store, settings } = sweeping;
  const { idleHours, keptHours } = settings;
  for (const file of await dropIdleEvidence(feedLanes, { idle: idleHours, kept: keptHours }))
    for (const { name } of file.parts) await store.remove(blobKeyOf(file, name));
  let keys: string[] = [];
  for await (const { key, at } of store.list()) {
    if (now - at < orphanMs) continue;
    keys.push(key);
    if (keys.length < atATime) continue;
    await removeOrphans(sweeping, keys);
    keys = [];
  }
  await removeOrphans(sweeping, keys);
}

async function removeOrphans({ feedLanes, store }: Sweeping, keys: readonly string[]): Promise<void> {
  const places = keys.flatMap((key) => {
    const [, id, part] = /^[0-9a-f-]{36}\/([0-9a-f-]{36})\/([\w-]+)$/.exec(key) ?? [];
    // What is not of our making is not ours to remove.
    return id && part ? [{ key, id, part }] : [];
  });
  if (places.length === 0) return;
  const rows = await listParts(feedLanes, [...new Set(places.map(({ id }) => id))]);
  const named = new Map(rows.map(({ id, parts }) => [id, new Set(parts.map(({ name }) => name))]));
  for (const { key, id, part } of places) if (!named.get(id)?.has(part)) await store.remove(key);
}
