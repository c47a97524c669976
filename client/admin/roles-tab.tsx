// Roles and deputies by period: held now, to come, over. What ends within a month stands first.
import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GrantView } from '#workflows/contract/settings-schemas.ts';
import { orpc } from '../api/api.ts';
import { Notice } from '../shell/notice.tsx';
import { useWords } from '../words/words.ts';
import classes from './admin.module.css';
import { GrantRow } from './grant-row.tsx';
import { Loaded } from './loaded.tsx';
import type { Begin } from './use-act.ts';

const statuses = ['now', 'coming', 'over'] as const;

export function RolesTab({ begin }: { begin: Begin }) {
  const { t } = useWords();
  const [status, setStatus] = useState<GrantView['status']>('now');
  const roles = useQuery(orpc.settings.roles.queryOptions({ input: { status } }));
  return (
    <>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t('admin.roles.which')}
          value={status}
          onChange={(next) => setStatus(statuses.find((one) => one === next) ?? 'now')}
          data={statuses.map((value) => ({ value, label: t(`admin.roles.status.${value}`) }))}
        />
        <span className={classes.space} />
        <Button onClick={() => begin({ type: 'settings.grantRole' })}>{t('admin.roles.grant')}</Button>
      </div>
      <Loaded query={roles}>{(grants) => <Grants grants={grants} begin={begin} />}</Loaded>
    </>
  );
}

function Grants({ grants, begin }: { grants: readonly GrantView[]; begin: Begin }) {
  const { t } = useWords();
  if (grants.length === 0)
    return <Notice icon="people" title={t('admin.roles.none')} note={t('admin.roles.noneNote')} />;
  const groups = [
    { name: 'soon', grants: grants.filter(({ endsSoon }) => endsSoon) },
    { name: 'deputies', grants: grants.filter((one) => !one.endsSoon && one.standsInFor !== null) },
    { name: 'roles', grants: grants.filter((one) => !one.endsSoon && one.standsInFor === null) },
  ].filter((group) => group.grants.length > 0);
  return groups.map((group) => (
    <section key={group.name} className={classes.group} aria-labelledby={`admin-roles-${group.name}`}>
      <h2 id={`admin-roles-${group.name}`}>{t(`admin.roles.group.${group.name}`)}</h2>
      <ul className={classes.rows}>
        {group.grants.map((grant) => (
          <GrantRow key={grant.id} grant={grant} begin={begin} />
        ))}
      </ul>
    </section>
  ));
}
