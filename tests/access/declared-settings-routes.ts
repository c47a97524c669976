// Routes of administration: for whoever holds the role in the top unit, and to everybody else as if there were nothing. None
// of them is about a case.
import { idOf } from '#tests/support/cast.ts';
import type { OwnRoute, RoleRoute } from './declared-route.ts';

const area = { area: 'general' };

function administers(route: string, more: Partial<RoleRoute> = {}): RoleRoute {
  return {
    ...{ of: 'role', route, may: ['administrator'], done: '200', refused: ['404 settings.notFound'] },
    ...more,
  };
}

export const settingsRoutes: readonly RoleRoute[] = [
  administers('GET /api/settings'),
  administers('GET /api/settings/people'),
  administers('GET /api/settings/people/{id}', { path: { id: idOf('intake') } }),
  administers('GET /api/settings/units'),
  administers('GET /api/settings/roles'),
  administers('GET /api/settings/packs'),
  administers('GET /api/settings/packs/difference', { query: '?to=vn-party@2026.1' }),
  administers('GET /api/settings/calendar'),
  administers('GET /api/settings/calendar/effect', { query: '?day=2099-03-02&kind=off' }),
  administers('GET /api/settings/areas/{area}/commands', { path: area }),
  administers('GET /api/settings/areas/{area}/history', { path: area }),
  administers('POST /api/settings/areas/{area}/commands', {
    path: area,
    body: {
      ...{ type: 'settings.limitDeputies', payload: { days: 90 } },
      ...{ expectedVersion: 0, commandId: '{fresh}' },
    },
    // Theirs to do, but for the version, which the test leaves behind on purpose.
    done: '409 conflict.version',
  }),
];

export const ownSettingsRoutes: readonly OwnRoute[] = [
  { of: 'own', route: 'GET /api/settings/own', answers: '200' },
];
