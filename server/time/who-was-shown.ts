// What each person had been shown of a case by a moment: from the looks that are on record already and the disclosure ledger. Whose looks a
// reader is told of is what row-level security says of the trace; which step a look was at, only whoever reads the case learns.
import { firstOpenings } from '#db/access-log.ts';
import { listOpened, listTold, type OpenedRow } from '#db/queries/list-shown.ts';
import { disclosureLedger } from '#workflows/access/disclosure-ledger.ts';
import type { Moment, Served, Shown, ShownTo } from '#workflows/contract/time-schemas.ts';
import { mayReadOthers, personIn } from '../access/list-access.ts';
import type { CaseSources, ReadEntry } from '../cases/case-reading.ts';
import type { Viewer } from '../people/viewer.ts';
import { type NoPast, pastAt, readTimeline, type Timeline } from './past-case.ts';

/** The same look of the same person is one row for this long (`access-trace.ts`): a row at its beginning stands for all of it. */
const oneLookMs = 10 * 60_000;

/** From reading the head to the row of the look: what was recorded meanwhile may not have been in the answer. */
const answeringMs = 1_000;

/** `absent` where the viewer neither reads the case nor may read of any look at it. */
export async function whoWasShown(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
  moment: Moment,
): Promise<Shown | NoPast | 'absent'> {
  const timeline = await readTimeline(sources, viewer, caseId);
  const past = timeline ? await pastAt(timeline, moment) : null;
  if (past === 'noMoment') return past;
  const at = instantOf(timeline, moment);
  if (at === null) return 'absent';
  const { reader, directory } = sources;
  const searched = await mayReadOthers(reader, viewer, caseId);
  const until = { streamId: caseId, until: at };
  const [opened, told] = await Promise.all([
    listOpened(reader, viewer.personId, { ...until, actorId: searched ? null : viewer.personId }),
    listTold(reader, viewer.personId, until),
  ]);
  if (!timeline && opened.length === 0) return 'absent';
  return {
    at,
    others: searched && !isOwnOnly(timeline),
    people: lastOfEach(opened).map((row) =>
      shownTo(row, timeline, at, personIn(directory, viewer, row.actorId)),
    ),
    served: timeline ? await servedBy(sources, viewer, timeline, at) : [],
    told,
  };
}

/** The respondent is told who read the file once the case is closed. */
function isOwnOnly(timeline: Timeline | null): boolean {
  if (timeline?.reading.depth !== 'room') return false;
  return !timeline.reading.stored.state?.startsWith('resolved.');
}

/** Of a step, the instant at which it was taken; null where the viewer reads no steps. */
function instantOf(timeline: Timeline | null, moment: Moment): string | null {
  if (typeof moment === 'string') return new Date(moment).toISOString();
  return timeline?.entries.find(({ version }) => version === moment)?.at ?? null;
}

/** The look at the content, where there was one; else that they knew of the case. */
function lastOfEach(rows: readonly OpenedRow[]): OpenedRow[] {
  const byPerson = Map.groupBy(rows, ({ actorId }) => actorId);
  return [...byPerson.values()].flatMap((own) => {
    const found = own.find(showsContent) ?? own[0];
    return found ? [found] : [];
  });
}

function showsContent({ depth }: Pick<OpenedRow, 'depth'>): boolean {
  return depth === 'file' || depth === 'room';
}

function shownTo(
  { depth, firstAt, lastAt }: OpenedRow,
  timeline: Timeline | null,
  at: string,
  person: ShownTo['person'],
): ShownTo {
  const entries = timeline && showsContent({ depth }) ? timeline.entries : [];
  const until = Math.min(Date.parse(lastAt) + oneLookMs, Date.parse(at));
  return {
    ...{ person, depth, firstAt, lastAt },
    version: versionBy(entries, Date.parse(lastAt) - answeringMs),
    mostVersion: versionBy(entries, until),
  };
}

function versionBy(entries: readonly ReadEntry[], ms: number): number | null {
  return entries.findLast(({ at }) => Date.parse(at) <= ms)?.version ?? null;
}

async function servedBy(
  { reader }: CaseSources,
  { personId }: Viewer,
  { reading, entries }: Timeline,
  at: string,
): Promise<Served[]> {
  const isRoom = reading.depth === 'room';
  const openings = isRoom ? await firstOpenings(reader, personId, reading.stored.streamId) : new Map();
  const { disclosed } = disclosureLedger(
    entries
      .filter((entry) => entry.at <= at)
      .map(({ version, type, at: on, actorId, data, resolved }) => ({
        ...{ version, type, at: on, actorId },
        data: data as Record<string, unknown>,
        ids: (resolved as { ids?: string[] }).ids ?? [],
      })),
  );
  return disclosed.map(({ kind, entry, exhibitId, from }) => {
    const title = exhibitId ? entries.find(({ version }) => version === entry)?.text.title : null;
    const openedAt: string | null = openings.get(entry) ?? null;
    return {
      ...{ kind, entry, from },
      title: typeof title === 'string' ? title : null,
      openedAt: openedAt !== null && openedAt <= at ? openedAt : null,
    };
  });
}
