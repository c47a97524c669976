// How much of the access record waits for this person: alerts of today for auditors, requests for whoever may decide on them.
import { useQuery } from '@tanstack/react-query';
import type { Me } from '#workflows/contract/people-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { orpc } from '../api/api.ts';
import { holds } from '../shell/me.ts';
import { useAlerts } from './use-looks.ts';

const askedEveryMs = 30_000;

/** Null where nothing of it can wait for them. */
export function useAccessCount(me: Me): number | null {
  useAlerts();
  const isAuditor = holds(me, 'auditor');
  const mayDecide = holds(me, 'supervisor') || holds(me, 'authority');
  const alerts = useQuery({
    ...orpc.access.counts.queryOptions({
      input: { only: 'alerts', from: dayOf(new Date().toISOString()) },
    }),
    enabled: isAuditor,
  });
  const requests = useQuery({
    ...orpc.access.emergencies.queryOptions({ refetchInterval: askedEveryMs }),
    enabled: mayDecide,
  });
  if (!isAuditor && !mayDecide) return null;
  return (alerts.data?.looks ?? 0) + (requests.data?.toDecide.length ?? 0);
}
