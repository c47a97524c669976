// Figures that the database is asked for when somebody looks: deadlines, the ledger, its witnesses; and this node's lanes. Asked
// once in some seconds, whoever scrapes; while the database is away those of the record are missing, never old.
import { Gauge } from 'prom-client';
import { countBehind } from '#db/queries/count-behind.ts';
import { mostAttempts } from '../deadlines/deadline-worker.ts';
import type { Services } from '../services.ts';

const freshMs = 5_000;

const lanesInUse = new Gauge({
  name: 'duecourse_lanes',
  help: 'Database connections of this node that are busy, and uses that wait for one',
  labelNames: ['pool', 'state'],
});
const lanesSize = new Gauge({
  name: 'duecourse_lanes_size',
  help: 'Database connections that this node may open',
  labelNames: ['pool'],
});
const deadlines = new Gauge({
  name: 'duecourse_deadlines',
  help: 'Deadlines of all cases that are overdue by more than a minute, or stranded after five failures',
  labelNames: ['state'],
});
const unsigned = new Gauge({
  name: 'duecourse_ledger_unsigned_entries',
  help: 'Entries of the record that no signed checkpoint covers',
});
const checkpointAge = new Gauge({
  name: 'duecourse_ledger_checkpoint_age_seconds',
  help: 'Seconds since the last checkpoint; it grows while nothing is written',
});
const witnessAge = new Gauge({
  name: 'duecourse_ledger_witness_age_seconds',
  help: 'Seconds since each configured witness last cosigned; infinite where it never has',
  labelNames: ['witness'],
});
const ofTheRecord = [deadlines, unsigned, checkpointAge, witnessAge];

/** Nothing at all: a gauge without labels goes back to zero by itself, which would be a figure. */
function forget(): void {
  for (const gauge of ofTheRecord) {
    gauge.reset();
    gauge.remove({});
  }
}

export type RecordMetrics = { refresh: () => Promise<void> };

export function openRecordMetrics({
  writePath,
  appendLanes,
  reader,
  feedLanes,
  ledger,
}: Services): RecordMetrics {
  const pools = { write: writePath.lanes, append: appendLanes, read: reader, feed: feedLanes };
  let last: { at: number; done: Promise<void> } | null = null;

  async function ask(): Promise<void> {
    const [behind, about] = await Promise.all([
      countBehind(feedLanes, { maxAttempts: mostAttempts }),
      ledger.about(),
    ]);
    forget();
    deadlines.set({ state: 'overdue' }, behind.overdueDeadlines);
    deadlines.set({ state: 'stranded' }, behind.strandedDeadlines);
    unsigned.set(behind.unsignedEntries);
    if (behind.checkpointAgeSeconds !== null) checkpointAge.set(behind.checkpointAgeSeconds);
    for (const { name, at } of about.witnesses) {
      const age =
        at === null ? Number.POSITIVE_INFINITY : (Date.parse(writePath.clock.now()) - Date.parse(at)) / 1_000;
      witnessAge.set({ witness: name }, age);
    }
  }

  return {
    refresh: () => {
      for (const [pool, { load }] of Object.entries(pools)) {
        const { busy, waiting, size } = load();
        lanesInUse.set({ pool, state: 'busy' }, busy);
        lanesInUse.set({ pool, state: 'waiting' }, waiting);
        lanesSize.set({ pool }, size);
      }
      const now = performance.now();
      if (!last || now - last.at >= freshMs) {
        const done = ask().catch(forget);
        last = { at: now, done };
      }
      return last.done;
    },
  };
}
