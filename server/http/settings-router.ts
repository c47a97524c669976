// The procedures of the routes of administration. Whoever administers nothing finds nothing: the same answer as for what
// does not exist. A command asks for a recent proof of who one is before anything is looked up.
import { implement } from '@orpc/server';
import { settingsContract } from '#workflows/contract/settings-contract.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { type SettingsArea, settingsAreas, settingsStreamOf } from '#workflows/settings/settings-areas.ts';
import { findSettingsCommand } from '#workflows/settings/settings-catalogue.ts';
import { performOn } from '../cases/perform-command.ts';
import { viewCalendar, viewCalendarEffect } from '../settings/calendar-views.ts';
import { listGrants, statusOf, viewOwnRoles } from '../settings/grant-views.ts';
import { listPacks, viewPackDifference } from '../settings/pack-views.ts';
import { listSettingsCommands } from '../settings/settings-commands.ts';
import { listSettingsHistory } from '../settings/settings-history.ts';
import { settingsProcedure } from '../settings/settings-procedure.ts';
import { isAdministrator, readSettings } from '../settings/settings-reading.ts';
import { nameOfUnit } from '../settings/shown-person.ts';
import { listStaff, listUnitNodes, viewStaff } from '../settings/staff-views.ts';
import type { ApiContext } from './api-context.ts';
import { countCommand } from './metrics.ts';
import { refusedBecause, refusedWith } from './problems.ts';
import { requireConfirmed } from './require-confirmed.ts';

const api = implement(settingsContract).$context<ApiContext>();

function found<T>(answer: T | null): T {
  if (answer === null) throw refusedWith('settings.notFound');
  return answer;
}

/** What every page of administration stands on. Throws for who administers nothing. */
function asAdministrator({ services, viewer }: ApiContext) {
  if (!isAdministrator(services.directory, viewer)) throw refusedWith('settings.notFound');
  const { directory, feedLanes, writePath } = services;
  return { directory, viewer, lanes: feedLanes, path: writePath, today: dayOf(writePath.clock.now()) };
}

async function factsOf({ services, viewer }: ApiContext, area: SettingsArea) {
  return found(await readSettings(services.cases, viewer, area));
}

export const settingsRouter = api.router({
  overview: api.overview.handler(async ({ context }) => {
    const { directory, viewer, path } = asAdministrator(context);
    const areas = await Promise.all(
      settingsAreas.map(async (area) => ({ area, version: (await factsOf(context, area)).stored.version })),
    );
    const top = directory.topUnit();
    const { organisation, longestDelegation } = directory.values();
    return {
      ...{ areas, organisation, longestDelegationDays: longestDelegation },
      topUnit: top ? { id: top.id, name: nameOfUnit(directory, viewer, top.id) } : null,
      ...{ activePack: path.pack, calendar: path.calendar },
    };
  }),
  own: api.own.handler(({ context: { services, viewer } }) =>
    viewOwnRoles(services.directory, viewer, dayOf(services.writePath.clock.now())),
  ),
  people: {
    list: api.people.list.handler(({ input, context }) => {
      const { directory, viewer, today } = asAdministrator(context);
      return listStaff(directory, viewer, today, { ...input, left: input.left === 'true' });
    }),
    get: api.people.get.handler(({ input, context }) => {
      const { directory, viewer, today } = asAdministrator(context);
      return found(viewStaff(directory, viewer, today, input.id));
    }),
  },
  units: api.units.handler(({ context }) => {
    const { directory, viewer } = asAdministrator(context);
    return listUnitNodes(directory, viewer);
  }),
  roles: api.roles.handler(({ input, context }) => {
    const { directory, viewer, today } = asAdministrator(context);
    return listGrants(directory, viewer, today, (grant) => statusOf(grant, today) === input.status);
  }),
  packs: {
    list: api.packs.list.handler(({ context }) => {
      const { directory, viewer, path } = asAdministrator(context);
      return listPacks(directory, viewer, path.pack);
    }),
    difference: api.packs.difference.handler(async ({ input, context }) => {
      const { lanes, path, today } = asAdministrator(context);
      return found(await viewPackDifference(lanes, { from: path.pack, to: input.to, day: today }));
    }),
  },
  calendar: {
    get: api.calendar.get.handler(({ context }) => {
      const { directory, path, today } = asAdministrator(context);
      return viewCalendar(directory, path.calendar, today);
    }),
    effect: api.calendar.effect.handler(async ({ input, context }) => {
      const { lanes } = asAdministrator(context);
      return viewCalendarEffect(lanes, (await factsOf(context, 'calendar')).facts, input);
    }),
  },
  commands: api.commands.handler(async ({ input, context: { services, viewer, locale } }) =>
    found(await listSettingsCommands(services.cases, viewer, input.area, locale)),
  ),
  send: api.send.handler(async ({ input: { area, ...sent }, context }) => {
    const { services, viewer } = context;
    if (findSettingsCommand(sent.type)?.stepUp) requireConfirmed(context);
    const actor = { kind: 'person' as const, id: viewer.personId };
    const streamId = settingsStreamOf(area);
    const performed = await performOn(services.writePath, settingsProcedure, streamId, { ...sent, actor });
    countCommand(sent.type, performed.outcome);
    if (performed.outcome === 'absent') throw refusedWith('settings.notFound');
    if (performed.outcome !== 'done') throw refusedBecause(performed);
    // Whoever asks this node next sees what was done; other nodes hear of it by the feed.
    await services.directory.reload();
    const { version, state, position } = performed;
    return { version, state, position };
  }),
  history: api.history.handler(async ({ input: { area, ...page }, context: { services, viewer } }) =>
    found(await listSettingsHistory(services.cases, viewer, area, page)),
  ),
});
