// The write path, and the only one: parse → the actor's own view of the head → judge (pure) → one append → wake the feed.
// Expected refusals are returned; what throws is a bug or an outage. Nothing is written unless `done` is answered.
import { readHeadAsSystem } from '#db/read-head.ts';
import { withoutNarrative } from '#workflows/case/narrative.ts';
import type { Refusal } from '#workflows/case/rule.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { caseProcedure } from './case-procedure.ts';
import { bodyMacOf, sealEntry } from './commitment.ts';
import { isKeptFrom, readFresh, warmOf } from './known-head.ts';
import type { Performed, Sent } from './performed.ts';
import type { CommandForm, Judged, Known, Lawful, Procedure } from './procedure.ts';
import type { WritePath } from './write-path.ts';

/** How often a commuting command is judged again on a fresh head before the caller is told to come back. */
const mostTries = 24;

type Roles = { actorRoles: readonly unknown[] };

type Attempt<Command> = {
  sent: Sent;
  command: Command;
  payload: Record<string, unknown>;
  data: Record<string, unknown>;
  bodyMac: Buffer;
};

/** Performs a command on an existing case. */
export function performCommand(path: WritePath, caseId: string, sent: Sent): Promise<Performed> {
  return performOn(path, caseProcedure, caseId, sent);
}

/** Registers a case: `detection.register` on a stream that does not exist yet. */
export function performOpening(
  path: WritePath,
  sent: Omit<Sent, 'type'>,
  caseId: string = uuidV7(),
): Promise<Performed> {
  return performFirst(path, caseProcedure, sent, caseId);
}

/** Performs a command on an existing stream of any kind. */
export async function performOn<Head, Resolved extends Roles, Command extends CommandForm>(
  path: WritePath,
  procedure: Procedure<Head, Resolved, Command>,
  streamId: string,
  sent: Sent,
): Promise<Performed> {
  const command = procedure.find(sent.type);
  if (!command) return { outcome: 'unknownCommand' };
  const parsed = command.payload.safeParse(sent.payload);
  if (!parsed.success) return { outcome: 'invalidPayload', error: parsed.error };
  if (command.concurrency === 'exclusive' && sent.expectedVersion === undefined)
    return { outcome: 'versionRequired' };
  const attempt = attemptOf(path, command, sent, parsed.data, streamId);
  const settle = () => tryUntilSettled(path, procedure, streamId, attempt);
  // Waiting for those who work on it would tell of them.
  return isKeptFrom(path, procedure, streamId, sent) ? settle() : path.inTurn(streamId, settle);
}

/** Opens a stream with the command that its procedure opens it with. */
export async function performFirst<Head, Resolved extends Roles, Command extends CommandForm>(
  path: WritePath,
  procedure: Procedure<Head, Resolved, Command>,
  sent: Omit<Sent, 'type'>,
  streamId: string = uuidV7(),
): Promise<Performed> {
  const type = procedure.opens;
  const command = procedure.find(type);
  if (!command) return { outcome: 'unknownCommand' };
  const parsed = command.payload.safeParse(sent.payload);
  if (!parsed.success) return { outcome: 'invalidPayload', error: parsed.error };
  const attempt = attemptOf(path, command, { ...sent, type }, parsed.data, null);
  const { data } = attempt;
  const { pack, calendar } = path;
  const start = { streamId, unitId: String(data.unitId), pack, calendar };
  for (let tries = 0; tries < 2; tries += 1) {
    const at = path.clock.now();
    const resolved = await procedure.resolveOpening(path, { ...attempt, actor: sent.actor, at });
    const judged = procedure.judgeOpening({ type, data, actor: sent.actor, at }, resolved, start);
    if (judged.outcome === 'refused') return absentWithoutRole(judged, resolved.actorRoles.length);
    const { key, wrapped } = path.keys.make(streamId);
    const known = { head: null, ref: '', version: 0, dataKey: key, wrappedKey: wrapped };
    const settled = await append(path, procedure, streamId, attempt, known, judged, resolved, at);
    if (settled !== 'again') return settled;
  }
  return { outcome: 'busy' };
}

/** Who holds no role in a unit learns nothing of it, not even that a role was missing. */
function absentWithoutRole({ refusal }: { refusal: Refusal }, roles: number): Performed {
  return roles === 0 ? { outcome: 'absent' } : { outcome: 'refused', refusal };
}

function attemptOf<Command extends CommandForm>(
  path: WritePath,
  command: Command,
  sent: Sent,
  payload: Record<string, unknown>,
  caseId: string | null,
): Attempt<Command> {
  const { type, actor } = sent;
  return {
    sent,
    command,
    payload,
    data: withoutNarrative(command.payload, payload),
    bodyMac: bodyMacOf(path.bodyMacKey, { caseId, type, actor, payload }),
  };
}

