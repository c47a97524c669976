// The procedures of the meetings' routes. Who is asking is already known; a meeting that is not theirs to see is absent.
import { implement } from '@orpc/server';
import { meetingsContract } from '#workflows/contract/meetings-contract.ts';
import { performFirst, performOn } from '../cases/perform-command.ts';
import type { Performed } from '../cases/performed.ts';
import { listMeetingCommands } from '../meetings/meeting-commands.ts';
import { listMeetingHistory } from '../meetings/meeting-history.ts';
import { viewMeetings } from '../meetings/meeting-list.ts';
import { meetingProcedure } from '../meetings/meeting-procedure.ts';
import { viewMeeting } from '../meetings/meeting-view.ts';
import { projectMeeting } from '../meetings/projected-meeting.ts';
import type { ApiContext } from './api-context.ts';
import { countCommand } from './metrics.ts';
import { refusedBecause, refusedWith } from './problems.ts';

const api = implement(meetingsContract).$context<ApiContext>();

function found<T>(answer: T | null): T {
  if (answer === null) throw refusedWith('meeting.notFound');
  return answer;
}

function done(performed: Performed, type: string) {
  countCommand(type, performed.outcome);
  if (performed.outcome === 'absent') throw refusedWith('meeting.notFound');
  if (performed.outcome !== 'done') throw refusedBecause(performed);
  const { caseId: id, version, state, position } = performed;
  return { id, version, state, position };
}

export const meetingsRouter = api.router({
  list: api.list.handler(({ context: { services, viewer } }) => viewMeetings(services.cases, viewer)),
  call: api.call.handler(async ({ input, context: { services, viewer } }) => {
    const sent = { ...input, actor: { kind: 'person' as const, id: viewer.personId } };
    return done(await performFirst(services.writePath, meetingProcedure, sent), 'meeting.call');
  }),
  get: api.get.handler(async ({ input, context: { services, viewer } }) =>
    found(await viewMeeting(services.cases, viewer, input.id)),
  ),
  projector: api.projector.handler(async ({ input, context: { services, viewer } }) =>
    found(await projectMeeting(services.cases, viewer, input.id)),
  ),
  commands: api.commands.handler(async ({ input, context: { services, viewer, locale } }) =>
    found(await listMeetingCommands(services.cases, viewer, input.id, locale)),
  ),
  send: api.send.handler(async ({ input: { id, ...sent }, context: { services, viewer } }) => {
    const actor = { kind: 'person' as const, id: viewer.personId };
    const performed = await performOn(services.writePath, meetingProcedure, id, { ...sent, actor });
    const { version, state, position } = done(performed, sent.type);
    return { version, state, position };
  }),
  history: api.history.handler(async ({ input: { id, ...page }, context: { services, viewer } }) =>
    found(await listMeetingHistory(services.cases, viewer, id, page)),
  ),
});
