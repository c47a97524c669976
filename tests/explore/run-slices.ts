// Explores a list of slices one after the other and reports each: the work of one of the exploration's workers.
import type { RulePack } from '#workflows/rules/pack.ts';
import { defaultPack, packOf } from '#workflows/rules/packs.ts';
import { besideSlices } from './beside-slices.ts';
import { SliceExplorer } from './explore-slice.ts';
import { type Caught, caughtAfter } from './fault.ts';
import { faultSlices } from './fault-slices.ts';
import { firstSpot } from './first-spot.ts';
import { hatSlices } from './hat-slices.ts';
import { walked } from './lead-in.ts';
import { matrixSlices } from './matrix-slices.ts';
import { metSlices } from './met-slices.ts';
import { killLater } from './mutants.ts';
import { packSlices } from './pack-slices.ts';
import { recordSlices } from './record-slices.ts';
import type { Slice } from './slice.ts';
import type { SliceFindings } from './slice-findings.ts';
import { pathTo, type SliceReport } from './slice-report.ts';
import { slices } from './slices.ts';
import { spentSlices } from './spent-slices.ts';
import { waitingSlices } from './waiting-slices.ts';
import { walks } from './walks.ts';

export const allSlices: readonly Slice[] = [
  ...slices,
  ...packSlices,
  ...waitingSlices,
  ...spentSlices,
  ...metSlices,
  ...matrixSlices,
  ...recordSlices,
  ...hatSlices,
  ...faultSlices,
  ...walks,
  ...besideSlices,
];

/** No slice is so large: one that reaches it has lost its bounds, which the report says. */
const mostSpots = 500;
const mostSpotsBeside = 50;

/** Shared by all slices of a worker: what was looked at closely in one is not again in the next. */
const visits = new Map<string, number>();
const alone = new Set<string>();

export function runSlice(slice: Slice): SliceReport {
  const startedAt = performance.now();
  const pack = slice.pack ?? packOf(defaultPack);
  const isBeside = besideSlices.includes(slice);
  const explorer = new SliceExplorer(slice, pack, {
    // What is tried under one pack says nothing of another.
    visits: slice.pack || slice.afresh ? new Map() : visits,
    alone,
  });
  const { failed, caught } = begun(explorer, slice, pack);
  const found = explorer.run(isBeside ? mostSpotsBeside : mostSpots);
  return {
    name: slice.name,
    states: found.links.length,
    transitions: found.transitions,
    depth: found.depth,
    isComplete: found.isComplete,
    taken: [...found.taken],
    refused: [...found.refused],
    cells: [...found.cells].map(([cell, answers]) => [cell, [...answers]]),
    kills: killsOf(slice, found),
    loose: [...found.loose.keys()],
    crashed: [...found.crashed.keys()],
    caught,
    together: [...found.together.lots].map(([lot, times]) => [
      lot,
      times,
      found.together.kills.get(lot) ?? null,
    ]),
    violations: [
      ...(failed === null ? [] : [{ clause: 'the lead-in is lawful', path: [slice.name, failed] }]),
      ...found.violations.slice(0, 5).map((one) => ({ clause: one.clause, path: pathTo(found, one) })),
    ],
    seconds: (performance.now() - startedAt) / 1000,
  };
}

type Begun = { failed: string | null; caught: Caught[] };

/** Brings the slice to where it begins: what kept it from there, or null; and what catches its fault where it has one. */
function begun(explorer: SliceExplorer, slice: Slice, pack: RulePack): Begun {
  try {
    const spot = walked(explorer, pack, firstSpot(pack, slice.channel), slice.start);
    if (slice.fault) return { failed: null, caught: caughtAfter(slice.fault, slice, pack, spot) };
    explorer.start(spot);
    return { failed: null, caught: [] };
  } catch (error) {
    return { failed: String(error), caught: [] };
  }
}

function killsOf(slice: Slice, found: SliceFindings): SliceReport['kills'] {
  const atOnce = [...found.kills].flatMap(([guard, byClause]) =>
    [...byClause.keys()].map((clause) => ({ guard, clause })),
  );
  const later = [...found.loose.keys()]
    .filter((guard) => worthGoingOn.has(guard))
    .flatMap((guard) => {
      const kill = killLater(slice, slice.pack ?? packOf(defaultPack), guard, found);
      return kill ? [{ guard, clause: kill.clause }] : [];
    });
  return [...atOnce, ...later];
}

/** Guards whose lack shows only in what comes after, such as in the act of the second of two persons. */
export const worthGoingOn = new Set<string>(['case.reopen / detrimentOnce']);
