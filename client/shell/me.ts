// Who is signed in, what they are called, and where their day begins.
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Me } from '#workflows/contract/people-schemas.ts';
import { orpc } from '../api/api.ts';

/** Only below the signed-in route, whose loader has fetched it. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery()).data;
}

export function meQuery() {
  return orpc.me.queryOptions({ staleTime: 5 * 60_000 });
}

export function holds(me: Me, role: string): boolean {
  return me.roles.some((held) => held.role === role);
}

/** The role to introduce somebody by: the first that the directory names. A respondent holds none. */
export function leadRole(me: Me): string {
  return me.roles[0]?.role ?? 'respondent';
}

/** Supervisors and the authority watch the board; everybody else begins with what waits for them. */
export function homeOf(me: Me): '/board' | '/desk' {
  return holds(me, 'supervisor') || holds(me, 'authority') ? '/board' : '/desk';
}
