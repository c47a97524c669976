// A sitting that is part of a meeting over several cases: its day, its body and who was there are the meeting's, copied
// into the case's own entry. A conflict declared there counts here; that nothing stands in the way is declared here only,
// since the papers go to whoever has declared it in the case.

import type { Facts } from '../facts.ts';
import type { MeetingCopy } from '../resolved.ts';
import type { Attempt, CheckRule } from '../rule.ts';
import type { Body } from './body.ts';
import { isFreeForBody, withRecused } from './roll.ts';

type Data = { present?: string[] | undefined };
type Seen<D> = Pick<Attempt<D>, 'facts' | 'resolved' | 'pack' | 'day'>;

/**
 * The meeting that governs the opening, or null where the body sits on this case alone: a meeting that was cancelled, is
 * over, or has taken the case off its agenda holds nothing up.
 */
export function governingMeeting<D>(body: Body, { facts, resolved }: Seen<D>): MeetingCopy | null {
  const { meeting } = resolved;
  const isPart = meeting !== undefined && body.sittingOf(facts)?.meetingId === meeting.id;
  const isUnderWay = meeting?.state === 'meeting.called' || meeting?.state === 'meeting.open';
  return isPart && isUnderWay && meeting.onAgenda ? meeting : null;
}

/** The facts with everybody recused who has declared a conflict on this case at the meeting. */
export function withMeetingConflicts<D>(body: Body, attempt: Seen<D>): Facts {
  const conflicted = governingMeeting(body, attempt)?.conflicted ?? [];
  return conflicted.reduce((facts, memberId) => {
    const seat = body.sittingOf(facts)?.roll.find((one) => one.memberId === memberId);
    return seat && !seat.recused ? withRecused(facts, body, memberId, attempt) : facts;
  }, attempt.facts);
}

/** Who is there: as the meeting has it, of those who may act in this case; or as listed. */
export function presentAt<D extends Data>(body: Body, attempt: Seen<D> & { data: D }): string[] {
  const meeting = governingMeeting(body, attempt);
  if (!meeting) return attempt.data.present ?? [];
  const facts = withMeetingConflicts(body, attempt);
  const roll = body.sittingOf(facts)?.roll ?? [];
  return roll
    .filter((seat) => !seat.recused && seat.interest === 'none' && isFreeForBody(body, seat.memberId, facts))
    .map((seat) => seat.memberId)
    .filter((id) => meeting.present.includes(id));
}

export function meetingHasTakenItUp<D extends Data>(body: Body): CheckRule<D> {
  return {
    id: 'meetingHasTakenItUp',
    article: '24.4',
    words: {
      vi: 'Vụ việc thuộc một phiên họp chung; phiên họp đó chưa chuyển sang vụ việc này.',
      en: 'The case is on the agenda of a meeting, and the meeting has not taken it up.',
    },
    holds: (attempt) => governingMeeting(body, attempt)?.isCurrent ?? true,
  };
}

/** Nobody who was there is left out, and nobody is added. */
export function attendanceIsTheMeetings<D extends Data>(body: Body): CheckRule<D> {
  return {
    id: 'attendanceIsTheMeetings',
    article: '24.4',
    words: {
      vi: 'Người có mặt lấy từ phiên họp chung; không ghi khác được.',
      en: 'Who is present is taken from the meeting and cannot be listed otherwise.',
    },
    holds: (attempt) => {
      const listed = attempt.data.present;
      if (!governingMeeting(body, attempt) || listed === undefined) return true;
      const there = presentAt(body, attempt);
      return listed.length === there.length && there.every((id) => listed.includes(id));
    },
  };
}
