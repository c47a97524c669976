// All declared routes, whatever they are about.

import { boardRoutes } from './declared-board-routes.ts';
import { caseRoutes, listRoutes, meetingRoutes } from './declared-case-routes.ts';
import { documentRoutes } from './declared-document-routes.ts';
import { openRoutes } from './declared-open-routes.ts';
import { ownRoutes, roleRoutes } from './declared-other-routes.ts';
import { roomRoutes } from './declared-room-routes.ts';
import type { DeclaredRoute } from './declared-route.ts';
import { ownSettingsRoutes, settingsRoutes } from './declared-settings-routes.ts';
import { superviseRoutes } from './declared-supervise-routes.ts';

export const declaredRoutes: readonly DeclaredRoute[] = [
  ...caseRoutes,
  ...roomRoutes,
  ...documentRoutes,
  ...listRoutes,
  ...meetingRoutes,
  ...roleRoutes,
  ...settingsRoutes,
  ...superviseRoutes,
  ...ownRoutes,
  ...boardRoutes,
  ...ownSettingsRoutes,
  ...openRoutes,
];

/** Those about one kind of thing. */
export function routesAbout<Kind extends DeclaredRoute['of']>(
  kind: Kind,
): Extract<DeclaredRoute, { of: Kind }>[] {
  return declaredRoutes.filter((route): route is Extract<DeclaredRoute, { of: Kind }> => route.of === kind);
}
