// Every address and every event of the server is declared in `tests/access`, with who may and what they are answered; and
// the check that says so is alive: what is planted undeclared is found.
import { readFileSync } from 'node:fs';
import { Router } from 'express';
import { describe, expect, it } from 'vitest';
import { accessDocument } from '#tests/access/access-document.ts';
import { clientEvents, layers } from '#tests/access/declared-open-routes.ts';
import { declaredRoutes } from '#tests/access/declared-routes.ts';
import { authRoutes, contractRoutes, mountedRoutes } from '#tests/access/mounted-routes.ts';
import { socketEvents } from '#tests/access/socket-events.ts';

const declared = declaredRoutes.map(({ route }) => route);

describe('the routes of the server', () => {
  it('are declared, each once, and no other is', () => {
    const served = [...mountedRoutes().routes, ...contractRoutes(), ...authRoutes()];
    expect(served.toSorted()).toEqual(declared.toSorted());
  });

  it('have no handler beside them that is not declared', () => {
    const counts = Object.entries(layers).map(([path, { count }]) => [path, count]);
    expect(Object.fromEntries(mountedRoutes().layers)).toEqual(Object.fromEntries(counts));
  });

  it('are found where one is planted undeclared: on the application, in a router, in the contract', () => {
    const planted = mountedRoutes((app) => {
      app.get('/api/planted', () => undefined);
      app.use(
        '/api/below',
        Router().post('/planted/:id', () => undefined),
      );
      app.use('/api/unseen', () => undefined);
    });
    expect(planted.routes.filter((route) => !declared.includes(route))).toEqual([
      'GET /api/planted',
      'POST /api/below/planted/:id',
    ]);
    expect([...planted.layers.keys()].filter((path) => !(path in layers))).toEqual(['/api/unseen']);
    const contract = { planted: { '~orpc': { route: { method: 'GET', path: '/planted' } } } };
    expect(contractRoutes(contract)).toEqual(['GET /api/planted']);
  });
});

describe('the events of a live connection', () => {
  it('are declared, and no other is listened to', async () => {
    expect(await socketEvents()).toEqual(Object.keys(clientEvents).toSorted());
  });

  it('are found where one is planted', async () => {
    const planted = await socketEvents((socket) => socket.on('planted:subscribe', () => undefined));
    expect(planted).toContain('planted:subscribe');
  });
});

describe('docs/ACCESS-MATRIX.md', () => {
  it('is the declaration, as `npm run access -- --update` writes it', () => {
    const written = readFileSync(new URL('../../docs/ACCESS-MATRIX.md', import.meta.url), 'utf8');
    expect(written).toBe(accessDocument());
  });
});
