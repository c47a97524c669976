// One act of the respondent on a page of its own: what it means, its form, which saves itself, and after it the receipt.
import { useState } from 'react';
import { findCommand } from '#workflows/case/catalogue.ts';
import { OpenForm } from '../case/open-form.tsx';
import { RecordsPanel } from '../case/records-panel.tsx';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';
import type { RoomProps } from './room-props.ts';
import { RoomSheet, RoomWaiting } from './room-sheet.tsx';
import { useGoTo } from './use-room.ts';

export function ActPage({ caseView, commands, about }: RoomProps) {
  const { t, locale } = useWords();
  const goTo = useGoTo(caseView.card.id);
  const command = findCommand(about ?? '');
  const isAllowed = commands?.allowed.some(({ type }) => type === about);
  // What was begun stays on the page when the case has moved on: the form itself says that it cannot be sent any more.
  const [begun, setBegun] = useState<string | null>(null);
  if (isAllowed && about && begun !== about) setBegun(about);
  return (
    <RoomSheet key={about} caseView={caseView} title={command?.words.act[locale] ?? t('room.link.rights')}>
      {!commands && <RoomWaiting failed={false} onRetry={() => {}} />}
      {commands && begun !== about && <p>{t('room.act.closed')}</p>}
      {commands && command && begun === about && (
        <div className={classes.sheet}>
          {about === 'verification.closeRecord' && <RecordsPanel caseView={caseView} />}
          <OpenForm
            {...{ command, caseView, commands }}
            openedVersion={commands.version}
            onDone={({ version }) => goTo('receipt', String(version))}
            onClose={() => goTo(null)}
          />
        </div>
      )}
    </RoomSheet>
  );
}
