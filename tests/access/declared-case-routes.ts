// Routes about cases and meetings, and what they answer at each depth of sight. `absent` is always the answer for an id that
// never was.
import type { CaseRoute, Expected, ListRoute, MeetingRoute } from './declared-route.ts';
import type { Sight } from './declared-sight.ts';

const noCase = '404 case.notFound';
const noMeeting = '404 meeting.notFound';

/** The same to everybody who sees the case at all. */
export function seen(answer: Expected, absent: Expected = noCase): Record<Sight, Expected> {
  return { absent, agenda: answer, room: answer, file: answer, apart: answer };
}

/** An id of a file that never was. */
const noFile = '01900000-0000-7000-8000-000000000000';

const comment = {
  type: 'case.comment',
  payload: { note: 'Có thấy không?' },
  commandId: '{fresh}',
};

export const caseRoutes: readonly CaseRoute[] = [
  { of: 'case', route: 'GET /api/cases/{id}', answers: seen('200') },
  { of: 'case', route: 'GET /api/cases/{id}/commands', answers: seen('200') },
  { of: 'case', route: 'POST /api/cases/{id}/commands', body: comment, answers: seen('judged') },
  { of: 'case', route: 'GET /api/cases/{id}/history', answers: seen('200') },
  // There is none of a case that still has its file.
  { of: 'case', route: 'GET /api/cases/{id}/tombstone', answers: seen(noCase) },
  { of: 'case', route: 'GET /api/cases/{id}/defects', answers: seen('200') },
  {
    of: 'case',
    route: 'GET /api/cases/{id}/certificate',
    answers: {
      absent: noCase,
      agenda: noCase,
      apart: noCase,
      room: '409 case.notClosed',
      file: '409 case.notClosed',
    },
    closed: { room: '200', file: '200' },
  },
  // The past is for whoever reads content today; an instant after the last step is the present.
  {
    of: 'case',
    route: 'GET /api/cases/{id}/at',
    query: '?moment=2100-01-01T00:00:00.000Z',
    answers: { absent: noCase, agenda: noCase, apart: noCase, room: '200', file: '200' },
  },
  {
    of: 'case',
    route: 'GET /api/cases/{id}/difference',
    query: '?from=2100-01-01T00:00:00.000Z&to=2100-01-01T00:00:00.000Z',
    answers: { absent: noCase, agenda: noCase, apart: noCase, room: '200', file: '200' },
  },
  // For whoever reads content today; beside it, looks that one may read of in the trace. The auditor's are those of their units.
  {
    of: 'case',
    route: 'GET /api/cases/{id}/shown',
    query: '?moment=2000-01-01T00:00:00.000Z',
    answers: {
      absent: noCase,
      agenda: noCase,
      apart: noCase,
      room: '404 moment.notFound',
      file: '404 moment.notFound',
    },
  },
  // For whoever reads the file, and for them too only once every finding is locked.
  {
    of: 'case',
    route: 'GET /api/cases/{id}/comparable',
    answers: { absent: noCase, agenda: noCase, apart: noCase, room: noCase, file: 'judged' },
  },
  // The two who opened an identity together read it, and nobody else, whatever they see of the case.
  {
    of: 'case',
    route: 'GET /api/cases/{id}/identity',
    answers: seen('404 identity.notOpened', '404 identity.notOpened'),
  },
  {
    of: 'case',
    route: 'GET /api/cases/:id/files/:fileId',
    path: { id: '{id}', fileId: '{never}' },
    answers: seen(noCase),
  },
  // Evidence: what one may see of it is a list, empty for many; whoever hands in nothing uploads nothing.
  { of: 'case', route: 'GET /api/cases/{id}/evidence', answers: seen('200') },
  {
    of: 'case',
    route: 'GET /api/cases/:id/evidence/:fileId',
    path: { fileId: noFile },
    answers: seen('404 evidence.notFound'),
  },
  {
    of: 'case',
    route: 'GET /api/cases/:id/evidence/:fileId/thumbnail',
    path: { fileId: noFile },
    answers: seen('404 evidence.notFound'),
  },
  { of: 'case', route: 'GET /api/cases/{id}/exhibits', answers: seen('200') },
  {
    of: 'case',
    route: 'POST /api/cases/{id}/redactions',
    body: {
      ...{ exhibitId: noFile, fileId: noFile },
      boxes: [{ page: 1, x: 0, y: 0, width: 100, height: 100, reason: 'thirdParty' }],
    },
    answers: seen('judged'),
  },
  { of: 'case', route: 'POST /api/cases/:id/uploads', body: {}, answers: seen('judged') },
  ...(['HEAD', 'PATCH', 'DELETE'] as const).map(
    (method): CaseRoute => ({
      of: 'case',
      route: `${method} /api/cases/:id/uploads/:uploadId`,
      path: { uploadId: noFile },
      // An answer to HEAD has no body to name a code in.
      answers: method === 'HEAD' ? seen('404', '404') : seen('404 evidence.notFound'),
    }),
  ),
  // One's own looks; once closed, the respondent's list of who read the file. No look at what one never saw.
  {
    of: 'case',
    route: 'GET /api/cases/{id}/access',
    answers: seen('200', '200'),
    unlike: {
      who: ['auditor'],
      because: 'the auditor of the unit reads who looked at its cases, by id alone, without seeing the cases',
    },
  },
  { of: 'case', route: 'POST /api/access/prints', body: { caseId: '{id}' }, answers: seen('200') },
  // The form's list of persons is the same without the case, unless one reads the file.
  {
    of: 'case',
    route: 'GET /api/directory/people',
    query: '?role=investigator&caseId={id}',
    answers: seen('200', '200'),
  },
  // Somebody who is not the respondent is invited by nobody in the case; that the case is there is told only to who sees it.
  {
    of: 'case',
    route: 'POST /api/invitations',
    body: { personId: '{never}', caseId: '{id}' },
    answers: seen('403 account.mayNotInvite'),
  },
];

