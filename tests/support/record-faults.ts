// Everything in which the record of a test's database differs from its ledger, and its heads from their entries.
import { inject } from 'vitest';
import type { Lanes } from '#db/lanes.ts';
import { caseKeysOf } from '#server/cases/case-keys.ts';
import { auditRecord } from '#server/ledger/audit.ts';
import { logKeyOf } from '#server/ledger/ledger-key.ts';
import { replayRecord } from '#server/replay/replay-record.ts';
import { secretsOf } from '#server/secrets.ts';

/** What the audit and the replay find; a restored copy is audited with what is noted beside the secrets. */
export async function faultsOfRecord(
  lanes: Lanes,
  disposed: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const secrets = secretsOf(inject('cluster').instanceSecret);
  const logKeys = [{ key: logKeyOf(secrets.ledger).verifier, from: 0, upTo: Number.MAX_SAFE_INTEGER }];
  const keys = caseKeysOf(secrets.caseKeys);
  const found: string[] = [];
  for await (const { what, where } of auditRecord({ lanes, keys, logKeys, witnessed: [], disposed }))
    found.push(`${what} ${where}`);
  const { divergences } = await replayRecord(lanes);
  return [...found, ...divergences.map(({ ref, why }) => `${ref} ${why}`)];
}