async function tryUntilSettled<Head, Resolved extends Roles, Command extends CommandForm>(
  path: WritePath,
  procedure: Procedure<Head, Resolved, Command>,
  streamId: string,
  attempt: Attempt<Command>,
): Promise<Performed> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const known =
      warmOf(path, procedure, streamId, attempt.sent) ??
      (await readFresh(path, procedure, streamId, attempt.sent, attempt.bodyMac));
    if ('outcome' in known) return known;
    const settled = await tryOnce(path, procedure, streamId, attempt, known);
    if (settled !== 'again') return settled;
    if (tries > 1) await pause(tries);
  }
  return { outcome: 'busy' };
}

/** `again` where the answer may be another on a fresh head. */
async function tryOnce<Head, Resolved extends Roles, Command extends CommandForm>(
  path: WritePath,
  procedure: Procedure<Head, Resolved, Command>,
  streamId: string,
  attempt: Attempt<Command>,
  known: Known<Head>,
): Promise<Performed | 'again'> {
  const { sent, command, data } = attempt;
  const { type, actor } = sent;
  const isStale = command.concurrency === 'exclusive' && sent.expectedVersion !== known.version;
  const at = path.clock.now();
  const resolved = await procedure.resolve(path, { ...attempt, caseId: streamId, known, at });
  const judged: Judged<Head> | null = isStale
    ? null
    : procedure.judge(known.head, { type, data, actor, at }, resolved);
  if (judged?.outcome !== 'advanced') {
    // A warm head may be behind, and its reader may be nobody who may see it: only a fresh one is told about.
    if (known.isWarm) return forget(path, procedure, streamId);
    return judged ?? { outcome: 'conflict', version: known.version, state: procedure.stateOf(known.head) };
  }
  const base = { ...known, wrappedKey: null };
  const settled = await append(path, procedure, streamId, attempt, base, judged, resolved, at);
  if (settled === 'again' || settled.outcome === 'done') return settled;
  if (settled.outcome !== 'conflict' || command.concurrency === 'exclusive') return settled;
  return forget(path, procedure, streamId);
}

type Base<Head> = Pick<Known<unknown>, 'ref' | 'version' | 'dataKey'> & {
  head: Head | null;
  wrappedKey: Buffer | null;
};

async function append<Head, Resolved extends Roles, Command extends CommandForm>(
  path: WritePath,
  procedure: Procedure<Head, Resolved, Command>,
  streamId: string,
  { sent, bodyMac, data, payload }: Attempt<Command>,
  { head: before, ref, version: expectedVersion, dataKey, wrappedKey }: Base<Head>,
  advanced: Lawful<Head>,
  looked: Resolved,
  at: string,
): Promise<Performed | 'again'> {
  const { actor, commandId, type } = sent;
  const { kind } = procedure;
  const version = expectedVersion + 1;
  const { from, state } = advanced;
  const { left, resolved, ...content } = procedure.contentOf(path, {
    ...{ before, advanced, resolved: looked, type, actor, payload, at },
  });
  const { onBehalfOf = null, head } = content;
  const header = {
    ...{ stream: { kind, id: streamId }, ref: ref || null, version, commandId, type, actor, onBehalfOf, at },
    ...{
      from,
      to: state,
      data,
      resolved,
      unitId: head.unitId,
      engine: head.engine,
      bodyMac: bodyMac.toString('hex'),
    },
  };
  const answer = { version, state, left };
  const result = await path.append({
    ...{ actor, streamKind: kind, streamId, expectedVersion, commandId, type, at, bodyMac, data, resolved },
    ...{ wrappedKey, ...content, answer },
    ...sealEntry(dataKey, header, payload, answer),
  });
  const warm = procedure.warm(path);
  if (result.outcome === 'appended') {
    if (procedure.isErasedIn?.(state)) warm.forget(streamId);
    else warm.keep(streamId, { head: advanced.head, version, ref: result.ref ?? '', dataKey });
    path.wake();
  } else {
    warm.forget(streamId);
  }
  switch (result.outcome) {
    case 'appended':
    case 'replayed':
      return {
        outcome: 'done',
        caseId: result.streamId,
        ref: result.ref ?? '',
        version: result.version,
        state: result.state ?? state,
        position: result.position,
      };
    case 'conflict':
      return { outcome: 'conflict', version: result.version, state: result.state ?? '' };
    case 'drift':
      // Our clock is off: the next reading brings the database's.
      path.clock.correct((await readHeadAsSystem(path.feedLanes, { streamId, commandId: null })).now);
      return 'again';
    default:
      return { outcome: result.outcome };
  }
}

function forget(
  path: WritePath,
  procedure: { warm: (path: WritePath) => { forget: (id: string) => void } },
  streamId: string,
): 'again' {
  procedure.warm(path).forget(streamId);
  return 'again';
}

/** A little longer each time and never the same for two: contenders spread out. */
function pause(tries: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(40, 2 * tries)));
}
