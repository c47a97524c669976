// Every address of the page. What is not needed for the first board is loaded when somebody goes there; a page of a
// signed-in person is never rendered before it is known who that is.
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { accessSearch } from '../access/access-search.ts';
import { adminSearch } from '../admin/admin-search.ts';
import { isSessionMissing } from '../api/problem-error.ts';
import { BoardPage } from '../board/board-page.tsx';
import { boardSearch } from '../board/board-search.ts';
import { BoardSkeleton } from '../board/board-skeleton.tsx';
import { searchAddress } from '../search/search-address.ts';
import { superviseSearch } from '../supervise/supervise-search.ts';
import { timeSearch } from '../time/time-search.ts';
import { AppFrame } from './app-frame.tsx';
import { FailurePage } from './failure-page.tsx';
import { lazyRouteComponent } from './lazy-route-component.ts';
import { homeOf, meQuery } from './me.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { confirmed, inbox, invite, ledger, report, root, signIn, verify } from './public-routes.tsx';

const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  beforeLoad: async ({ context, location }) => {
    try {
      return { me: await context.client.ensureQueryData(meQuery()) };
    } catch (error) {
      if (!isSessionMissing(error)) throw error;
      const from = location.href === '/' ? undefined : location.href;
      throw redirect({ to: '/sign-in', search: from ? { from } : {} });
    }
  },
  component: AppFrame,
  notFoundComponent: NotFoundPage,
});

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.me), replace: true });
  },
});

const board = createRoute({
  getParentRoute: () => frame,
  path: '/board',
  validateSearch: boardSearch,
  component: BoardPage,
  pendingComponent: BoardSkeleton,
});

const desk = createRoute({
  getParentRoute: () => frame,
  path: '/desk',
  component: lazyRouteComponent(() => import('../desk/desk-page.tsx'), 'DeskPage'),
});

const register = createRoute({
  getParentRoute: () => frame,
  path: '/register',
  component: lazyRouteComponent(() => import('../register/register-page.tsx'), 'RegisterPage'),
});

const account = createRoute({
  getParentRoute: () => frame,
  path: '/account',
  component: lazyRouteComponent(() => import('../account/account-page.tsx'), 'AccountPage'),
});

const notices = createRoute({
  getParentRoute: () => frame,
  path: '/notices',
  component: lazyRouteComponent(() => import('../notices/notices-page.tsx'), 'NoticesPage'),
});

const standing = createRoute({
  getParentRoute: () => frame,
  path: '/standing',
  component: lazyRouteComponent(() => import('../standing/standing-page.tsx'), 'StandingPage'),
});

const meetings = createRoute({
  getParentRoute: () => frame,
  path: '/meetings',
  component: lazyRouteComponent(() => import('../meetings/meetings-page.tsx'), 'MeetingsPage'),
});

const meeting = createRoute({
  getParentRoute: () => frame,
  path: '/meetings/$meetingId',
  component: lazyRouteComponent(() => import('../committee/room-page.tsx'), 'RoomPage'),
});

const projector = createRoute({
  getParentRoute: () => frame,
  path: '/meetings/$meetingId/projector',
  component: lazyRouteComponent(() => import('../committee/projector-page.tsx'), 'ProjectorPage'),
});

const admin = createRoute({
  getParentRoute: () => frame,
  path: '/admin',
  validateSearch: adminSearch,
  component: lazyRouteComponent(() => import('../admin/admin-page.tsx'), 'AdminPage'),
});

const access = createRoute({
  getParentRoute: () => frame,
  path: '/access',
  validateSearch: accessSearch,
  component: lazyRouteComponent(() => import('../access/access-page.tsx'), 'AccessPage'),
});

const supervise = createRoute({
  getParentRoute: () => frame,
  path: '/supervise',
  validateSearch: superviseSearch,
  component: lazyRouteComponent(() => import('../supervise/supervise-page.tsx'), 'SupervisePage'),
});

const recommendations = createRoute({
  getParentRoute: () => frame,
  path: '/recommendations',
  component: lazyRouteComponent(
    () => import('../prevention/recommendations-page.tsx'),
    'RecommendationsPage',
  ),
});

const recommendation = createRoute({
  getParentRoute: () => frame,
  path: '/recommendations/$recommendationId',
  component: lazyRouteComponent(() => import('../prevention/recommendation-page.tsx'), 'RecommendationPage'),
});

const search = createRoute({
  getParentRoute: () => frame,
  path: '/search',
  validateSearch: searchAddress,
  component: lazyRouteComponent(() => import('../search/search-page.tsx'), 'SearchPage'),
});

/** Any other address, inside the frame: whoever got lost keeps the way around. */
const nowhere = createRoute({ getParentRoute: () => frame, path: '$', component: NotFoundPage });

const caseRoute = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('./case-route-page.tsx'), 'CaseRoutePage'),
});

/** One page within a case, such as one of the respondent's room. */
const casePage = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/$page',
  validateSearch: (search): { about?: string } =>
    typeof search.about === 'string' || typeof search.about === 'number'
      ? { about: String(search.about) }
      : {},
  component: lazyRouteComponent(() => import('./case-route-page.tsx'), 'CaseRoutePage'),
});

const throughTime = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/time',
  validateSearch: timeSearch,
  component: lazyRouteComponent(() => import('../time/time-page.tsx'), 'TimePage'),
});

const identity = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/identity',
  component: lazyRouteComponent(() => import('../case/reporter/identity-page.tsx'), 'IdentityPage'),
});

export function createPageRouter(client: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      signIn,
      invite,
      confirmed,
      report,
      inbox,
      verify,
      ledger,
      frame.addChildren([
        home,
        board,
        desk,
        register,
        account,
        notices,
        standing,
        meetings,
        meeting,
        projector,
        admin,
        access,
        supervise,
        recommendations,
        recommendation,
        search,
        caseRoute,
        casePage,
        identity,
        throughTime,
        nowhere,
      ]),
    ]),
    context: { client },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: FailurePage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
}
