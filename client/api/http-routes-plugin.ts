// Hands the page the HTTP contract as a module, `virtual:http-routes`, without its schemas: a client needs methods and
// paths only, and the schemas would bring all of zod to the first view. Types still come from the contract itself.
import { minifyContractRouter } from '@orpc/contract';
import type { Plugin } from 'vite';
import { httpContract } from '#workflows/contract/http-contract.ts';

const publicId = 'virtual:http-routes';
const resolvedId = `\0${publicId}`;

export function httpRoutes(): Plugin {
  return {
    name: 'http-routes',
    resolveId: (id) => (id === publicId ? resolvedId : undefined),
    load: (id) =>
      id === resolvedId ? `export default ${JSON.stringify(minifyContractRouter(httpContract))};` : undefined,
  };
}
