// A role with its period: whose, where, until when, for whom as a deputy; what ends soon says so.
import { Button } from '@mantine/core';
import type { GrantView } from '#workflows/contract/settings-schemas.ts';
import { dayWords } from '../case/day-words.ts';
import { useWords } from '../words/words.ts';
import classes from './admin.module.css';
import type { Begin } from './use-act.ts';

type Props = {
  grant: GrantView;
  begin: Begin /** The person is named above already. */;
  isOfPerson?: boolean;
};

export function GrantRow({ grant, begin, isOfPerson = false }: Props) {
  const { t } = useWords();
  const period = usePeriodWords();
  const { id, person, role, unit, status, standsInFor } = grant;
  const what = `${t(`role.${role}`)}, ${unit.name}`;
  const about = `${person.name}: ${what}`;
  const preset = { grantId: id };
  return (
    <li className={classes.grant} data-over={status === 'over' || undefined}>
      <span className={classes.main}>
        <strong>{isOfPerson ? t(`role.${role}`) : person.name}</strong>
        <span className={classes.faint}>
          {isOfPerson ? unit.name : what} · {period(grant)}
        </span>
        {standsInFor && (
          <span className={classes.faint}>{t('admin.roles.standsInFor', { name: standsInFor.name })}</span>
        )}
      </span>
      {grant.endsSoon && (
        <span className={`${classes.tag} ${classes.warn}`}>{t('admin.roles.endsSoon')}</span>
      )}
      {status === 'coming' && <span className={classes.tag}>{t('admin.roles.coming')}</span>}
      {status === 'over' && <span className={classes.tag}>{t('admin.roles.over')}</span>}
      {status !== 'over' && (
        <span className={classes.acts}>
          {grant.canHaveDeputy && (
            <Button
              size="xs"
              variant="default"
              aria-label={`${t('admin.roles.deputy')}: ${about}`}
              onClick={() => begin({ type: 'settings.nameDeputy', about, preset })}
            >
              {t('admin.roles.deputy')}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            aria-label={`${t('admin.roles.end')}: ${about}`}
            onClick={() =>
              begin({ type: standsInFor ? 'settings.endDeputy' : 'settings.endRole', about, preset })
            }
          >
            {t('admin.roles.end')}
          </Button>
        </span>
      )}
    </li>
  );
}

export function usePeriodWords() {
  const { t, locale } = useWords();
  return ({ from, to }: Pick<GrantView, 'from' | 'to'>): string =>
    to === null
      ? t('admin.roles.since', { from: dayWords(from, locale) })
      : t('admin.roles.period', { from: dayWords(from, locale), to: dayWords(to, locale) });
}
