// Rule packs: what the review says of each, who has held it against its sources, what it would change, and which one new
// cases are opened under.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PackCard } from '#workflows/contract/settings-schemas.ts';
import { orpc } from '../api/api.ts';
import { dayWords } from '../case/day-words.ts';
import { useWords } from '../words/words.ts';
import classes from './admin.module.css';
import { Loaded } from './loaded.tsx';
import { PackDifferencePanel } from './pack-difference.tsx';
import type { Begin } from './use-act.ts';

export function PacksTab({ begin }: { begin: Begin }) {
  const { t } = useWords();
  const packs = useQuery(orpc.settings.packs.list.queryOptions());
  return (
    <>
      <p className={classes.faint}>{t('admin.packs.note')}</p>
      <Loaded query={packs}>
        {(all) => all.map((pack) => <Pack key={pack.pin} pack={pack} begin={begin} />)}
      </Loaded>
    </>
  );
}

function Pack({ pack, begin }: { pack: PackCard; begin: Begin }) {
  const { t, locale } = useWords();
  const [isCompared, setCompared] = useState(false);
  const { pin, title, state, checked, findings, isUsable } = pack;
  const act = (type: string) => begin({ type, about: `${title[locale]} (${pin})`, preset: { pack: pin } });
  return (
    <section className={classes.panel} aria-labelledby={`pack-${pin}`}>
      <div className={classes.panelHead}>
        <h2 id={`pack-${pin}`}>{title[locale]}</h2>
        <span className={classes.tag} data-state={state}>
          {t(`admin.packs.state.${state}`)}
        </span>
      </div>
      <p className={classes.faint}>
        <code>{pin}</code> · {t('admin.packs.validFrom', { day: dayWords(pack.validFrom, locale) })}
      </p>
      <p>{pack.checkAgainst[locale]}</p>
      {checked && (
        <p className={classes.faint}>
          {t('admin.packs.checked', { day: dayWords(checked.on, locale), name: checked.by?.name ?? '' })}:{' '}
          {checked.source}
        </p>
      )}
      <p className={isUsable ? undefined : classes.bad}>
        {t(isUsable ? 'admin.packs.accepted' : 'admin.packs.refused')}
      </p>
      {findings.length > 0 && (
        <details className={classes.details}>
          <summary>{t('admin.packs.findings', { count: findings.length })}</summary>
          <ul>
            {findings.map(({ code, path, words }) => (
              <li key={`${code} ${path}`}>
                <code>{path}</code> {words[locale]}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details className={classes.details}>
        <summary>{t('admin.packs.checklist', { count: pack.checklist.length })}</summary>
        <ul>
          {pack.checklist.map((item) => (
            <li key={item.en}>{item[locale]}</li>
          ))}
        </ul>
      </details>
      <div className={classes.acts}>
        {state !== 'active' && (
          <Button
            size="xs"
            variant="default"
            aria-expanded={isCompared}
            onClick={() => setCompared(!isCompared)}
          >
            {t('admin.packs.compare')}
          </Button>
        )}
        {isUsable && (
          <Button size="xs" variant="default" onClick={() => act('settings.installPack')}>
            {t('admin.packs.install')}
          </Button>
        )}
        {state === 'installed' && (
          <>
            <Button size="xs" onClick={() => act('settings.activatePack')}>
              {t('admin.packs.activate')}
            </Button>
            <Button size="xs" variant="default" onClick={() => act('settings.withdrawPack')}>
              {t('admin.packs.withdraw')}
            </Button>
          </>
        )}
      </div>
      {isCompared && <PackDifferencePanel to={pin} />}
    </section>
  );
}
