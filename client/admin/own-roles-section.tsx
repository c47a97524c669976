// One's own roles and who stands in for one, on the page of the account: named with an end, taken back at once. Whoever holds
// no role finds only the way to declare a relative.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import '../words/add-case-words.ts';
import '../words/admin-words.ts';
import type { GrantView } from '#workflows/contract/settings-schemas.ts';
import classes from '../account/account-page.module.css';
import { orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import { type Act, AdminDialog } from './admin-dialog.tsx';
import { usePeriodWords } from './grant-row.tsx';

export function OwnRolesSection() {
  const { t } = useWords();
  const own = useQuery(orpc.settings.own.queryOptions({ staleTime: 0 }));
  const [act, setAct] = useState<Act | null>(null);
  const { grants = [], deputies = [] } = own.data ?? {};
  return (
    <section className={classes.section} aria-labelledby="account-roles">
      <div className={classes.head}>
        <h2 id="account-roles" className={classes.title}>
          {t('admin.own.title')}
        </h2>
        <Button size="xs" variant="default" onClick={() => setAct({ type: 'settings.declareTie' })}>
          {t('admin.own.declare')}
        </Button>
      </div>
      <p className={classes.note}>{t('admin.own.note')}</p>
      <ul className={classes.rows}>
        {[...grants, ...deputies].map((grant) => (
          <Role key={grant.id} grant={grant} isMine={grants.includes(grant)} onAct={setAct} />
        ))}
      </ul>
      <AdminDialog act={act} onClose={() => setAct(null)} />
    </section>
  );
}

type RoleProps = { grant: GrantView; isMine: boolean; onAct: (act: Act) => void };

function Role({ grant, isMine, onAct }: RoleProps) {
  const { t } = useWords();
  const { id, person, role, unit, standsInFor } = grant;
  const about = `${t(`role.${role}`)}, ${unit.name}`;
  const period = usePeriodWords()(grant);
  const stands = standsInFor && isMine ? t('admin.own.for', { name: standsInFor.name }) : null;
  const deputy = isMine ? null : t('admin.own.deputy', { name: person.name });
  return (
    <li className={classes.row}>
      <span className={classes.name}>{[deputy, about, stands].filter(Boolean).join(' · ')}</span>
      <span className={classes.when}>{period}</span>
      {grant.canHaveDeputy && (
        <Button
          size="xs"
          variant="default"
          aria-label={`${t('admin.own.name')}: ${about}`}
          onClick={() => onAct({ type: 'settings.nameDeputy', about, preset: { grantId: id } })}
        >
          {t('admin.own.name')}
        </Button>
      )}
      {standsInFor && (
        <Button
          size="xs"
          variant="default"
          aria-label={`${t('admin.own.end')}: ${about}`}
          onClick={() => onAct({ type: 'settings.endDeputy', about, preset: { grantId: id } })}
        >
          {t('admin.own.end')}
        </Button>
      )}
    </li>
  );
}
