// The head that a command is judged on: this node's own, when it is warm, or the actor's view of it, read in one snapshot
// together with the answer to an earlier sending of the same command.
import { readHead, readHeadAsSystem } from '#db/read-head.ts';
import type { Performed, Sent } from './performed.ts';
import type { CommandForm, Known, Procedure } from './procedure.ts';
import type { WritePath } from './write-path.ts';

type Of<Head> = Procedure<Head, { actorRoles: readonly unknown[] }, CommandForm>;
type Reading<Head> = Pick<Of<Head>, 'kind' | 'headIn' | 'warm' | 'isSeenBy' | 'isForSelf'>;

export function warmOf<Head>(
  path: WritePath,
  procedure: Reading<Head>,
  streamId: string,
  { actor }: Pick<Sent, 'actor'>,
): Known<Head> | undefined {
  const warm = procedure.warm(path).find(streamId);
  return warm && procedure.isSeenBy(path, warm.head, actor)
    ? { ...warm, isWarm: true, adopted: null }
    : undefined;
}

/** Somebody works on the stream here and now, and this actor may not know of it. */
export function isKeptFrom<Head>(
  path: WritePath,
  procedure: Reading<Head>,
  streamId: string,
  { actor }: Pick<Sent, 'actor'>,
): boolean {
  const warm = procedure.warm(path).find(streamId);
  return warm !== undefined && !procedure.isSeenBy(path, warm.head, actor);
}

/** The actor's view now; or the answer already: replayed, reused, or absent. */
export async function readFresh<Head>(
  path: WritePath,
  procedure: Reading<Head>,
  streamId: string,
  { actor, commandId, type }: Sent,
  bodyMac: Buffer,
): Promise<Known<Head> | Performed> {
  const request = { streamId, commandId };
  const reading =
    actor.kind === 'system'
      ? await readHeadAsSystem(path.feedLanes, request)
      : await readHead(path.reader, { ...request, actorId: actor.id });
  path.clock.correct(reading.now);
  const { earlier } = reading;
  const isUnseen = !earlier && !reading.head && procedure.isForSelf?.(type) === true;
  const { head, wrappedKey } = isUnseen ? await readHeadAsSystem(path.feedLanes, request) : reading;
  if (earlier) {
    const isSame = earlier.streamId === streamId && Buffer.from(earlier.bodyMac).equals(bodyMac);
    if (!isSame) return { outcome: 'reused' };
    const { version, position } = earlier;
    const state = earlier.state ?? '';
    return { outcome: 'done', caseId: streamId, ref: head?.ref ?? '', version, state, position };
  }
  if (head?.kind !== procedure.kind || !wrappedKey) return { outcome: 'absent' };
  const { head: known, adopted } = procedure.headIn(head);
  return {
    head: known,
    adopted: adopted ? { from: adopted, ...known } : null,
    version: head.version,
    ref: head.ref ?? '',
    dataKey: path.keys.unwrap(streamId, wrappedKey),
    isWarm: false,
  };
}
