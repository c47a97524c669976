// The routes of administration: four areas that are moved on by commands like a case, and what their pages show. Whoever
// administers nothing finds nothing here but what is their own.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Commands, History, Receipt, SendCommand } from './case-schemas.ts';
import { PageOfEntries } from './entry-numbers.ts';
import {
  CalendarEffect,
  CalendarView,
  GrantView,
  OwnRoles,
  PackCard,
  PackDifference,
  SettingsAreaName,
  SettingsOverview,
  Staff,
  StaffView,
  UnitNode,
} from './settings-schemas.ts';

const byArea = z.object({ area: SettingsAreaName });
const yes = z.enum(['true', 'false']).default('false');

export const settingsContract = {
  overview: oc
    .route({ method: 'GET', path: '/settings', summary: 'The areas of administration and where they stand' })
    .output(SettingsOverview),
  own: oc
    .route({ method: 'GET', path: '/settings/own', summary: 'My roles, and who stands in for me' })
    .output(OwnRoles),
  people: {
    list: oc
      .route({ method: 'GET', path: '/settings/people', summary: 'People of the organisation' })
      .input(z.object({ q: z.string().max(100).optional(), unitId: z.uuid().optional(), left: yes }))
      .output(Staff),
    get: oc
      .route({ method: 'GET', path: '/settings/people/{id}', summary: 'A person with roles and deputies' })
      .input(z.object({ id: z.uuid() }))
      .output(StaffView),
  },
  units: oc
    .route({ method: 'GET', path: '/settings/units', summary: 'Units with their heads' })
    .output(z.array(UnitNode)),
  roles: oc
    .route({ method: 'GET', path: '/settings/roles', summary: 'Roles by period, deputies among them' })
    .input(z.object({ status: z.enum(['now', 'coming', 'over']).default('now') }))
    .output(z.array(GrantView)),
  packs: {
    list: oc
      .route({ method: 'GET', path: '/settings/packs', summary: 'Rule packs: reviewed, checked, in use' })
      .output(z.array(PackCard)),
    difference: oc
      .route({
        method: 'GET',
        path: '/settings/packs/difference',
        summary: 'What another pack would change, and for how many open cases',
      })
      .input(z.object({ to: z.string().max(80) }))
      .output(PackDifference),
  },
  calendar: {
    get: oc
      .route({ method: 'GET', path: '/settings/calendar', summary: 'The calendar with its amendments' })
      .output(CalendarView),
    effect: oc
      .route({
        method: 'GET',
        path: '/settings/calendar/effect',
        summary: 'What an amendment would change for open cases',
      })
      .input(z.object({ day: z.iso.date(), kind: z.enum(['off', 'worked']) }))
      .output(CalendarEffect),
  },
  commands: oc
    .route({
      method: 'GET',
      path: '/settings/areas/{area}/commands',
      summary: 'What I may do in an area of administration',
    })
    .input(byArea)
    .output(Commands),
  send: oc
    .route({
      method: 'POST',
      path: '/settings/areas/{area}/commands',
      summary: 'Perform a command of administration',
    })
    .input(SendCommand.extend(byArea.shape))
    .output(Receipt),
  history: oc
    .route({
      method: 'GET',
      path: '/settings/areas/{area}/history',
      summary: 'Entries of an area, oldest first',
    })
    .input(byArea.extend(PageOfEntries.shape))
    .output(History),
};
