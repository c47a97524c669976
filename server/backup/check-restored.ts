// Holds a restored database against everything that can be known of it: the whole record against the ledger, the ledger against what was
// signed and what witnesses have seen, every head against its history. Until all of it holds the product does not start on it.
import { openLanes } from '#db/lanes.ts';
import { readSuccessions } from '#db/ledger.ts';
import type { PreparedDatabase } from '#db/prepare-database.ts';
import type { Checkpoint } from '#workflows/ledger/checkpoint.ts';
import { keysOfLog } from '#workflows/ledger/succession.ts';
import { caseKeysOf } from '../cases/case-keys.ts';
import { auditRecord } from '../ledger/audit.ts';
import { logKeyOf } from '../ledger/ledger-key.ts';
import { nodePlatform } from '../ledger/node-platform.ts';
import { takeAll } from '../ledger/sequencer.ts';
import { replayRecord } from '../replay/replay-record.ts';
import type { Secrets } from '../secrets.ts';

const longestMs = 12 * 3_600_000;

/** What does not hold; empty where all of it does. */
export async function checkRestored(
  { auditUrl, feedUrl }: Pick<PreparedDatabase, 'auditUrl' | 'feedUrl'>,
  secrets: Secrets,
  { witnessed, disposed }: { witnessed: readonly Checkpoint[]; disposed: ReadonlySet<string> },
): Promise<string[]> {
  const lanes = openLanes(auditUrl, { size: 1, name: 'duecourse-restore', deadlineMs: longestMs });
  const feedLanes = openLanes(feedUrl, { size: 2, name: 'duecourse-restore', deadlineMs: longestMs });
  try {
    const key = logKeyOf(secrets.ledger, secrets.logName);
    // What the ledger had not come to when the backup was taken.
    await takeAll(feedLanes, key);
    const sources = {
      ...{ lanes, witnessed, disposed, keys: caseKeysOf(secrets.caseKeys) },
      logKeys: await keysOfLog(nodePlatform, key.verifier, await readSuccessions(lanes)),
    };
    const findings: string[] = [];
    for await (const { what, where } of auditRecord(sources)) findings.push(`${what} (${where})`);
    const { divergences } = await replayRecord(feedLanes);
    return [
      ...findings,
      ...divergences.map(({ ref, version, why }) => `head.differs (${ref} ${version}: ${why})`),
    ];
  } finally {
    await Promise.all([lanes.close(), feedLanes.close()]);
  }
}
