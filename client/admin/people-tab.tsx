// People of the organisation: found by name or unit, added one at a time; the one that is open stands beside the list.
import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StaffCard } from '#workflows/contract/settings-schemas.ts';
import { orpc } from '../api/api.ts';
import { Notice } from '../shell/notice.tsx';
import { useWords } from '../words/words.ts';
import classes from './admin.module.css';
import { Loaded } from './loaded.tsx';
import { PersonPanel } from './person-panel.tsx';
import type { Begin } from './use-act.ts';

type Props = { begin: Begin; personId: string | null; onPerson: (id: string | null) => void };

export function PeopleTab({ begin, personId, onPerson }: Props) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const [unitId, setUnit] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const [q] = useDebouncedValue(words.trim(), 200);
  const units = useQuery(orpc.settings.units.queryOptions());
  const input = {
    ...(q ? { q } : {}),
    ...(unitId ? { unitId } : {}),
    left: left ? 'true' : 'false',
  } as const;
  const staff = useQuery(
    orpc.settings.people.list.queryOptions({ input, placeholderData: keepPreviousData }),
  );
  return (
    <>
      <div className={classes.bar}>
        <TextInput
          className={classes.grow}
          label={t('admin.people.search')}
          placeholder={t('admin.people.searchHint')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Select
          className={classes.grow}
          label={t('admin.people.unit')}
          placeholder={t('admin.people.allUnits')}
          data={(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={unitId}
          onChange={setUnit}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('admin.people.allUnits') }}
        />
        <Checkbox
          className={classes.check}
          label={t('admin.people.left')}
          checked={left}
          onChange={(event) => setLeft(event.currentTarget.checked)}
        />
        <Button
          onClick={() => begin({ type: 'settings.addPerson', ...(unitId ? { initial: { unitId } } : {}) })}
        >
          {t('admin.people.add')}
        </Button>
      </div>
      <div className={classes.beside} data-open={personId !== null || undefined}>
        <Loaded query={staff}>
          {({ people, total }) => (
            <div>
              <p className={classes.count} role="status">
                {t('admin.people.count', { count: total })}
              </p>
              {people.length === 0 && (
                <Notice icon="people" title={t('admin.people.none')} note={t('admin.people.noneNote')} />
              )}
              <ul className={classes.rows}>
                {people.map((person) => (
                  <Row
                    key={person.id}
                    person={person}
                    isOpen={person.id === personId}
                    onOpen={() => onPerson(person.id)}
                  />
                ))}
              </ul>
              {people.length < total && (
                <p className={classes.faint}>{t('admin.people.more', { shown: people.length })}</p>
              )}
            </div>
          )}
        </Loaded>
        {personId && <PersonPanel personId={personId} begin={begin} onClose={() => onPerson(null)} />}
      </div>
    </>
  );
}

function Row({ person, isOpen, onOpen }: { person: StaffCard; isOpen: boolean; onOpen: () => void }) {
  const { t } = useWords();
  return (
    <li>
      <button type="button" className={classes.row} aria-expanded={isOpen} onClick={onOpen}>
        <span className={classes.main}>
          <strong>{person.name}</strong>
          <span className={classes.faint}>
            {[person.title, person.unit.name].filter(Boolean).join(' · ')}
          </span>
        </span>
        {person.roles.map((role) => (
          <span key={role} className={classes.tag}>
            {t(`role.${role}`)}
          </span>
        ))}
      </button>
    </li>
  );
}
