// Folds every stored history anew and holds the result against the stored head: a head that its entries do not lead to
// is named, with the first entry from which they part. It reads and judges; it never mends.
import { isDeepStrictEqual } from 'node:util';
import type { StreamKind } from '#db/append-input.ts';
import type { Source } from '#db/lanes.ts';
import { listRecorded, type RecordedStream } from '#db/queries/list-recorded.ts';
import { readDirectory } from '#db/queries/read-directory.ts';
import { type Head, stateOf } from '#workflows/case/advance.ts';
import { disposedState } from '#workflows/case/closed/tombstone.ts';
import { tombstoneHeadOf } from '#workflows/case/closed/tombstone-head.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { stageOf } from '#workflows/case/stages.ts';
import { procedureVersion } from '#workflows/case/versions/procedure-version.ts';
import { storedCardOf } from '#workflows/contract/stored-card.ts';
import { learnEdition } from '#workflows/rules/calendars.ts';
import { settingsValuesOf } from '#workflows/settings/settings-values.ts';
import { headsOf, type RecordedEntry } from '../cases/replay.ts';
import { type RecordedMeetingEntry, replayMeeting } from '../meetings/replay-meeting.ts';
import { type RecordedPreventionEntry, replayPrevention } from '../prevention/replay-prevention.ts';
import { type RecordedSettingsEntry, replaySettings } from '../settings/replay-settings.ts';

export type Divergence = { ref: string; streamId: string; version: number; why: string };

export type ReplayReport = {
  cases: number;
  meetings: number;
  settings: number;
  recommendations: number;
  entries: number;
  /** Cases that were disposed of: their entries say nothing any more, and their head is held against what a tombstone is. */
  erased: number;
  /** Cases whose head another version of the procedure made: not for this one to judge. */
  ofOtherVersions: number;
  divergences: Divergence[];
};

const firstId = '00000000-0000-0000-0000-000000000000';

/** Folds all streams, some hundreds in memory at a time. */
export async function replayRecord(lanes: Source, pageSize = 200): Promise<ReplayReport> {
  const report: ReplayReport = {
    ...{ cases: 0, meetings: 0, settings: 0, recommendations: 0, entries: 0, erased: 0, ofOtherVersions: 0 },
    divergences: [],
  };
  await learnEditions(lanes);
  await eachStream<RecordedEntry>(lanes, 'case', pageSize, (stream) => {
    report.cases += 1;
    const isErased = stream.state === disposedState;
    if (isErased) report.erased += 1;
    check(stream, report, isErased ? divergenceOfErased : divergenceOf);
  });
  await eachStream<RecordedMeetingEntry>(lanes, 'meeting', pageSize, (stream) => {
    report.meetings += 1;
    check(stream, report, divergenceOfMeeting);
  });
  await eachStream<RecordedSettingsEntry>(lanes, 'settings', pageSize, (stream) => {
    report.settings += 1;
    check(stream, report, divergenceOfSettings);
  });
  await eachStream<RecordedPreventionEntry>(lanes, 'prevention', pageSize, (stream) => {
    report.recommendations += 1;
    check(stream, report, divergenceOfPrevention);
  });
  return report;
}

async function eachStream<Entry>(
  lanes: Source,
  kind: StreamKind,
  pageSize: number,
  look: (stream: RecordedStream<Entry>) => void,
): Promise<void> {
  for (let after = firstId; ; ) {
    const page = await listRecorded<Entry>(lanes, { kind, after, limit: pageSize });
    for (const stream of page) look(stream);
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = last.streamId;
  }
}

/** Cases are folded under the edition of the calendar that they were opened under. */
async function learnEditions(lanes: Source): Promise<void> {
  const { values } = await readDirectory(lanes);
  for (const { version, amendments } of settingsValuesOf(values).editions) learnEdition(version, amendments);
}

type Why = { version: number; why: string };

function check<Entry>(
  stream: RecordedStream<Entry>,
  report: ReplayReport,
  divergence: (stream: RecordedStream<Entry>) => Why | null,
): void {
  report.entries += stream.entries.length;
  if (stream.procedure !== procedureVersion) {
    report.ofOtherVersions += 1;
    return;
  }
  const found = divergence(stream);
  const { streamId, ref } = stream;
  if (found) report.divergences.push({ streamId, ref: ref ?? streamId, ...found });
}

