// Which entry of a diverging history is not what was written: the head tells that something was changed, the commitments of the entries tell
// where. Read as the audit role, since a commitment is made over what is sealed too.
import { readAuditedStream } from '#db/audit-record.ts';
import type { Source } from '#db/lanes.ts';
import type { CaseKeys } from '../cases/case-keys.ts';
import { contentFault } from '../ledger/audit-entry.ts';
import type { Divergence } from './replay-record.ts';

/** The divergence at the first altered entry, where there is one before the place at which the fold noticed. */
export async function atFirstAltered(
  lanes: Source,
  keys: Pick<CaseKeys, 'unwrap'>,
  found: Divergence,
): Promise<Divergence> {
  const entries = await readAuditedStream(lanes, found.streamId);
  const altered = entries.find((entry) => contentFault(entry, keys) !== null);
  if (!altered || altered.version > found.version) return found;
  return { ...found, version: altered.version, why: 'this entry is not what was written' };
}
