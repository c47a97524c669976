// All declared routes, whatever they are about.
import { caseRoutes, listRoutes, meetingRoutes } from './declared-case-routes.ts';
import { openRoutes, ownRoutes, roleRoutes } from './declared-other-routes.ts';
import type { DeclaredRoute } from './declared-route.ts';

export const declaredRoutes: readonly DeclaredRoute[] = [
  ...caseRoutes,
  ...listRoutes,
  ...meetingRoutes,
  ...roleRoutes,
  ...ownRoutes,
  ...openRoutes,
];
