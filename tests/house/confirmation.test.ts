// Every act with a legal effect, every export and every act of administration asks who somebody is, or has its reason why not:
// a new command or route is in neither list and fails here.
import { describe, expect, it } from 'vitest';
import { commandsWithout, routesWith, routesWithout } from '#tests/access/declared-confirmation.ts';
import { declaredRoutes } from '#tests/access/declared-routes.ts';
import { catalogue } from '#workflows/case/catalogue.ts';

const commands = [...catalogue.values()];

describe('a recent confirmation', () => {
  it('is asked for by each command with a legal effect, or there is a reason why not', () => {
    const excused = Object.values(commandsWithout).flat();
    const silent = commands.filter(({ legal, stepUp, type }) => legal && !stepUp && !excused.includes(type));
    expect(silent.map(({ type }) => type)).toEqual([]);
    const needless = excused.filter((type) => !catalogue.get(type)?.legal || catalogue.get(type)?.stepUp);
    expect(needless).toEqual([]);
  });

  it('is asked for by no command that the page does not ask about', () => {
    const sudden = commands.filter(({ legal, stepUp }) => stepUp && !legal);
    expect(sudden.map(({ type }) => type)).toEqual([]);
  });

  it('is asked for by each route that changes something, or there is a reason why not', () => {
    const changing = declaredRoutes.map(({ route }) => route).filter((route) => !route.startsWith('GET '));
    const known = [...routesWith, ...Object.values(routesWithout).flat()];
    expect(known.toSorted()).toEqual(changing.toSorted());
  });
});
