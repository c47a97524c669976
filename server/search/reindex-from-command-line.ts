// `npm run -s duecourse -- reindex`: makes every search row anew from the record, beside a running node or without one. Rows stay
// searchable meanwhile; each is replaced as it is reached. Exit codes: 0 done, 1 some case could not be read, 2 it was not done.
import { openLanes } from '#db/lanes.ts';
import { releaseSearchCursor } from '#db/search-index.ts';
import { caseKeysOf } from '../cases/case-keys.ts';
import { readConfiguration } from '../configuration.ts';
import { withDatabase } from '../open-database.ts';
import { openDirectory } from '../people/directory.ts';
import { findSecret, secretsOf } from '../secrets.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { catchUp } from './search-indexer.ts';

export async function reindexFromCommandLine(flags: readonly string[]): Promise<number> {
  const configuration = readConfiguration(process.env, flags);
  const { databaseUrl, dataDir, secret: given } = configuration;
  const startedAt = performance.now();
  let faults = 0;
  const cases = await withDatabase(configuration, async ({ feedUrl }) => {
    const feedLanes = openLanes(feedUrl, { size: 2, name: 'duecourse-reindex' });
    const directory = await openDirectory(feedLanes);
    try {
      const keys = caseKeysOf(secretsOf(findSecret({ given, databaseUrl, dataDir }).secret).caseKeys);
      const sources = { feedLanes, directory, keys };
      await releaseSearchCursor(feedLanes, { anew: true });
      const holder = uuidV7();
      const done = await catchUp(
        sources,
        holder,
        () => false,
        () => {
          faults += 1;
        },
      );
      await releaseSearchCursor(feedLanes, {}, holder);
      return done;
    } finally {
      directory.stop();
      await feedLanes.close();
    }
  });
  const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(1));
  // A running node has taken over where this one began: it goes on from there.
  console.log(JSON.stringify({ cases, byRunningNode: cases === null, faults, seconds }));
  return faults === 0 ? 0 : 1;
}
