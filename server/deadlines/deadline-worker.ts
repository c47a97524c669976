// Sends the command of each deadline when the database's clock says that it has come, as the system, through the same
// write path as everyone. Several nodes may try: the command's id follows from the deadline, so it takes effect once.
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { DatabaseUnavailable } from '#db/errors.ts';
import { countAttempt, type DueDeadline, listDueDeadlines } from '#db/queries/list-due-deadlines.ts';
import { performCommand } from '../cases/perform-command.ts';
import type { WritePath } from '../cases/write-path.ts';

export type DeadlineWorker = { stop: () => Promise<void> };

const lookEveryMs = 1_000;
const batch = 50;
/** After so many failures a deadline waits for a person; the metric and the log say so. */
export const mostAttempts = 5;

export function startDeadlineWorker(path: WritePath, logger: Logger): DeadlineWorker {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    const due = await listDueDeadlines(path.feedLanes, { limit: batch, maxAttempts: mostAttempts });
    for (const deadline of due) {
      if (isStopped) return;
      // One that throws must not stand before the others: it is counted, and after some tries left for a person.
      await send(deadline).catch((error: unknown) => {
        if (error instanceof DatabaseUnavailable) throw error;
        return failed(deadline, error instanceof Error ? error.name : typeof error);
      });
    }
  }

  async function failed(deadline: DueDeadline, outcome: string): Promise<void> {
    const { key, command: type } = deadline;
    await countAttempt(path.feedLanes, deadline);
    logger.warn({ type, key, outcome }, 'a deadline could not be sent');
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
    // A conflict or a fresh refusal means that the case has moved on; the next look sees what is due then.
    if (performed.outcome === 'done' || performed.outcome === 'conflict') return;
    await failed(deadline, performed.outcome);
  }

  function next(): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      working = look()
        .catch((error: unknown) => {
          logger.warn(
            { fault: error instanceof Error ? error.name : typeof error },
            'deadlines could not be read',
          );
        })
        .finally(next);
    }, lookEveryMs);
  }

  next();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
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
