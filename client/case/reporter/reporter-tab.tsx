// The reporter's side of the case for officers: the letters both ways, what is new since the last look, and the acts with which
// one writes back. Files come as downloads; who the reporter is stands nowhere here.
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { instantWords } from '../day-words.ts';
import { latestEntries } from '../history/entries-query.ts';
import panel from '../tabs/panel.module.css';
import type { CommandList } from '../use-case.ts';
import { conversationIn, officersWords, readUpTo, rememberRead, type Said } from './conversation.ts';
import classes from './reporter-tab.module.css';

type Props = {
  caseView: CaseView;
  commands: CommandList | undefined;
  onCommand: (type: string) => void;
};

export function ReporterTab({ caseView, commands, onCommand }: Props) {
  const { t, locale } = useWords();
  const history = useQuery(latestEntries(caseView));
  const [readBefore] = useState(() => readUpTo(caseView));
  const said = conversationIn(history.data?.entries ?? []);
  const last = said.at(-1)?.entry.version ?? 0;
  useEffect(() => {
    if (last > 0) rememberRead(caseView, last);
  }, [caseView, last]);
  const possible = officersWords.filter((type) => commands?.allowed.some((one) => one.type === type));
  if (history.isLoading) return <Skeleton height={240} />;
  return (
    <div className={panel.stack}>
      <p className={classes.note}>{t('case.reporter.note')}</p>
      <ol className={classes.letters}>
        {said.map((one) => (
          <Letter
            key={one.entry.version}
            said={one}
            caseView={caseView}
            isNew={one.entry.version > readBefore}
          />
        ))}
      </ol>
      {possible.length > 0 && (
        <div className={classes.acts}>
          {possible.map((type) => (
            <Button key={type} variant="default" onClick={() => onCommand(type)}>
              {findCommand(type)?.words.act[locale]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function Letter({ said, caseView, isNew }: { said: Said; caseView: CaseView; isNew: boolean }) {
  const { t, locale } = useWords();
  const { entry, isReporter, text, files } = said;
  const who = isReporter
    ? t('case.reporter.reporter')
    : (entry.actor.person?.name ?? t('case.reporter.office'));
  return (
    <li className={classes.letter} data-from={isReporter ? 'reporter' : 'office'}>
      <header>
        <strong>{who}</strong>
        <span>{findCommand(entry.type)?.words.done[locale]}</span>
        {isNew && isReporter && <mark className={classes.fresh}>{t('case.reporter.new')}</mark>}
        <time dateTime={entry.at}>{instantWords(entry.at, locale)}</time>
      </header>
      {text && <p>{text}</p>}
      {files.length > 0 && (
        <ul className={classes.files}>
          {files.map(({ id, name }) => (
            <li key={id}>
              <a href={`/api/cases/${caseView.card.id}/files/${id}`} download={name}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** How many letters of the reporter are new in this browser. */
export function useUnreadLetters(caseView: CaseView): number {
  const history = useQuery({ ...latestEntries(caseView), enabled: caseView.reporterInbox === true });
  const read = readUpTo(caseView);
  return conversationIn(history.data?.entries ?? []).filter(
    ({ entry, isReporter }) => isReporter && entry.version > read,
  ).length;
}
