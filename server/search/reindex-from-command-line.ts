// `npm run -s duecourse -- reindex`: has every search row made anew from the record. The nodes do it, as they do all along; this
// sends them back to the beginning and waits. Rows stay searchable meanwhile; each is replaced as it is reached. Exit codes: 0
// done, 1 no node is running (the next that starts does it), 2 it could not be asked for.
import { setTimeout as pause } from 'node:timers/promises';
import { openLanes } from '#db/lanes.ts';
import { findSearchLag, restartSearchCursor } from '#db/search-index.ts';
import { readConfiguration } from '../configuration.ts';
import { withDatabase } from '../open-database.ts';

const lookEveryMs = 1_000;
/** A running node takes the cursor within a second or so. */
const patience = 10;

export async function reindexFromCommandLine(flags: readonly string[]): Promise<number> {
  const startedAt = performance.now();
  const left = await withDatabase(readConfiguration(process.env, flags), async ({ feedUrl }) => {
    const lanes = openLanes(feedUrl, { size: 1, name: 'duecourse-reindex' });
    try {
      await restartSearchCursor(lanes);
      for (let waited = 0; ; waited += 1) {
        await pause(lookEveryMs);
        const { entries, isHeld } = await findSearchLag(lanes);
        if (entries === 0 || (!isHeld && waited >= patience)) return entries;
      }
    } finally {
      await lanes.close();
    }
  });
  const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(1));
  console.log(JSON.stringify({ entriesLeft: left, seconds }));
  if (left > 0) console.error('No node is running: the next that starts makes the search rows anew.');
  return left === 0 ? 0 : 1;
}
