// One person: what they are, what they hold and who stands in for them, and everything that can be done about it.
import { Button, CloseButton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { StaffView } from '#workflows/contract/settings-schemas.ts';
import { api, orpc } from '../api/api.ts';
import { dayWords } from '../case/day-words.ts';
import { useWords } from '../words/words.ts';
import classes from './admin.module.css';
import { GrantRow } from './grant-row.tsx';
import { Loaded } from './loaded.tsx';
import type { Begin } from './use-act.ts';

type Props = { personId: string; begin: Begin; onClose: () => void };

export function PersonPanel({ personId, begin, onClose }: Props) {
  const person = useQuery(orpc.settings.people.get.queryOptions({ input: { id: personId } }));
  return (
    <Loaded query={person}>
      {(view) => <Shown key={personId} person={view} begin={begin} onClose={onClose} />}
    </Loaded>
  );
}

function Shown({ person, begin, onClose }: { person: StaffView; begin: Begin; onClose: () => void }) {
  const { t, locale } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { id, name, titles } = person;
  const preset = { personId: id };
  const act = (type: string, initial?: Record<string, unknown>) =>
    begin({ type, about: name, preset, ...(initial ? { initial } : {}) });
  return (
    <section className={classes.panel} aria-labelledby="admin-person">
      <div className={classes.panelHead}>
        <h2 id="admin-person" ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <CloseButton onClick={onClose} aria-label={t('admin.person.close')} />
      </div>
      <p className={classes.faint}>{[person.title, person.unit.name].filter(Boolean).join(' · ')}</p>
      <dl className={classes.facts}>
        <Fact name={t('admin.person.joined')}>{dayWords(person.joinedOn, locale)}</Fact>
        {person.leftOn && <Fact name={t('admin.person.left')}>{dayWords(person.leftOn, locale)}</Fact>}
        <Fact name={t('admin.person.superior')}>{person.superior?.name ?? t('admin.person.noSuperior')}</Fact>
        {person.headOf.length > 0 && (
          <Fact name={t('admin.person.headOf')}>{person.headOf.map((unit) => unit.name).join(', ')}</Fact>
        )}
      </dl>
      {person.leftOn === null && (
        <div className={classes.acts}>
          <Button
            size="xs"
            variant="default"
            onClick={() => act('settings.correctPerson', { name, title: titles.vi, titleEn: titles.en })}
          >
            {t('admin.person.correct')}
          </Button>
          <Button size="xs" variant="default" onClick={() => act('settings.movePerson')}>
            {t('admin.person.move')}
          </Button>
          <Button size="xs" variant="default" onClick={() => act('settings.setSuperior')}>
            {t('admin.person.setSuperior')}
          </Button>
          <Button size="xs" variant="default" onClick={() => act('settings.recordTie')}>
            {t('admin.person.recordTie')}
          </Button>
          <Button size="xs" variant="default" onClick={() => act('settings.recordLeaving')}>
            {t('admin.person.recordLeaving')}
          </Button>
        </div>
      )}
      <div className={classes.panelHead}>
        <h3>{t('admin.person.roles')}</h3>
        {person.leftOn === null && (
          <Button size="xs" onClick={() => act('settings.grantRole', { unitId: person.unit.id })}>
            {t('admin.roles.grant')}
          </Button>
        )}
      </div>
      {person.grants.length === 0 && <p className={classes.faint}>{t('admin.person.noRoles')}</p>}
      <ul className={classes.rows}>
        {person.grants.map((grant) => (
          <GrantRow key={grant.id} grant={grant} begin={begin} isOfPerson />
        ))}
      </ul>
      {person.deputies.length > 0 && (
        <>
          <h3>{t('admin.person.deputies')}</h3>
          <ul className={classes.rows}>
            {person.deputies.map((grant) => (
              <GrantRow key={grant.id} grant={grant} begin={begin} />
            ))}
          </ul>
        </>
      )}
      {!person.hasAccount && person.leftOn === null && <Invite personId={id} />}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The code is shown once: it opens the account of this person and of nobody else. */
function Invite({ personId }: { personId: string }) {
  const { t } = useWords();
  const invite = useMutation({ mutationFn: () => api.account.invite({ personId }) });
  return (
    <div className={classes.invite}>
      <p className={classes.faint}>{t('admin.person.noAccount')}</p>
      {invite.data ? (
        <p role="status">
          {t('admin.person.code')} <code className={classes.code}>{invite.data.code}</code>
        </p>
      ) : (
        <Button size="xs" variant="default" loading={invite.isPending} onClick={() => invite.mutate()}>
          {t('admin.person.invite')}
        </Button>
      )}
      {invite.isError && (
        <p role="alert" className={classes.bad}>
          {t('admin.person.notInvited')}
        </p>
      )}
    </div>
  );
}
