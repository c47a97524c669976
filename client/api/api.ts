// The typed client of the HTTP contract, and the same as queries. Both throw a ProblemError when the server refuses.

import routes from 'virtual:http-routes';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { httpContract } from '#workflows/contract/http-contract.ts';
import { httpFetch } from './http-fetch.ts';

const link = new OpenAPILink(routes, {
  url: () => `${location.origin}/api`,
  fetch: (request, init) => httpFetch(request, init as RequestInit),
});

export const api: ContractRouterClient<typeof httpContract> = createORPCClient(link);

export const orpc = createTanstackQueryUtils(api);
