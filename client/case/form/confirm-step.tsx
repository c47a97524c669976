// Asked once more before an act with a legal effect: what will be recorded, in whose name, and that it stays.
import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useWords } from '../../words/words.ts';
import { useCodeWords } from '../code-words.ts';
import { PayloadView } from '../history/payload-view.tsx';
import { BallotControl } from './ballot-control.tsx';
import classes from './confirm-step.module.css';
import { type FormCommand, useFormWorld } from './form-world.ts';

type Props = {
  command: FormCommand;
  payload: Record<string, unknown>;
  sending: boolean;
  onBack: () => void;
  onConfirm: () => void;
};

export function ConfirmStep({ command, payload, sending, onBack, onConfirm }: Props) {
  const { t, locale } = useWords();
  const { caseView, pack, ballot } = useFormWorld();
  const { codeWords } = useCodeWords(pack);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isBallot = ballot !== null;
  const act = command.words.act[locale];
  const label = isBallot
    ? t('case.form.castVote', { choice: codeWords(String(payload.choice ?? '')) })
    : t('case.form.confirmAct', { act });
  return (
    <section className={classes.step}>
      <h3 ref={heading} tabIndex={-1} className={classes.heading}>
        {isBallot ? t('case.form.confirmVoteTitle') : t('case.form.confirmTitle', { act })}
      </h3>
      <p className={classes.warning}>
        {isBallot ? t('case.form.confirmVoteNote') : t('case.form.confirmNote')}
      </p>
      <BallotControl />
      <div className={classes.payload}>
        <PayloadView command={command} payload={payload} names={{}} caseView={caseView} />
      </div>
      <Group>
        <Button onClick={onConfirm} loading={sending}>
          {label}
        </Button>
        <Button variant="default" onClick={onBack} disabled={sending}>
          {t('case.form.back')}
        </Button>
      </Group>
    </section>
  );
}
