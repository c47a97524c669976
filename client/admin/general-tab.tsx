// The few settings of the organisation as a whole, each with the way to change it.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SettingsOverview } from '#workflows/contract/settings-schemas.ts';
import { orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import classes from './admin.module.css';
import { Loaded } from './loaded.tsx';
import type { Begin } from './use-act.ts';

export function GeneralTab({ begin }: { begin: Begin }) {
  const overview = useQuery(orpc.settings.overview.queryOptions({ staleTime: 0 }));
  return <Loaded query={overview}>{(view) => <Settings view={view} begin={begin} />}</Loaded>;
}

function Settings({ view, begin }: { view: SettingsOverview; begin: Begin }) {
  const { t, locale } = useWords();
  const { organisation, topUnit, longestDelegationDays: days } = view;
  return (
    <ul className={classes.rows}>
      <Setting
        name={t('admin.general.organisation')}
        value={organisation?.[locale] ?? topUnit?.name ?? t('admin.general.notNamed')}
        onChange={() =>
          begin({
            type: 'settings.nameOrganisation',
            initial: { name: organisation?.vi ?? '', nameEn: organisation?.en ?? '' },
          })
        }
      />
      <Setting
        name={t('admin.general.deputies')}
        value={t('admin.general.days', { count: days })}
        onChange={() => begin({ type: 'settings.limitDeputies', initial: { days } })}
      />
      <Setting name={t('admin.general.pack')} value={view.activePack} note={t('admin.general.packNote')} />
      <Setting
        name={t('admin.general.calendar')}
        value={view.calendar}
        note={t('admin.general.calendarNote')}
      />
    </ul>
  );
}

type SettingProps = { name: string; value: string; note?: string; onChange?: () => void };

function Setting({ name, value, note, onChange }: SettingProps) {
  const { t } = useWords();
  return (
    <li className={classes.grant}>
      <span className={classes.main}>
        <span className={classes.faint}>{name}</span>
        <strong>{value}</strong>
        {note && <span className={classes.faint}>{note}</span>}
      </span>
      {onChange && (
        <Button
          size="xs"
          variant="default"
          aria-label={`${t('admin.general.change')}: ${name}`}
          onClick={onChange}
        >
          {t('admin.general.change')}
        </Button>
      )}
    </li>
  );
}
