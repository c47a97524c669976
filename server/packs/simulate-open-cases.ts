// Reads the heads of all open cases, page by page, and simulates another pack on each. Nothing is written; only cases
// that it would touch are kept, so that the report stays small however many cases there are.
import type { Lanes } from '#db/lanes.ts';
import { listOpenHeads, type OpenHead } from '#db/queries/list-open-heads.ts';
import { isTouched, type OpenCase, type SimulatedCase, simulatePack } from '#workflows/case/simulate-pack.ts';
import { migrateHead } from '#workflows/case/versions/migrate-head.ts';
import { currentCalendar } from '#workflows/rules/calendars.ts';
import type { Day } from '#workflows/rules/day.ts';
import { pinOf, type RulePack } from '#workflows/rules/pack.ts';
import { packs } from '#workflows/rules/packs.ts';

export type SimulationReport = {
  openCases: number;
  /** References of cases that this version of the procedure or of the packs cannot read. */
  skipped: string[];
  touched: SimulatedCase[];
};

const firstId = '00000000-0000-0000-0000-000000000000';

export async function simulateOpenCases(
  lanes: Lanes,
  { to, day, pageSize = 500 }: { to: RulePack; day: Day; pageSize?: number },
): Promise<SimulationReport> {
  const report: SimulationReport = { openCases: 0, skipped: [], touched: [] };
  for (let after = firstId; ; ) {
    const page = await listOpenHeads(lanes, { after, limit: pageSize });
    for (const head of page) add(head, { to, day }, report);
    const last = page.at(-1);
    if (!last || page.length < pageSize) return report;
    after = last.streamId;
  }
}

function add(head: OpenHead, { to, day }: { to: RulePack; day: Day }, report: SimulationReport): void {
  report.openCases += 1;
  const read = readCase(head);
  const from = packs.find((pack) => pinOf(pack) === read?.facts.pack);
  if (!read || !from) {
    report.skipped.push(head.ref ?? head.streamId);
    return;
  }
  const simulated = simulatePack([read], { from, to, day, calendar: currentCalendar });
  report.touched.push(...simulated.filter(isTouched));
}

/** The case as this version knows it; null where its head can only be read by another. */
function readCase({ ref, streamId, state, procedure, value, facts }: OpenHead): OpenCase | null {
  const migrated = migrateHead({ procedure, value, facts });
  if (migrated.outcome !== 'current' && migrated.outcome !== 'migrated') return null;
  return { ref: ref ?? streamId, state, facts: migrated.head.facts };
}
