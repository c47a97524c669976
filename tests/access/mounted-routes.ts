// Every address that a running application really answers, read from what it mounts: Express' routers are watched while the
// application is put together, and the contract and better-auth name what they serve.
import express from 'express';
import { pino } from 'pino';
import { createApp } from '#server/http/app.ts';
import { served } from '#server/http/auth-routes.ts';
import type { Services } from '#server/services.ts';
import { httpContract } from '#workflows/contract/http-contract.ts';

type Layer = { into: unknown; path: string; handler: unknown };
type Mounted = { routes: string[]; layers: Map<string, number> };
type Routed = { path: string; methods: Record<string, boolean> };

/** Routes as `METHOD /path`, and how many handlers without a path of their own stand where. */
export function mountedRoutes(plant: (app: express.Express) => void = () => undefined): Mounted {
  const uses: Layer[] = [];
  const routed: { into: unknown; route: Routed }[] = [];
  const restore = watchRouters(uses, routed);
  try {
    const app = createApp({
      // Nothing is asked of a service while routes are mounted.
      services: new Proxy({}, { get: () => ({}) }) as Services,
      logger: pino({ level: 'silent' }),
      pageDir: '/nowhere',
      demo: { accounts: [], password: '', receipt: '' },
      isSecure: false,
      origins: [],
      proxies: [],
    });
    plant(app);
    return readFrom(app.router, '', uses, routed);
  } finally {
    restore();
  }
}

function watchRouters(uses: Layer[], routed: { into: unknown; route: Routed }[]): () => void {
  const prototype = express.Router.prototype as Record<'use' | 'route', (...given: unknown[]) => unknown>;
  const { use, route } = prototype;
  prototype.use = function watched(this: unknown, ...given) {
    const [first, ...rest] = given;
    const path = typeof first === 'string' ? first : '/';
    const handlers = (typeof first === 'function' ? given : rest).flat(Number.POSITIVE_INFINITY);
    uses.push(...handlers.map((handler) => ({ into: this, path, handler })));
    return use.apply(this, given);
  };
  prototype.route = function watched(this: unknown, ...given) {
    const made = route.apply(this, given) as Routed;
    routed.push({ into: this, route: made });
    return made;
  };
  return () => {
    Object.assign(prototype, { use, route });
  };
}

function readFrom(
  router: unknown,
  at: string,
  uses: Layer[],
  routed: { into: unknown; route: Routed }[],
): Mounted {
  const layers = new Map<string, number>();
  const routes = routed
    .filter(({ into }) => into === router)
    .flatMap(({ route }) =>
      Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${joined(at, route.path)}`),
    );
  for (const { path, handler } of uses.filter(({ into }) => into === router)) {
    const mount = joined(at, path);
    if (!isRouter(handler)) {
      layers.set(mount, (layers.get(mount) ?? 0) + 1);
      continue;
    }
    const below = readFrom(handler, mount, uses, routed);
    routes.push(...below.routes);
    for (const [where, count] of below.layers) layers.set(where, (layers.get(where) ?? 0) + count);
  }
  return { routes, layers };
}

function isRouter(handler: unknown): boolean {
  return typeof handler === 'function' && 'stack' in handler;
}

function joined(at: string, path: string): string {
  const whole = `${at}/${path}`.replaceAll(/\/+/g, '/');
  return whole.length > 1 ? whole.replace(/\/$/, '') : whole;
}

/** What the contract serves below `/api`. */
export function contractRoutes(branch: unknown = httpContract): string[] {
  if (typeof branch !== 'object' || branch === null) return [];
  if (!('~orpc' in branch)) return Object.values(branch).flatMap(contractRoutes);
  const { method, path } = (branch['~orpc'] as { route: { method?: string; path?: string } }).route;
  return method && path ? [`${method} /api${path}`] : [];
}

/** What better-auth is let serve below `/api/auth`. */
export function authRoutes(): string[] {
  return [...served].map(([path, method]) => `${method} /api/auth${path}`);
}
