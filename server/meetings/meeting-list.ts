// The meetings that a viewer may see: those to come with the nearest first, those that are over with the latest first.
import { listMeetings } from '#db/queries/list-meetings.ts';
import { listTiedCases } from '#db/queries/list-tied-cases.ts';
import type { Meetings } from '#workflows/contract/meeting-schemas.ts';
import type { CaseSources } from '../cases/case-reading.ts';
import type { Viewer } from '../people/viewer.ts';
import { keptFromItems } from './kept-from-items.ts';
import { meetingHeadIn } from './meeting-head-in.ts';
import { cardOf } from './meeting-view.ts';

const most = 200;

export async function viewMeetings(
  { reader, directory }: Pick<CaseSources, 'reader' | 'directory'>,
  viewer: Viewer,
): Promise<Meetings> {
  const [rows, tied] = await Promise.all([
    listMeetings(reader, viewer.personId, most),
    listTiedCases(reader, viewer.personId),
  ]);
  const cards = rows.map((row) => {
    const facts = keptFromItems(meetingHeadIn(row).facts, viewer.personId, tied);
    return cardOf(directory, viewer, { ...row, facts });
  });
  const isOver = (state: string) => state === 'meeting.closed' || state === 'meeting.cancelled';
  return {
    upcoming: cards.filter(({ state }) => !isOver(state)).toReversed(),
    past: cards.filter(({ state }) => isOver(state)),
  };
}
