// The head that a command is judged on: this node's own, when it is warm, or the actor's view of it, read in one snapshot
// together with the answer to an earlier sending of the same command.
import { readHead, readHeadAsSystem } from '#db/read-head.ts';
import type { Head } from '#workflows/case/advance.ts';
import type { Adopted } from '#workflows/case/resolved.ts';
import { headIn } from './head-in.ts';
import type { Performed, Sent } from './perform-command.ts';
import type { WritePath } from './write-path.ts';

export type Known = {
  head: Head;
  version: number;
  ref: string;
  dataKey: Buffer;
  isWarm: boolean;
  /** The head was an earlier version's until just now: the next entry records what it was brought to. */
  adopted: Adopted | null;
};

export function warmOf(path: WritePath, caseId: string): Known | undefined {
  const warm = path.warm.find(caseId);
  return warm && { ...warm, isWarm: true, adopted: null };
}

/** The actor's view now; or the answer already: replayed, reused, or absent. */
export async function readFresh(
  path: WritePath,
  caseId: string,
  { actor, commandId }: Sent,
  bodyMac: Buffer,
): Promise<Known | Performed> {
  const request = { streamId: caseId, commandId };
  const reading =
    actor.kind === 'system'
      ? await readHeadAsSystem(path.feedLanes, request)
      : await readHead(path.reader, { ...request, actorId: actor.id });
  path.clock.correct(reading.now);
  const { earlier, head, wrappedKey } = reading;
  if (earlier) {
    const isSame = earlier.streamId === caseId && Buffer.from(earlier.bodyMac).equals(bodyMac);
    if (!isSame) return { outcome: 'reused' };
    const { version, position } = earlier;
    return { outcome: 'done', caseId, ref: head?.ref ?? '', version, state: earlier.state ?? '', position };
  }
  if (head?.kind !== 'case' || !wrappedKey) return { outcome: 'absent' };
  const { head: known, adopted } = headIn(head);
  return {
    head: known,
    adopted: adopted ? { from: adopted, ...known } : null,
    version: head.version,
    ref: head.ref ?? '',
    dataKey: path.keys.unwrap(caseId, wrappedKey),
    isWarm: false,
  };
}