export const listRoutes: readonly ListRoute[] = [
  { of: 'list', route: 'GET /api/board', shows: 'all' },
  { of: 'list', route: 'GET /api/board/cards', query: '?state={state}', shows: 'all' },
  { of: 'list', route: 'GET /api/board/changes', query: '?after={cursor}', shows: 'all' },
  { of: 'list', route: 'GET /api/search', query: '?q={ref}', shows: 'all' },
  { of: 'list', route: 'GET /api/search/dossier', query: '?q={ref}', shows: 'some' },
  { of: 'list', route: 'GET /api/desk', shows: 'some' },
  { of: 'list', route: 'GET /api/notices', shows: 'some' },
  { of: 'list', route: 'GET /api/meetings', shows: 'some' },
  {
    of: 'list',
    route: 'GET /api/access',
    shows: 'some',
    unlike: {
      who: ['auditor'],
      because:
        'looks at cases of their units stand in an auditor’s list with the reference, and with nothing else of the case',
    },
  },
  { of: 'list', route: 'GET /api/access/emergencies', shows: 'some' },
];

export const meetingRoutes: readonly MeetingRoute[] = [
  { of: 'meeting', route: 'GET /api/meetings/{id}', answers: { called: '200', absent: noMeeting } },
  { of: 'meeting', route: 'GET /api/meetings/{id}/projector', answers: { called: '200', absent: noMeeting } },
  { of: 'meeting', route: 'GET /api/meetings/{id}/commands', answers: { called: '200', absent: noMeeting } },
  { of: 'meeting', route: 'GET /api/meetings/{id}/history', answers: { called: '200', absent: noMeeting } },
  {
    of: 'meeting',
    route: 'POST /api/meetings/{id}/commands',
    body: {
      type: 'meeting.close',
      payload: { right: true },
      expectedVersion: 1,
      commandId: '{fresh}',
    },
    answers: { called: 'judged', absent: noMeeting },
  },
];

/** Who sees the meetings of the unit: its secretary and chair by role, the members who are called. */
export const calledToMeetings: ReadonlySet<string> = new Set([
  'secretary',
  'chair',
  'member1',
  'member2',
  'member3',
  'alternate',
  // They hold these roles too; an item on a case that they are kept out of is hidden from them there.
  'relative',
  'superior',
]);
