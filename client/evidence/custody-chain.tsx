// Through whose hands an exhibit went, oldest first: as the entries say it, and below when this viewer has read or taken out the
// file of the case since. Looks of others are not shown to who handles the case.
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { CustodyEvent } from '#workflows/contract/dossier-schemas.ts';
import { orpc } from '../api/api.ts';
import { dayWords, instantWords } from '../case/day-words.ts';
import { useWords } from '../words/words.ts';
import classes from './evidence.module.css';

export function CustodyChain({ caseView, events }: { caseView: CaseView; events: readonly CustodyEvent[] }) {
  const { t, locale } = useWords();
  const last = events.at(-1);
  return (
    <details className={classes.chain}>
      <summary>
        {t('evidence.dossier.chain')}
        {last && (
          <span className={classes.about}>
            {' '}
            · {t(`evidence.dossier.event.${last.act}`, { who: last.who ?? '' })},{' '}
            {instantWords(last.at, locale)}
          </span>
        )}
      </summary>
      <ol>
        {events.map((event) => (
          <li key={`${event.entry}-${event.act}`}>
            <strong>{t(`evidence.dossier.event.${event.act}`, { who: event.who ?? '' })}</strong>
            {event.day && ` · ${dayWords(event.day, locale)}`}
            {event.note && <p>{event.note}</p>}
            <small>{[event.by?.name, instantWords(event.at, locale)].filter(Boolean).join(', ')}</small>
          </li>
        ))}
      </ol>
      <OwnLooks caseView={caseView} since={events[0]?.at ?? ''} />
    </details>
  );
}

const mostLooks = 200;

function OwnLooks({ caseView, since }: { caseView: CaseView; since: string }) {
  const { t, locale } = useWords();
  const looks = useQuery(
    orpc.access.ofCase.queryOptions({ input: { id: caseView.card.id, limit: mostLooks } }),
  );
  const after = looks.data?.looks.filter(({ at }) => at >= since) ?? [];
  const read = after.filter(({ what }) => what === 'opened').length;
  const taken = after.filter(({ what }) => what === 'exported' || what === 'printed');
  if (after.length === 0) return null;
  return (
    <p className={classes.about}>
      {t('evidence.dossier.ownLooks', { count: read })}
      {taken.map(({ id, at, what }) => (
        <span key={id}>
          {' '}
          · {t(`access.what.${what}`)} {instantWords(at, locale)}
        </span>
      ))}
    </p>
  );
}
