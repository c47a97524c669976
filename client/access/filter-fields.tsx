// Which lines of the trace are shown: days and kind here; a person or a case by their names in the lines.
import { Button, NativeSelect } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { LookView } from '#workflows/contract/access-schemas.ts';
import { DayInput } from '../case/form/day-input.tsx';
import { useWords } from '../words/words.ts';
import classes from './access.module.css';
import { type AccessSearch, accessSearch } from './access-search.ts';

type Props = { search: AccessSearch; looks: readonly LookView[]; isAuditor: boolean };

export function FilterFields({ search, looks, isAuditor }: Props) {
  const { t } = useWords();
  const navigate = useNavigate({ from: '/access' });
  const change = (part: Record<string, string>) =>
    void navigate({ search: (now) => accessSearch({ ...now, ...part }), replace: true });
  const { person, caseId, only = '', from = '', to = '' } = search;
  const name = looks.find((look) => look.person?.id === person)?.person?.name ?? t('access.filter.person');
  const ref = looks.find((look) => look.caseId === caseId)?.ref ?? '';
  return (
    <fieldset className={classes.fieldset} aria-label={t('access.filter.label')}>
      <div className={classes.filters}>
        <DayInput
          label={t('access.filter.from')}
          value={from}
          onChange={(day) => change({ from: day })}
          clearable
        />
        <DayInput
          label={t('access.filter.to')}
          value={to}
          onChange={(day) => change({ to: day })}
          clearable
        />
        {isAuditor && (
          <NativeSelect
            label={t('access.filter.only')}
            value={only}
            onChange={(event) => change({ only: event.currentTarget.value })}
            data={[
              { value: '', label: t('access.filter.all') },
              { value: 'unexplained', label: t('access.filter.unexplained') },
              { value: 'emergency', label: t('access.filter.emergency') },
            ]}
          />
        )}
      </div>
      {(person || caseId) && (
        <p className={classes.chosen}>
          {person && <span>{t('access.filter.onePerson', { name })}</span>}
          {caseId && <span>{t('access.filter.oneCase', { ref })}</span>}
          {caseId && (
            <Link to="/cases/$caseId/time" params={{ caseId }} search={{ look: 'shown' }}>
              {t('access.filter.shown')}
            </Link>
          )}
          <Button size="compact-sm" variant="default" onClick={() => void navigate({ search: {} })}>
            {t('access.filter.wholeTrace')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
