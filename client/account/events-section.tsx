// What happened with the account lately, so that its owner sees what was not them.
import type { AccountEvent } from '#workflows/contract/account-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { clockTime, fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './account-page.module.css';
import { useDeviceName } from './use-device-name.ts';

export function EventsSection({ events }: { events: readonly AccountEvent[] }) {
  const { t, locale } = useWords();
  const deviceName = useDeviceName();
  return (
    <section className={classes.section} aria-labelledby="account-events">
      <h2 id="account-events" className={classes.title}>
        {t('account.events.title')}
      </h2>
      <p className={classes.note}>{t(events.length > 0 ? 'account.events.note' : 'account.events.none')}</p>
      <ul className={classes.rows}>
        {events.map(({ at, kind, method, agent }) => (
          <li key={`${at}${kind}`} className={classes.row}>
            <span className={classes.name}>
              {t(`account.kind.${kind}`)}
              {method && ` ${t(`account.method.${method}`)}`}
            </span>
            {agent && <span className={classes.when}>{deviceName(agent)}</span>}
            <span className={classes.when}>
              {clockTime(at, locale)}, {fullDay(dayOf(at), locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
