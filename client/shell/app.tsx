// The page with all that surrounds it: theme, cache, addresses. A session that has ended leads to sign-in and back.
import { MantineProvider } from '@mantine/core';
import { useNotifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { createQueryClient } from '../api/query-client.ts';
import { catalogue } from '../words/catalogue.ts';
import { createPageRouter } from './router.tsx';
import { theme } from './theme.ts';

const client = createQueryClient(onSessionMissing);
const router = createPageRouter(client);
// What the server words comes in the caller's language: once that is another, it is asked for again.
catalogue.on('languageChanged', () => void client.invalidateQueries());
const Toasts = lazy(() => import('./toasts.tsx'));

function onSessionMissing(): void {
  const { pathname, href } = router.state.location;
  // The route's own check leads to sign-in where nothing was shown yet.
  if (pathname === '/sign-in' || router.state.status === 'pending') return;
  void router.navigate({ to: '/sign-in', search: { from: href, ended: true } });
}

export function App() {
  return (
    // Its variables stand in tokens.css: Mantine would inject them, which the content security policy refuses.
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
        <Confirmations />
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Loaded when there is the first to show, and kept from then on. */
function Confirmations() {
  const { notifications } = useNotifications();
  const [isNeeded, setNeeded] = useState(false);
  if (notifications.length > 0 && !isNeeded) setNeeded(true);
  return <Suspense>{isNeeded && <Toasts />}</Suspense>;
}
