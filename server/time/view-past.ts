// The case page's view of a past moment, by the very function that makes the present one. Who is kept out of the case and who reads it
// in an emergency is said of today alone, and names that are kept today are kept in the past.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { differenceOf } from '#workflows/contract/difference.ts';
import type { Difference, Moment, PastView } from '#workflows/contract/time-schemas.ts';
import { historyEntry } from '../cases/case-history.ts';
import type { CaseSources } from '../cases/case-reading.ts';
import { viewOf } from '../cases/case-view.ts';
import { keptNames, withoutKept } from '../cases/kept-names.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { type NoPast, type Past, pastAt, readTimeline, type Timeline } from './past-case.ts';

export async function viewPast(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
  moment: Moment,
): Promise<PastView | NoPast | 'absent'> {
  const timeline = await readTimeline(sources, viewer, caseId);
  if (!timeline) return 'absent';
  const past = await pastAt(timeline, moment);
  if (typeof past === 'string') return past;
  return { point: past.point, next: past.next, view: pastView(sources.directory, viewer, timeline, past) };
}

/** The earlier of the two is the one that it is told from. */
export async function viewDifference(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
  { from, to }: { from: Moment; to: Moment },
): Promise<Difference | NoPast | 'absent'> {
  const { directory } = sources;
  const timeline = await readTimeline(sources, viewer, caseId);
  if (!timeline) return 'absent';
  const [one, other] = [await pastAt(timeline, from), await pastAt(timeline, to)];
  if (typeof one === 'string') return one;
  if (typeof other === 'string') return other;
  const [earlier, later] = one.point.version <= other.point.version ? [one, other] : [other, one];
  const { acted } = timeline.reading.head.facts;
  return {
    ...{ from: earlier.point, to: later.point },
    changes: differenceOf(
      pastView(directory, viewer, timeline, earlier),
      pastView(directory, viewer, timeline, later),
    ),
    entries: later.entries
      .filter(({ version, isReadable }) => isReadable && version > earlier.point.version)
      .map((entry) => historyEntry(directory, viewer, acted, entry)),
  };
}

function pastView(directory: Directory, viewer: Viewer, { reading }: Timeline, past: Past): CaseView {
  const view = viewOf(directory, viewer, { ...past.reading, inBox: null }, past.entries);
  const hidden = keptNames(reading.head.facts, reading.parts, viewer.personId);
  return withoutKept(hidden, { ...view, sight: null });
}
