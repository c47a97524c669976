// Who did what in the administration, the latest first: each area has a record of its own.
import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistoryEntry } from '#workflows/contract/case-schemas.ts';
import { areaWords, type SettingsArea, settingsAreas } from '#workflows/settings/settings-areas.ts';
import { findSettingsCommand } from '#workflows/settings/settings-catalogue.ts';
import { orpc } from '../api/api.ts';
import { instantDayWords, instantWords } from '../case/day-words.ts';
import { PayloadView } from '../case/history/payload-view.tsx';
import { shortHash } from '../case/history/short-hash.ts';
import { useWords } from '../words/words.ts';
import classes from './admin.module.css';
import { Loaded } from './loaded.tsx';

const pageSize = 200;

export function HistoryTab() {
  const { t, locale } = useWords();
  const [area, setArea] = useState<SettingsArea>('directory');
  return (
    <>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t('admin.history.which')}
          value={area}
          onChange={(next) => setArea(settingsAreas.find((one) => one === next) ?? 'directory')}
          data={settingsAreas.map((value) => ({ value, label: areaWords[value][locale] }))}
        />
      </div>
      <Area key={area} area={area} />
    </>
  );
}

/** The newest page first; older ones on demand. */
function Area({ area }: { area: SettingsArea }) {
  const { t } = useWords();
  const [older, setOlder] = useState(0);
  const overview = useQuery(orpc.settings.overview.queryOptions({ staleTime: 0 }));
  const version = overview.data?.areas.find((one) => one.area === area)?.version ?? 0;
  const after = Math.max(0, version - pageSize * (older + 1));
  const history = useQuery(
    orpc.settings.history.queryOptions({
      input: { area, after, limit: pageSize },
      enabled: version > 0,
      staleTime: 0,
    }),
  );
  return (
    <Loaded query={history}>
      {({ entries }) => (
        <>
          <ol className={classes.rows} reversed>
            {entries.toReversed().map((entry) => (
              <Entry key={entry.version} entry={entry} />
            ))}
          </ol>
          <div className={classes.acts}>
            {after > 0 && (
              <Button variant="default" onClick={() => setOlder(older + 1)}>
                {t('admin.history.older')}
              </Button>
            )}
            {older > 0 && (
              <Button variant="default" onClick={() => setOlder(older - 1)}>
                {t('admin.history.newer')}
              </Button>
            )}
          </div>
        </>
      )}
    </Loaded>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t, locale } = useWords();
  const command = findSettingsCommand(entry.type);
  const { holder, role, ...payload } = entry.payload;
  const about = typeof holder === 'string' ? entry.names[holder] : undefined;
  return (
    <li className={classes.grant}>
      <span className={classes.main}>
        <strong>{command?.words.done[locale] ?? entry.type}</strong>
        {about && typeof role === 'string' && (
          <span>
            {about}: {t(`role.${role}`)}
          </span>
        )}
        <span className={classes.faint}>
          {entry.actor.person?.name ?? t('case.history.system')} ·{' '}
          <time dateTime={entry.at} title={instantWords(entry.at, locale)}>
            {instantDayWords(entry.at, locale)}
          </time>
        </span>
        {command && Object.keys(payload).length > 0 && (
          <details className={classes.details}>
            <summary>{t('case.history.showMore')}</summary>
            <PayloadView command={command} payload={payload} names={entry.names} caseView={null} />
          </details>
        )}
      </span>
      <code className={classes.hash} title={t('case.history.commitment', { hash: entry.commitment })}>
        {t('case.history.entry', { version: entry.version })} · {shortHash(entry.commitment)}
      </code>
    </li>
  );
}
