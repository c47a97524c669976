// Where this person can go. Only pages that have something for them are listed.
import { useQuery } from '@tanstack/react-query';
import type { Me } from '#workflows/contract/people-schemas.ts';
import { useAccessCount } from '../access/use-access-count.ts';
import { orpc } from '../api/api.ts';
import type { IconName } from './icon.tsx';
import { holds } from './me.ts';

export type NavItem = {
  to:
    | '/desk'
    | '/board'
    | '/meetings'
    | '/search'
    | '/register'
    | '/standing'
    | '/admin'
    | '/access'
    | '/supervise'
    | '/recommendations';
  icon: IconName;
  /** Key of its name in the catalogue. */
  name: string;
  /** How many wait there; null where that is not known or says nothing. */
  count: number | null;
};

/** Roles that have no business on the board: they see no case of others. */
const withoutBoard = new Set(['administrator', 'auditor', 'custodian', 'respondent']);

/** Who calls meetings and who sits in them. */
const sitting = ['secretary', 'chair', 'member'];

/** Who certifies the standing of members; the member finds the copies from their account. */
const certifying = ['secretary', 'authority'];

/** They are few, and whoever gets one is told of it. */
const recommendedForMs = 300_000;

export function useNavItems(me: Me): NavItem[] {
  const desk = useQuery(orpc.desk.queryOptions());
  const waiting = useAccessCount(me);
  const recommended = useQuery(orpc.recommendations.list.queryOptions({ staleTime: recommendedForMs }));
  const seesBoard = me.roles.some(({ role }) => !withoutBoard.has(role));
  const items: NavItem[] = [{ to: '/desk', icon: 'desk', name: 'nav.desk', count: desk.data?.total ?? null }];
  if (seesBoard) items.push({ to: '/board', icon: 'board', name: 'nav.board', count: null });
  if (seesBoard) items.push({ to: '/search', icon: 'search', name: 'nav.search', count: null });
  if (holds(me, 'supervisor') || holds(me, 'auditor'))
    items.push({ to: '/supervise', icon: 'chart', name: 'nav.supervise', count: null });
  if (sitting.some((role) => holds(me, role)))
    items.push({ to: '/meetings', icon: 'people', name: 'nav.meetings', count: null });
  if (holds(me, 'intake')) items.push({ to: '/register', icon: 'add', name: 'nav.register', count: null });
  if (certifying.some((role) => holds(me, role)))
    items.push({ to: '/standing', icon: 'check', name: 'nav.standing', count: null });
  if (holds(me, 'administrator'))
    items.push({ to: '/admin', icon: 'shield', name: 'nav.admin', count: null });
  // Who issues them finds them under supervision.
  const toMe = recommended.data?.recommendations.filter(({ parts }) => !parts.includes('supervisor')) ?? [];
  if (toMe.length > 0)
    items.push({
      to: '/recommendations',
      icon: 'list',
      name: 'nav.recommendations',
      count: recommended.data?.waiting ?? null,
    });
  if (waiting !== null) items.push({ to: '/access', icon: 'shield', name: 'nav.access', count: waiting });
  return items;
}
