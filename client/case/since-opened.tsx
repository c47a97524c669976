// What others have done to the case since a form was opened, with what each of them says; and where one of them did the same act, what
// they wrote against what is written here, field by field. The form keeps its entries and the version it was opened on until its user
// has looked and says to go on: nothing is overwritten either way.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import { findState } from '#workflows/case/stages.ts';
import type { CaseView, HistoryEntry } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../words/words.ts';
import { formFieldsOf } from './form/form-field.ts';
import { differing } from './history/changed-values.ts';
import { entriesAfter } from './history/entries-query.ts';
import { PayloadView } from './history/payload-view.tsx';
import { useActorWords } from './history/timeline.tsx';
import { ValueChanges } from './history/value-changes.tsx';
import classes from './since-opened.module.css';

type Props = {
  caseView: CaseView;
  command: AnyCommand;
  /** What stands in the form. */
  written: Record<string, unknown>;
  /** The version that the user has seen. */
  seen: number;
  /** The act is no longer allowed where the case stands now. */
  isGone: boolean;
  onSeen: () => void;
};

export function SinceOpened({ caseView, command, written, seen, isGone, onSeen }: Props) {
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
            <JustDone entry={entry} {...{ caseView, command, written }} />
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

/** What it says, or what it says otherwise where it is the same act. */
function JustDone({
  entry,
  caseView,
  command,
  written,
}: Pick<Props, 'caseView' | 'command' | 'written'> & { entry: HistoryEntry }) {
  const { t } = useWords();
  const done = findCommand(entry.type);
  if (!done || Object.keys(entry.payload).length === 0) return null;
  const { names, payload } = entry;
  if (entry.type !== command.type)
    return (
      <details>
        <summary>{t('case.history.showMore')}</summary>
        <PayloadView command={done} {...{ payload, names, caseView }} />
      </details>
    );
  const changes = differing(formFieldsOf(command.payload), payload, written);
  if (changes.length === 0) return <p>{t('case.stale.alike')}</p>;
  return (
    <ValueChanges
      {...{ changes, names, caseView }}
      before={t('case.stale.theirs')}
      after={t('case.stale.yours')}
    />
  );
}
