// Said once the connection has been gone for longer than a blink: as of when the page is, that nothing entered is lost,
// and that it comes back by itself.
import { useLive } from '../live/live-provider.tsx';
import { clockTime } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './connection-banner.module.css';
import { Icon } from './icon.tsx';

export function ConnectionBanner() {
  const { t, locale } = useWords();
  const { socket, connection } = useLive();
  if (connection.status !== 'offline' || !connection.lostAt) return null;
  return (
    <div className={classes.banner} role="alert">
      <Icon name="warning" />
      <p>
        {t('live.banner', { at: clockTime(connection.lostAt, locale) })} {t('live.bannerKept')}
      </p>
      <button type="button" className={classes.retry} onClick={() => socket.disconnect().connect()}>
        {t('live.retry')}
      </button>
    </div>
  );
}
