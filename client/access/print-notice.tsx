// Puts a print of a case on record and says on the paper who printed it and when. The line is there before the browser takes the
// picture of the page; where the record cannot be reached, the paper says so.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import '../words/access-words.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { api } from '../api/api.ts';
import { useMe } from '../shell/me.ts';
import { clockTime, fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './access.module.css';

export function PrintNotice({ caseId }: { caseId: string }) {
  const { t, locale } = useWords();
  const me = useMe();
  const [failed, setFailed] = useState(false);
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    const onPrint = () => {
      // The browser takes the picture as soon as this returns.
      flushSync(() => setAt(new Date().toISOString()));
      api.access
        .print({ caseId })
        .then(() => setFailed(false))
        .catch(() => setFailed(true));
    };
    addEventListener('beforeprint', onPrint);
    return () => removeEventListener('beforeprint', onPrint);
  }, [caseId]);
  return (
    <p className={classes.print}>
      {t('access.print.by', {
        name: me.name,
        at: `${clockTime(at, locale)}, ${fullDay(dayOf(at), locale)}`,
      })}
      {failed && ` · ${t('access.print.notNoted')}`}
    </p>
  );
}
