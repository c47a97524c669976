// Reading in an emergency: asking, what one asked, what waits for one's word, and for auditors what there was.
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Emergencies } from '#workflows/contract/emergency-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { api, orpc } from '../api/api.ts';
import { holds, useMe } from '../shell/me.ts';
import { clockTime, fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './access.module.css';
import { AskEmergency } from './ask-emergency.tsx';

const mayAsk = ['intake', 'investigator', 'supervisor', 'secretary', 'authority'];
const askedEveryMs = 15_000;

export function useEmergencies() {
  return useQuery(orpc.access.emergencies.queryOptions({ staleTime: 0, refetchInterval: askedEveryMs }));
}

export function EmergencySection() {
  const { t } = useWords();
  const me = useMe();
  const { data } = useEmergencies();
  const [isAsking, setAsking] = useState(false);
  const canAsk =
    mayAsk.some((role) => holds(me, role)) && !holds(me, 'administrator') && !holds(me, 'auditor');
  const { mine = [], toDecide = [], known = [] } = data ?? {};
  if (!canAsk && mine.length + toDecide.length + known.length === 0) return null;
  return (
    <section className={classes.section} id="emergency" aria-labelledby="emergency-title">
      <div className={classes.head}>
        <h2 id="emergency-title" className={classes.title}>
          {t('access.urgent.title')}
        </h2>
        {canAsk && !isAsking && (
          <Button size="xs" variant="default" onClick={() => setAsking(true)}>
            {t('access.urgent.send')}
          </Button>
        )}
      </div>
      <p className={classes.note}>{t('access.urgent.note')}</p>
      {canAsk && isAsking && <AskEmergency />}
      <Group title={t('access.urgent.toDecide')} of={toDecide}>
        {(one) => <ToDecide key={one.id} request={one} />}
      </Group>
      <Group title={t('access.urgent.mine')} of={mine}>
        {(one) => <Own key={one.id} request={one} />}
      </Group>
      <Group title={t('access.urgent.known')} of={known}>
        {(one) => <Known key={one.id} request={one} />}
      </Group>
    </section>
  );
}

type GroupProps<One> = {
  title: string;
  of: readonly One[];
  children: (one: One) => React.ReactNode;
};

function Group<One>({ title, of: members, children }: GroupProps<One>) {
  if (members.length === 0) return null;
  return (
    <div className={classes.group}>
      <h3>{title}</h3>
      {members.map(children)}
    </div>
  );
}

function ToDecide({ request }: { request: Emergencies['toDecide'][number] }) {
  const { t } = useWords();
  const client = useQueryClient();
  const { id, person, ref, hours, reason, unit } = request;
  const decide = useMutation({
    mutationFn: (granted: boolean) => api.access.decideEmergency({ id, granted }),
    onSettled: () => client.invalidateQueries({ queryKey: orpc.access.key() }),
  });
  const about = { name: person.name, ref, count: hours };
  return (
    <div className={classes.request}>
      <p>
        {t('access.urgent.asks', about)} ({unit.name})
      </p>
      <p className={classes.reason}>{reason}</p>
      {decide.error && <p role="alert">{decide.error.message}</p>}
      <div className={classes.acts}>
        <Button
          size="xs"
          loading={decide.isPending && decide.variables}
          aria-label={t('access.urgent.grantOf', about)}
          onClick={() => decide.mutate(true)}
        >
          {t('access.urgent.grant')}
        </Button>
        <Button
          size="xs"
          variant="default"
          loading={decide.isPending && !decide.variables}
          aria-label={t('access.urgent.refuseOf', about)}
          onClick={() => decide.mutate(false)}
        >
          {t('access.urgent.refuse')}
        </Button>
      </div>
    </div>
  );
}

function Own({ request: { ref, until, caseId, reason } }: { request: Emergencies['mine'][number] }) {
  const { t } = useWords();
  const when = useInstant();
  const standing = until
    ? t(caseId ? 'access.urgent.openUntil' : 'access.urgent.over', { until: when(until) })
    : t('access.urgent.waiting');
  return (
    <div className={classes.request}>
      <p>
        <span className={classes.ref}>{ref}</span> · {standing}
      </p>
      <p className={classes.reason}>{reason}</p>
      {caseId && (
        <p>
          <Link to="/cases/$caseId" params={{ caseId }}>
            {t('access.urgent.read')}
          </Link>
        </p>
      )}
    </div>
  );
}

function Known({ request }: { request: Emergencies['known'][number] }) {
  const { t } = useWords();
  const when = useInstant();
  const { person, ref, hours, reason, decision } = request;
  const name = person?.name ?? t('access.nobody');
  const by = decision?.by?.name ?? t('access.nobody');
  const standing = decision
    ? t(decision.granted ? 'access.urgent.granted' : 'access.urgent.refused', {
        name: by,
        until: decision.until ? when(decision.until) : '',
      })
    : t('access.urgent.unanswered');
  return (
    <div className={classes.request}>
      <p>
        {t('access.urgent.asks', { name, ref, count: hours })} · {standing}
      </p>
      <p className={classes.reason}>{reason}</p>
    </div>
  );
}

function useInstant() {
  const { locale } = useWords();
  return (at: string) => `${clockTime(at, locale)}, ${fullDay(dayOf(at), locale)}`;
}
