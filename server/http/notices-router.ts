// The procedures of what one is told and of one's calendar's addresses: the session that asks is whose they are.
import { implement } from '@orpc/server';
import { noticesContract } from '#workflows/contract/notices-contract.ts';
import { makeCalendar, ownCalendars, revokeCalendar } from '../notify/calendar-links.ts';
import {
  chooseNotices,
  countOwnUnread,
  readNotices,
  viewChoices,
  viewNotices,
} from '../notify/own-notices.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';

const api = implement(noticesContract).$context<ApiContext>();

export const noticesRouter = api.router({
  list: api.list.handler(({ input, context: { services, viewer } }) =>
    viewNotices(services.notices, viewer, input),
  ),
  unread: api.unread.handler(({ context: { services, viewer } }) => countOwnUnread(services.notices, viewer)),
  read: api.read.handler(({ input, context: { services, viewer } }) =>
    readNotices(services.notices, viewer, input),
  ),
  choices: api.choices.handler(({ context: { services, viewer } }) => viewChoices(services.notices, viewer)),
  choose: api.choose.handler(async ({ input, context: { services, viewer } }) => {
    const chosen = await chooseNotices(services.notices, viewer, input);
    if (chosen === 'alwaysTold') throw refusedWith('notice.alwaysTold');
    return chosen;
  }),
  calendars: api.calendars.handler(({ context: { services, viewer } }) =>
    ownCalendars(services.notices, viewer),
  ),
  addCalendar: api.addCalendar.handler(async ({ input, context }) => {
    const { services, viewer, origin } = context;
    const [usual = ''] = services.origins;
    // The page that asks is the address that its owner knows; it was checked before this.
    const made = await makeCalendar(services.notices, viewer, {
      replaces: input.replaces,
      origin: origin ?? usual,
    });
    if (!made) throw refusedWith('calendar.tooMany');
    return made;
  }),
  revokeCalendar: api.revokeCalendar.handler(async ({ input, context: { services, viewer } }) => {
    if (!(await revokeCalendar(services.notices, viewer, input.id))) throw refusedWith('calendar.notFound');
    return { revoked: true };
  }),
});