/** The first entry that is missing, is refused, or leads elsewhere than was stored; null where the head is their fold. */
export function divergenceOf(stream: RecordedStream<RecordedEntry>): { version: number; why: string } | null {
  const { entries } = stream;
  const gap = entries.findIndex(({ version }, index) => version !== index + 1);
  if (gap >= 0) return { version: gap + 1, why: 'this entry is missing' };
  let version = 0;
  let head: Head | undefined;
  try {
    for (const step of headsOf(stream.streamId, entries)) {
      ({ version, head } = step);
      const stored = entries[version - 1]?.stateTo;
      const folded = stateOf(head.value);
      if (stored !== folded) return { version, why: `it leads to ${folded}, ${stored} was stored` };
    }
  } catch (error) {
    return { version: version + 1, why: error instanceof Error ? error.message : 'it does not replay' };
  }
  if (version !== stream.version) return { version: version + 1, why: `the head is at ${stream.version}` };
  const isSame =
    isDeepStrictEqual(plain(head), plain({ value: stream.value, facts: stream.facts })) &&
    head !== undefined &&
    isShownAsItIs(stream, head);
  return isSame ? null : { version, why: 'the stored head differs from the fold of its entries' };
}

/** Replay stops at the disposal: what is left follows from itself, and no entry is missing. */
function divergenceOfErased({ facts, value, ...stream }: RecordedStream<RecordedEntry>): Why | null {
  return divergenceFrom({ facts, value, ...stream }, () => {
    const left = facts as Facts;
    const { facts: tombstone } = tombstoneHeadOf(left);
    // The act itself notes in which group the second person acted, as any act does.
    const acted = Object.fromEntries(Object.entries(left.acted).slice(0, 1));
    // Whether a sanction had had its effect is said beside where the case stands, and nothing else is there.
    const head = {
      facts: { ...tombstone, acted },
      value: { ...Object(value), stage: { resolved: 'disposed' } },
    };
    if (!isShownAsItIs({ facts, value, ...stream }, head))
      throw new Error('the tombstone is shown as another');
    return head;
  });
}

/** What boards and searches read of the head follows from its facts and state like the rest. */
function isShownAsItIs(stream: RecordedStream<RecordedEntry>, { facts, value }: Head): boolean {
  const state = stateOf(value);
  const card = storedCardOf(facts, state);
  const { unitId, pack, stay } = facts;
  const shown = { unitId, pack, state, stage: stageOf(state), stayed: stay !== null, card };
  const { unitId: inUnit, pack: under, state: at, stage, stayed, card: stored } = stream;
  const due = { at: stream.dueAt, key: stream.dueKey };
  return (
    isDeepStrictEqual(
      plain(shown),
      plain({ unitId: inUnit, pack: under, state: at, stage, stayed, card: stored }),
    ) && isDeepStrictEqual(plain(due), plain({ at: card.due?.at ?? null, key: card.due?.key ?? null }))
  );
}

function divergenceOfMeeting(stream: RecordedStream<RecordedMeetingEntry>): Why | null {
  return divergenceFrom(stream, () => {
    const { facts, state } = replayMeeting(stream.streamId, stream.entries);
    return { facts, value: { meeting: state } };
  });
}

function divergenceOfSettings(stream: RecordedStream<RecordedSettingsEntry>): Why | null {
  return divergenceFrom(stream, () => {
    const { facts } = replaySettings(stream.streamId, stream.entries);
    return { facts, value: { settings: facts.area } };
  });
}

function divergenceOfPrevention(stream: RecordedStream<RecordedPreventionEntry>): Why | null {
  return divergenceFrom(stream, () => {
    const { facts, state } = replayPrevention(stream.streamId, stream.entries);
    return { facts, value: { prevention: state } };
  });
}

function divergenceFrom(
  { entries, version, facts, value }: RecordedStream<{ version: number }>,
  fold: () => { facts: unknown; value: unknown },
): Why | null {
  const gap = entries.findIndex((entry, index) => entry.version !== index + 1);
  if (gap >= 0) return { version: gap + 1, why: 'this entry is missing' };
  if (entries.length !== version) return { version: entries.length + 1, why: `the head is at ${version}` };
  try {
    const isSame = isDeepStrictEqual(plain(fold()), plain({ facts, value }));
    return isSame ? null : { version, why: 'the stored head differs from the fold of its entries' };
  } catch (error) {
    return { version, why: error instanceof Error ? error.message : 'it does not replay' };
  }
}

/** As JSON keeps it: what is undefined is not there. */
function plain(head: unknown): unknown {
  return JSON.parse(JSON.stringify(head ?? null));
}
