// `npm run replay`: says how many histories were folded and which heads, if any, do not follow from their entries. Exit
// codes: 0 every head follows, 1 some do not, 2 it could not be found out.
import { openLanes } from '#db/lanes.ts';
import { caseKeysOf } from '../cases/case-keys.ts';
import { readConfiguration } from '../configuration.ts';
import { withDatabase } from '../open-database.ts';
import { atFirstAltered } from './first-altered.ts';
import { replayRecord } from './replay-record.ts';

export async function replayFromCommandLine(flags: readonly string[]): Promise<number> {
  const configuration = readConfiguration(process.env, flags);
  const startedAt = performance.now();
  const report = await withDatabase(configuration, async ({ feedUrl, auditUrl }, secrets) => {
    const keys = caseKeysOf(secrets.caseKeys);
    const lanes = openLanes(feedUrl, { size: 1, name: 'duecourse-replay' });
    const auditLanes = openLanes(auditUrl, { size: 1, name: 'duecourse-replay-audit' });
    try {
      const found = await replayRecord(lanes);
      const named = found.divergences.map((one) => atFirstAltered(auditLanes, keys, one));
      return { ...found, divergences: await Promise.all(named) };
    } finally {
      await Promise.all([lanes.close(), auditLanes.close()]);
    }
  });
  for (const { ref, version, why } of report.divergences) console.error(`${ref}: entry ${version}: ${why}`);
  const { cases, meetings, settings, recommendations, entries, erased, ofOtherVersions, divergences } =
    report;
  const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(1));
  console.log(
    JSON.stringify({
      cases,
      meetings,
      settings,
      recommendations,
      entries,
      erased,
      ofOtherVersions,
      diverging: divergences.length,
      seconds,
    }),
  );
  return divergences.length === 0 ? 0 : 1;
}
