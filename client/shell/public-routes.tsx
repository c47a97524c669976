// The root of every address, and the pages that never ask who is here.
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import { signInSearch } from '../sign-in/sign-in-search.ts';
import { lazyRouteComponent } from './lazy-route-component.ts';
import { NotFoundPage } from './not-found-page.tsx';

export const root = createRootRouteWithContext<{ client: QueryClient }>()({
  notFoundComponent: NotFoundPage,
});

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../sign-in/sign-in-page.tsx'), 'SignInPage'),
});

export const invite = createRoute({
  getParentRoute: () => root,
  path: '/invite',
  component: lazyRouteComponent(() => import('../account/invite-page.tsx'), 'InvitePage'),
});

export const confirmed = createRoute({
  getParentRoute: () => root,
  path: '/confirmed',
  component: lazyRouteComponent(() => import('../account/confirmed-page.tsx'), 'ConfirmedPage'),
});

export const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  component: lazyRouteComponent(() => import('../reporter/report-page.tsx'), 'ReportPage'),
});

export const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  component: lazyRouteComponent(() => import('../reporter/inbox-page.tsx'), 'InboxPage'),
});

export const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  // The code that stands on a document, from the square on its pages.
  validateSearch: ({ code }): { code?: string } =>
    typeof code === 'string' && code.length <= 60 ? { code } : {},
  component: lazyRouteComponent(() => import('../verify/verify-page.tsx'), 'VerifyPage'),
});

export const ledger = createRoute({
  getParentRoute: () => root,
  path: '/ledger',
  component: lazyRouteComponent(() => import('../verify/ledger-page.tsx'), 'LedgerPage'),
});
