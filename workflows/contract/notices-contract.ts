// The routes of what one is told: notifications, how one wants to hear of them, the secret addresses of one's calendar. The
// calendar itself is read without a session, beside the contract.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  CalendarLinkView,
  KeepChoices,
  ListNotices,
  MarkedRead,
  NewCalendarLink,
  NoticeChoices,
  NoticePage,
  ReadNotices,
  Unread,
} from './notice-schemas.ts';

export const noticesContract = {
  list: oc
    .route({ method: 'GET', path: '/notices', summary: 'What I was told, newest first' })
    .input(ListNotices)
    .output(NoticePage),
  unread: oc
    .route({ method: 'GET', path: '/notices/unread', summary: 'How much of it I have not read' })
    .output(Unread),
  read: oc
    .route({
      method: 'POST',
      path: '/notices/read',
      summary: 'Mark one as read, or all up to one, or take that back',
    })
    .input(ReadNotices)
    .output(MarkedRead),
  choices: oc
    .route({ method: 'GET', path: '/notices/choices', summary: 'How I want to be told' })
    .output(NoticeChoices),
  choose: oc
    .route({ method: 'PUT', path: '/notices/choices', summary: 'Choose how I want to be told' })
    .input(KeepChoices)
    .output(NoticeChoices),
  calendars: oc
    .route({ method: 'GET', path: '/calendar-links', summary: 'Secret addresses of my calendar' })
    .output(z.array(CalendarLinkView)),
  addCalendar: oc
    .route({
      method: 'POST',
      path: '/calendar-links',
      successStatus: 201,
      summary: 'Make a secret address of my calendar, in the place of another if I say so',
    })
    .input(z.strictObject({ replaces: z.uuid().optional() }))
    .output(NewCalendarLink),
  revokeCalendar: oc
    .route({ method: 'DELETE', path: '/calendar-links/{id}', summary: 'Revoke a secret address' })
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ revoked: z.boolean() })),
};
