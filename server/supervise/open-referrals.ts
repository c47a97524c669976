// What other bodies owe an answer to, over the supervised units: by number and day, and nothing of what it is about. Auditors see
// no case and so nothing here.
import { listOpenReferrals } from '#db/queries/list-open-referrals.ts';
import type { OpenReferrals } from '#workflows/contract/referral-schemas.ts';
import { workingDaysBetween } from '#workflows/rules/calendar.ts';
import { type Overseer, unitName } from './overseer.ts';

const most = 200;

export async function viewOpenReferrals(overseer: Overseer): Promise<OpenReferrals> {
  const { reader, viewer, supervised, today, calendar, services } = overseer;
  if (supervised.length === 0) return { referrals: null };
  const [rows] = await Promise.all([
    listOpenReferrals(reader, viewer.personId, { unitIds: supervised, limit: most }),
    services.board.trace.noteList(viewer, { what: 'board', unitId: null }),
  ]);
  const leftUntil = (day: string) =>
    day >= today ? workingDaysBetween(calendar, today, day) : -workingDaysBetween(calendar, day, today);
  const referrals = rows.map(({ unitId, dueDay, ...row }) => ({
    ...row,
    unit: { id: unitId, name: unitName(overseer, unitId) },
    ...{ dueDay, left: dueDay === null ? null : leftUntil(dueDay) },
  }));
  return { referrals };
}
