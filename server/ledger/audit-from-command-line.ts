// `npx duecourse audit`: holds the whole record against the ledger, and the ledger against what others have seen of it. `--seen` names
// files with checkpoints, as a witness keeps them, or a witness's address. Exit codes: 0 all of it holds, 1 something does not, 2 it
// could not be found out.
import { parseArgs } from 'node:util';
import { openLanes } from '#db/lanes.ts';
import { readSuccessions } from '#db/ledger.ts';
import { keysOfLog } from '#workflows/ledger/succession.ts';
import { caseKeysOf } from '../cases/case-keys.ts';
import { readConfiguration } from '../configuration.ts';
import { readDisposedCases } from '../erasure/disposed-cases.ts';
import { withDatabase } from '../open-database.ts';
import { replayRecord } from '../replay/replay-record.ts';
import { auditRecord } from './audit.ts';
import { logKeyOf } from './ledger-key.ts';
import { nodePlatform } from './node-platform.ts';
import { seenIn } from './seen-checkpoint.ts';

const mostShown = 50;
/** A whole record is read in one go. */
const deadlineMs = 3_600_000;

export async function auditFromCommandLine(flags: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...flags],
    options: { seen: { type: 'string', multiple: true, default: [] } },
  });
  const configuration = readConfiguration(process.env, []);
  const findings: string[] = [];
  let [checked, upTo] = [0, 0];
  await withDatabase(configuration, async ({ auditUrl, feedUrl }, secrets) => {
    const lanes = openLanes(auditUrl, { size: 1, name: 'duecourse-audit', deadlineMs });
    const feedLanes = openLanes(feedUrl, { size: 1, name: 'duecourse-audit-replay', deadlineMs });
    try {
      const key = logKeyOf(secrets.ledger, secrets.logName).verifier;
      const logKeys = await keysOfLog(nodePlatform, key, await readSuccessions(lanes));
      const witnessed = await Promise.all(values.seen.map((from) => seenIn(from, key.name, logKeys)));
      upTo = Math.max(0, ...witnessed.map(({ size }) => size));
      const noted = await readDisposedCases(configuration.dataDir);
      const disposed = new Set(noted.map(({ caseId }) => caseId));
      const sources = { lanes, keys: caseKeysOf(secrets.caseKeys), logKeys, witnessed, disposed };
      for await (const { what, where } of auditRecord(sources)) findings.push(`${what} (${where})`);
      const { divergences, entries } = await replayRecord(feedLanes);
      for (const { ref, version, why } of divergences)
        findings.push(`head.differs (${ref} ${version}: ${why})`);
      checked = entries;
    } finally {
      await Promise.all([lanes.close(), feedLanes.close()]);
    }
  });
  for (const finding of findings.slice(0, mostShown)) console.error(finding);
  console.log(JSON.stringify({ entries: checked, witnessedUpTo: upTo, findings: findings.length }));
  return findings.length === 0 ? 0 : 1;
}
