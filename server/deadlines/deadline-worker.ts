// Sends the command of each deadline when the database's clock says that it has come, as the system, through the same
// write path as everyone. One node is elected, so that a deadline which ends its process has one down and not all; the others take
// up what it leaves lying. Two may try the same: the command's id follows from the deadline, so it takes effect once.
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { Election } from '#db/election.ts';
import { DatabaseUnavailable } from '#db/errors.ts';
import {
  type DueDeadline,
  giveBackDeadline,
  takeDueDeadlines,
  tryDeadlineLater,
} from '#db/queries/take-due-deadlines.ts';
import { performCommand } from '../cases/perform-command.ts';
import type { WritePath } from '../cases/write-path.ts';

export type DeadlineWorker = { stop: () => Promise<void> };

/** What the node that sends them is elected to. */
export const deadlineOffice = 0x54_69_6d_65;
const lookEveryMs = 1_000;
/** How often a node that is not elected asks whether it is now: for so long nobody sends when the elected one has died. */
const standEveryMs = 200;
/** Whoever is not elected sends what has been due for so long: the elected node is alive, and hangs or has too much to do. */
const leftLyingSeconds = 5;
/** Whoever dies takes so many with them for the time of a lease, no more. */
const atOnce = 8;
/** Longer than a command takes; if it is not, the command's id sees to it that it is done once. */
const leaseSeconds = 10;
const pauseSeconds = 1;
/** After so many tries a deadline waits for a person; the metric and the log say so. */
export const mostAttempts = 5;
const lease = { leaseSeconds, mostAttempts, pauseSeconds };

export function startDeadlineWorker(path: WritePath, election: Election, logger: Logger): DeadlineWorker {
  const lanes = path.feedLanes;
  /** Tries that do not count and could not be taken back yet, because the database was away. */
  let owed: DueDeadline[] = [];
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  let lookedAt = 0;

  /** Gives in how many ms to look again. */
  async function look(): Promise<number> {
    const isElected = await election.isMine();
    const again = isElected ? lookEveryMs : standEveryMs;
    if (!isElected && performance.now() - lookedAt < lookEveryMs) return again;
    lookedAt = performance.now();
    for (const deadline of owed) await giveBackDeadline(lanes, deadline, pauseSeconds);
    owed = [];
    const lateSeconds = isElected ? 0 : leftLyingSeconds;
    while (!isStopped && (await takeSome(lateSeconds))) {
      // More is due than is taken at once.
    }
    return again;
  }

  /** Whether there may be more. */
  async function takeSome(lateSeconds: number): Promise<boolean> {
    const fresh = await takeDueDeadlines(lanes, 'fresh', { ...lease, lateSeconds, limit: atOnce });
    await sendAll(fresh);
    // One that was tried before may be what ended a process: none goes with it.
    const again = await takeDueDeadlines(lanes, 'tried', { ...lease, lateSeconds, limit: 1 });
    await sendAll(again);
    return fresh.length === atOnce || again.length > 0;
  }

  /** Throws where the database is away. One that throws by itself stands before no other. */
  async function sendAll(taken: readonly DueDeadline[]): Promise<void> {
    const sent = await Promise.allSettled(taken.map(send));
    for (const [index, result] of sent.entries()) {
      const deadline = taken[index];
      if (result.status === 'fulfilled' || !deadline) continue;
      if (result.reason instanceof DatabaseUnavailable) owed.push(deadline);
      else await failed(deadline, nameOf(result.reason));
    }
    if (owed.length > 0) throw new Error('The database went away.');
  }

  async function failed(deadline: DueDeadline, outcome: string): Promise<void> {
    const { key, command: type, attempts } = deadline;
    await tryDeadlineLater(lanes, deadline, pauseSeconds);
    logger.warn({ type, key, outcome, attempts }, 'a deadline could not be sent');
  }

  async function send(deadline: DueDeadline): Promise<void> {
    const { streamId, key, command: type, version } = deadline;
    const performed = await performCommand(path, streamId, {
      commandId: commandIdOf(deadline),
      type,
      payload: type === 'deadline.pass' ? { key } : {},
      actor: { kind: 'system', id: null },
      expectedVersion: version,
    });
    if (performed.outcome === 'done') return;
    // The case has moved on; a later look sees what is due then.
    if (performed.outcome === 'conflict') await giveBackDeadline(lanes, deadline, pauseSeconds);
    else await failed(deadline, performed.outcome);
  }

  function next(ms: number): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      working = look()
        .catch((error: unknown) => {
          logger.warn({ fault: nameOf(error) }, 'deadlines could not be read');
          return lookEveryMs;
        })
        .then(next);
    }, ms);
  }

  next(standEveryMs);
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await working;
      await election.close();
    },
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** The same deadline gives the same id on every node and in every try (a name-based UUID in version 8 form, RFC 9562). */
function commandIdOf({ streamId, key, dueAt, command }: DueDeadline): string {
  const bytes = createHash('sha256')
    .update(`${streamId}|${key}|${dueAt}|${command}`)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
