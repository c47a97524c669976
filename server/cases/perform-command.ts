// The write path, and the only one: parse → the actor's own view of the head → judge (pure) → one append → wake the feed.
// Expected refusals are returned; what throws is a bug or an outage. Nothing is written unless `done` is answered.
import { appendEntry } from '#db/append-entry.ts';
import type { EntryActor } from '#db/append-input.ts';
import { readHeadAsSystem } from '#db/read-head.ts';
import {
  type Advanced,
  advance,
  type Head,
  openCase,
  type Refused,
  stateOf,
} from '#workflows/case/advance.ts';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import { withoutNarrative } from '#workflows/case/narrative.ts';
import type { Refusal } from '#workflows/case/rule.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { bodyMacOf } from './commitment.ts';
import { entryOf } from './entry-of.ts';
import { type Known, readFresh, warmOf } from './known-head.ts';
import { resolveCommand } from './resolve-command.ts';
import { resolveFacts } from './resolve-facts.ts';
import type { WritePath } from './write-path.ts';

export type Sent = {
  commandId: string;
  type: string;
  payload: unknown;
  actor: EntryActor;
  expectedVersion?: number | undefined;
};

export type Performed =
  | { outcome: 'done'; caseId: string; ref: string; version: number; state: string; position: number }
  | { outcome: 'unknownCommand' }
  | { outcome: 'invalidPayload'; command: AnyCommand; error: import('zod').ZodError }
  | { outcome: 'versionRequired' }
  | { outcome: 'absent' }
  | { outcome: 'reused' }
  | { outcome: 'conflict'; version: number; state: string }
  | { outcome: 'busy' }
  | { outcome: 'refused'; refusal: Refusal };

/** How often a commuting command is judged again on a fresh head before the caller is told to come back. */
const mostTries = 24;

type Attempt = {
  sent: Sent;
  command: AnyCommand;
  payload: Record<string, unknown>;
  data: Record<string, unknown>;
  bodyMac: Buffer;
};

/** Performs a command on an existing case. */
export async function performCommand(path: WritePath, caseId: string, sent: Sent): Promise<Performed> {
  const command = findCommand(sent.type);
  if (!command) return { outcome: 'unknownCommand' };
  const parsed = command.payload.safeParse(sent.payload);
  if (!parsed.success) return { outcome: 'invalidPayload', command, error: parsed.error };
  if (command.concurrency === 'exclusive' && sent.expectedVersion === undefined)
    return { outcome: 'versionRequired' };
  const attempt = attemptOf(path, command, sent, parsed.data, caseId);
  return path.inTurn(caseId, () => tryUntilSettled(path, caseId, attempt));
}

/** Registers a case: `detection.register` on a stream that does not exist yet. */
export async function performOpening(
  path: WritePath,
  sent: Omit<Sent, 'type'>,
  caseId: string = uuidV7(),
): Promise<Performed> {
  const type = 'detection.register';
  const command = findCommand(type);
  if (!command) return { outcome: 'unknownCommand' };
  const parsed = command.payload.safeParse(sent.payload);
  if (!parsed.success) return { outcome: 'invalidPayload', command, error: parsed.error };
  const attempt = attemptOf(path, command, { ...sent, type }, parsed.data, null);
  const unitId = String(attempt.data.unitId);
  for (let tries = 0; tries < 2; tries += 1) {
    const at = path.clock.now();
    const resolved = resolveFacts(path.directory, {
      ...attempt,
      actor: sent.actor,
      unitId,
      respondentId: null,
      day: dayOf(at),
    });
    const start = { caseId, unitId, pack: path.pack };
    const judged = openCase({ type, data: attempt.data, actor: sent.actor, at }, resolved, start);
    if (judged.outcome === 'refused') return absentWithoutRole(judged, resolved.actorRoles.length);
    const { key, wrapped } = path.keys.make(caseId);
    const known = { head: null, version: 0, dataKey: key, wrappedKey: wrapped };
    const settled = await append(path, caseId, attempt, known, judged, resolved, at);
    if (settled !== 'again') return settled;
  }
  return { outcome: 'busy' };
}

