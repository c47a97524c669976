// The routes of meetings: a meeting is called, seen and moved on like a case, by commands.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Commands, History, Receipt, SendCommand } from './case-schemas.ts';
import { PageOfEntries } from './entry-numbers.ts';
import { CalledMeeting, CallMeeting, Meetings, MeetingView, ProjectedMeeting } from './meeting-schemas.ts';

const byId = z.object({ id: z.uuid() });

export const meetingsContract = {
  list: oc.route({ method: 'GET', path: '/meetings', summary: 'Meetings that I may see' }).output(Meetings),
  call: oc
    .route({ method: 'POST', path: '/meetings', successStatus: 201, summary: 'Call a meeting' })
    .input(CallMeeting)
    .output(CalledMeeting),
  get: oc
    .route({ method: 'GET', path: '/meetings/{id}', summary: 'A meeting as I may see it' })
    .input(byId)
    .output(MeetingView),
  projector: oc
    .route({
      method: 'GET',
      path: '/meetings/{id}/projector',
      summary: 'A meeting as a screen in its room shows it, without names',
    })
    .input(byId)
    .output(ProjectedMeeting),
  commands: oc
    .route({
      method: 'GET',
      path: '/meetings/{id}/commands',
      summary: 'What I may do in the meeting now, and what is held back',
    })
    .input(byId)
    .output(Commands),
  send: oc
    .route({
      method: 'POST',
      path: '/meetings/{id}/commands',
      summary: 'Perform a command of the meeting',
    })
    .input(SendCommand.extend({ id: z.uuid() }))
    .output(Receipt),
  history: oc
    .route({
      method: 'GET',
      path: '/meetings/{id}/history',
      summary: 'Entries of the meeting, oldest first',
    })
    .input(byId.extend(PageOfEntries.shape))
    .output(History),
};
