// A page that is loaded when somebody goes there. The library answers a script that cannot be had by loading everything anew, as
// after a release; while nothing answers, that would leave an empty window, so it is told like any other request without an answer.
import { lazyRouteComponent as lazyOfLibrary } from '@tanstack/react-router';
import { httpFetch } from '../api/http-fetch.ts';

export const lazyRouteComponent: typeof lazyOfLibrary = (load, name) =>
  lazyOfLibrary(
    () =>
      load().catch(async (error: unknown) => {
        // Throws where no answer comes.
        await httpFetch('/healthz');
        throw error;
      }),
    name,
  );
