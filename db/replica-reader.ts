/**
 * Reads at a replica what may be read there: nothing older than what the primary held when the question came. So whoever asks, at
 * whichever node, never sees less than they have seen or written, whatever their cursor says. A replica that is behind or away is
 * passed over, and the primary answers.
 */
import type { Reader } from './as-actor.ts';
import { DatabaseUnavailable } from './errors.ts';

/** A replica that is in step has all of it within this; one that has not is behind. */
const patienceMs = 25;
const lookEveryMs = 3;
/** A replica that did not answer is left alone for so long. */
const restMs = 2_000;

export type ReplicaReader = Reader & {
  /** How many questions each has answered. */
  answered: () => { primary: number; replica: number };
};

export function openReplicaReader(primary: Reader, replica: Reader): ReplicaReader {
  const answered = { primary: 0, replica: 0 };
  let restsUntil = 0;

  /** Whether the replica has replayed all that was committed before this was asked. */
  async function hasCaughtUp(): Promise<boolean> {
    // Where the next record goes: whatever anybody could see by now lies before it.
    const place = await primary.asNobody(
      (sql) => sql<{ lsn: string }[]>`select pg_current_wal_insert_lsn()::text as lsn`,
    );
    const lsn = place[0]?.lsn ?? '';
    for (const until = performance.now() + patienceMs; performance.now() < until; ) {
      const [row] = await replica.asNobody(
        (sql) =>
          sql<{ there: boolean | null }[]>`select pg_last_wal_replay_lsn() >= ${lsn}::text::pg_lsn as there`,
      );
      if (row?.there) return true;
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
    return false;
  }

  async function read<T>(ask: (reader: Reader) => Promise<T>): Promise<T> {
    if (performance.now() >= restsUntil) {
      try {
        if (await hasCaughtUp()) {
          const answer = await ask(replica);
          answered.replica += 1;
          return answer;
        }
      } catch (error) {
        // Away, or replaying what this question stood in the way of: a question changes nothing and is asked again.
        if (error instanceof DatabaseUnavailable) restsUntil = performance.now() + restMs;
      }
    }
    answered.primary += 1;
    return ask(primary);
  }

  return {
    asActor: (actorId, run) => read((reader) => reader.asActor(actorId, run)),
    asNobody: (run) => read((reader) => reader.asNobody(run)),
    load: primary.load,
    answered: () => ({ ...answered }),
    close: async () => {
      await Promise.all([primary.close(), replica.close()]);
    },
  };
}

/** A role's address at the replica, where roles and passwords are those of the primary. */
export function atReplica(roleUrl: string, replicaUrl: string): string {
  const url = new URL(replicaUrl);
  const { username, password } = new URL(roleUrl);
  return Object.assign(url, { username, password }).href;
}
