// What others have done to the case since a form was opened. The form keeps its entries and the version it was opened on
// until its user has looked and says to go on.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { findCommand } from '#workflows/case/catalogue.ts';
import { findState } from '#workflows/case/stages.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../words/words.ts';
import { entriesAfter } from './history/entries-query.ts';
import { useActorWords } from './history/timeline.tsx';
import classes from './since-opened.module.css';

type Props = {
  caseView: CaseView;
  /** The version that the user has seen. */
  seen: number;
  /** The act is no longer allowed where the case stands now. */
  isGone: boolean;
  onSeen: () => void;
};

export function SinceOpened({ caseView, seen, isGone, onSeen }: Props) {
  const { t, locale } = useWords();
  const { card } = caseView;
  const changed = card.version > seen;
  const options = entriesAfter(card.id, seen);
  const since = useQuery({ ...options, queryKey: [...options.queryKey, card.version], enabled: changed });
  const who = useActorWords();
  if (!changed && !isGone) return null;
  return (
    <div className={classes.since} role="status">
      <strong>{t('case.stale.title')}</strong>
      <ul>
        {(since.data?.entries ?? []).map((entry) => (
          <li key={entry.version}>
            {t('case.stale.just', {
              who: who(entry),
              what: findCommand(entry.type)?.words.done[locale] ?? entry.type,
            })}
          </li>
        ))}
      </ul>
      <p>{t('case.stale.nowIn', { state: findState(card.state)?.words[locale] ?? card.state })}</p>
      <p>{t(isGone ? 'case.stale.gone' : 'case.stale.note')}</p>
      {!isGone && (
        <Button size="xs" variant="default" onClick={onSeen}>
          {t('case.stale.accept')}
        </Button>
      )}
    </div>
  );
}
