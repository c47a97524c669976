// Acts of two persons that wait for the second: who has proposed what and when, and the button for whoever may confirm it.
// Whoever proposed it sees that it waits; nobody is both hands.
import { Button } from '@mantine/core';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useMe } from '../../shell/me.ts';
import { useWords } from '../../words/words.ts';
import { dayWords } from '../day-words.ts';
import { PayloadView } from '../history/payload-view.tsx';
import type { CommandList } from '../use-case.ts';
import classes from './awaited-approvals.module.css';

type Props = {
  caseView: CaseView;
  commands: CommandList | undefined;
  onCommand: (type: string) => void;
};

export function AwaitedApprovals({ caseView, commands, onCommand }: Props) {
  const { t, locale } = useWords();
  const me = useMe();
  return (
    <>
      {caseView.approvals.map(({ type, by, on, data }) => {
        const command = findCommand(type);
        if (!command) return null;
        const isMine = by.id === me.id;
        const canConfirm = !isMine && commands?.allowed.some((one) => one.type === type) === true;
        const act = command.words.act[locale];
        return (
          <section key={type} className={classes.awaited} aria-label={act}>
            <div className={classes.words}>
              <p className={classes.what}>{t('case.step.secondPerson', { act })}</p>
              <p className={classes.who}>
                {t(isMine ? 'case.step.proposedByYou' : 'case.step.proposedBy', {
                  who: by.name,
                  on: dayWords(on, locale),
                })}
              </p>
              <PayloadView command={command} payload={data} names={{}} caseView={caseView} />
            </div>
            {canConfirm && (
              <Button onClick={() => onCommand(type)} data-command={type}>
                {t('case.step.confirmSecond')}
              </Button>
            )}
          </section>
        );
      })}
    </>
  );
}
