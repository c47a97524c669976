// Which methods an address of the contract has, so that a wrong method is told from a wrong address.
import { httpContract } from '#workflows/contract/http-contract.ts';

type Route = { method: string; path: string; pattern: RegExp };

const routes: readonly Route[] = routesIn(httpContract);

/** Methods for a path below `/api`; empty where there is no such address. */
export function allowedMethods(path: string): string[] {
  return routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
}

/** A contract is a tree whose leaves carry their route. */
export function routesIn(branch: unknown): Route[] {
  if (typeof branch !== 'object' || branch === null) return [];
  if (!('~orpc' in branch)) return Object.values(branch).flatMap(routesIn);
  const { method, path } = (branch['~orpc'] as { route: { method?: string; path?: string } }).route;
  return method && path ? [{ method, path, pattern: patternOf(path) }] : [];
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}/?$`);
}
