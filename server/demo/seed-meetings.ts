// Meetings for the demo: one that a newcomer can hold today, one to come with an agenda, one in session, one that was cancelled.
// Made by real commands through the write path, once, by the first node that finds none; what a rule refuses of an agenda is
// left out of it.
import { appendGroups } from '#db/append-groups.ts';
import { openLanes } from '#db/lanes.ts';
import { listCasesInState } from '#db/queries/list-cases-in-state.ts';
import { listMeetings } from '#db/queries/list-meetings.ts';
import type { Role } from '#workflows/case/roles.ts';
import { rollForward } from '#workflows/rules/calendar.ts';
import { calendarVn } from '#workflows/rules/calendar-vn.ts';
import { addDays, type Day, dayOf } from '#workflows/rules/day.ts';
import type { WritePath } from '../cases/write-path.ts';
import { getDemoOfficer } from './directory/demo-directory.ts';
import { called, lastWorkingDay, type Meeting, rollOf, sent, type Told } from './tell-meeting.ts';
import { meetingToday } from './tell-today.ts';

export async function seedMeetings(writePath: WritePath, seedUrl: string): Promise<void> {
  const [secretary, chair] = [getDemoOfficer('secretary').id, getDemoOfficer('chair').id];
  if ((await listMeetings(writePath.reader, secretary, 1)).length > 0) return;
  const today = dayOf(writePath.clock.now());
  const unitId = unitOf(writePath, chair, 'chair', today);
  if (!unitId) return;
  const lanes = openLanes(seedUrl, { size: 1, name: 'duecourse-seed-meetings' });
  try {
    await tell({ path: { ...writePath, append: appendGroups(lanes) }, secretary, chair, unitId }, today);
  } finally {
    await lanes.close();
  }
}

function unitOf({ directory }: WritePath, personId: string, role: Role, on: Day): string | null {
  return directory.grantsOf(personId, on).find((grant) => grant.role === role)?.unitId ?? null;
}

async function tell(told: Told, today: Day): Promise<void> {
  const cases = await listCasesInState(told.path.feedLanes, 'advice.scheduled', 12);
  const half = Math.ceil(cases.length / 2);
  await meetingToCome(told, today, cases.slice(0, half));
  await meetingInSession(told, today, cases.slice(half));
  await cancelledMeeting(told, today);
  await meetingToday(told, today);
}

async function meetingToCome(told: Told, today: Day, cases: readonly string[]): Promise<void> {
  const day = rollForward(calendarVn, addDays(today, 14));
  const meeting = await called(told, addDays(today, -3), day);
  const listed = await withAgenda(told, meeting, addDays(today, -2), cases);
  await declareAll(told, meeting, addDays(today, -1), listed, 2);
}

async function meetingInSession(told: Told, today: Day, cases: readonly string[]): Promise<void> {
  const day = lastWorkingDay(today);
  const meeting = await called(told, addDays(day, -40), day);
  const listed = await withAgenda(told, meeting, addDays(day, -30), cases);
  await declareAll(told, meeting, addDays(day, -20), listed, 99);
  const present = rollOf(told, day);
  if (!(await sent(told, meeting, told.chair, day, 'meeting.open', { present }))) return;
  for (const caseId of listed.slice(0, 2)) {
    if (!(await sent(told, meeting, told.chair, day, 'meeting.takeUpItem', { caseId }))) continue;
    await sent(told, meeting, told.secretary, day, 'meeting.minute', {
      caseId,
      text: 'Thư ký trình bày tóm tắt hồ sơ và ý kiến của người bị xem xét. Các thành viên nêu câu hỏi về chứng cứ.',
    });
  }
}

async function cancelledMeeting(told: Told, today: Day): Promise<void> {
  const meeting = await called(told, addDays(today, -60), rollForward(calendarVn, addDays(today, -30)));
  await sent(told, meeting, told.secretary, addDays(today, -45), 'meeting.cancel', {
    reasons: 'Trùng lịch hội nghị toàn đơn vị; sẽ triệu tập phiên họp khác.',
  });
}

/** The cases that the rules let onto the agenda, three at most. */
async function withAgenda(
  told: Told,
  meeting: Meeting,
  on: Day,
  cases: readonly string[],
): Promise<string[]> {
  const listed: string[] = [];
  for (const caseId of cases) {
    if (listed.length === 3) break;
    if (await sent(told, meeting, told.secretary, on, 'meeting.addItem', { caseId })) listed.push(caseId);
  }
  return listed;
}

/** The first `members` of the roll declare on every item that they may know of. */
async function declareAll(
  told: Told,
  meeting: Meeting,
  on: Day,
  cases: readonly string[],
  members: number,
): Promise<void> {
  for (const caseId of cases)
    for (const member of rollOf(told, on).slice(0, members))
      await sent(told, meeting, member, on, 'meeting.declareInterest', { caseId, interest: 'none' });
}