/** Who holds no role in a unit learns nothing of it, not even that a role was missing. */
function absentWithoutRole({ refusal }: Refused, roles: number): Performed {
  return roles === 0 ? { outcome: 'absent' } : { outcome: 'refused', refusal };
}

function attemptOf(
  path: WritePath,
  command: AnyCommand,
  sent: Sent,
  payload: Record<string, unknown>,
  caseId: string | null,
): Attempt {
  const { type, actor } = sent;
  return {
    sent,
    command,
    payload,
    data: withoutNarrative(command.payload, payload),
    bodyMac: bodyMacOf(path.bodyMacKey, { caseId, type, actor, payload }),
  };
}

async function tryUntilSettled(path: WritePath, caseId: string, attempt: Attempt): Promise<Performed> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const known = warmOf(path, caseId) ?? (await readFresh(path, caseId, attempt.sent, attempt.bodyMac));
    if ('outcome' in known) return known;
    const settled = await tryOnce(path, caseId, attempt, known);
    if (settled !== 'again') return settled;
    if (tries > 1) await pause(tries);
  }
  return { outcome: 'busy' };
}

/** `again` where the answer may be another on a fresh head. */
async function tryOnce(
  path: WritePath,
  caseId: string,
  attempt: Attempt,
  known: Known,
): Promise<Performed | 'again'> {
  const { sent, command } = attempt;
  const isStale = command.concurrency === 'exclusive' && sent.expectedVersion !== known.version;
  const at = path.clock.now();
  const resolved = await resolveCommand(path, { ...attempt, caseId, known, at });
  const judged = isStale
    ? null
    : advance(known.head, { type: sent.type, data: attempt.data, actor: sent.actor, at }, resolved);
  if (judged?.outcome !== 'advanced') {
    // A warm head may be behind, and its reader may be nobody who may see it: only a fresh one is told about.
    if (known.isWarm) return forget(path, caseId);
    return judged ?? { outcome: 'conflict', version: known.version, state: stateOf(known.head.value) };
  }
  const settled = await append(path, caseId, attempt, { ...known, wrappedKey: null }, judged, resolved, at);
  if (settled === 'again' || settled.outcome === 'done') return settled;
  if (settled.outcome !== 'conflict' || command.concurrency === 'exclusive') return settled;
  return forget(path, caseId);
}

type Base = { head: Head | null; version: number; dataKey: Buffer; wrappedKey: Buffer | null };

async function append(
  path: WritePath,
  caseId: string,
  attempt: Attempt,
  base: Base,
  advanced: Advanced,
  resolved: ReturnType<typeof resolveFacts>,
  at: string,
): Promise<Performed | 'again'> {
  const { sent, bodyMac, data, payload } = attempt;
  const { actor, commandId, type } = sent;
  const version = base.version + 1;
  const entry = entryOf({
    ...{ caseId, actor, commandId, type, at, version, bodyMac, data, payload, resolved, advanced },
    before: base.head,
    dataKey: base.dataKey,
    wrappedKey: base.wrappedKey,
    authoritiesOf: (unitId) =>
      path.directory.holdersOf(['authority'], unitId, dayOf(at)).map((person) => person.id),
  });
  const result = await appendEntry(path.lanes, entry);
  if (result.outcome === 'appended') {
    path.warm.keep(caseId, { head: advanced.head, version, ref: result.ref ?? '', dataKey: base.dataKey });
    path.wake();
  } else {
    path.warm.forget(caseId);
  }
  switch (result.outcome) {
    case 'appended':
    case 'replayed':
      return {
        outcome: 'done',
        caseId: result.streamId,
        ref: result.ref ?? '',
        version: result.version,
        state: result.state ?? advanced.state,
        position: result.position,
      };
    case 'conflict':
      return { outcome: 'conflict', version: result.version, state: result.state ?? '' };
    case 'drift':
      // Our clock is off: the next reading brings the database's.
      path.clock.correct((await readHeadAsSystem(path.feedLanes, { streamId: caseId, commandId: null })).now);
      return 'again';
    default:
      return { outcome: result.outcome };
  }
}

function forget(path: WritePath, caseId: string): 'again' {
  path.warm.forget(caseId);
  return 'again';
}

/** A little longer each time and never the same for two: contenders spread out. */
function pause(tries: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(40, 2 * tries)));
}
