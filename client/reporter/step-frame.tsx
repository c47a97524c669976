// One step of the form: which it is, its question as the heading that takes the focus, its fields, and the way on and back.
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/words.ts';
import classes from './reporter.module.css';

type Props = {
  title: string;
  /** Its number among those that are filled in; none before and after. */
  step?: number;
  onBack?: () => void;
  /** The words of what is missing, announced. */
  missing?: string | null;
  next?: { label: string; on: () => void };
  children: React.ReactNode;
};

export const countedSteps = 7;

export function StepFrame({ title, step, onBack, missing, next, children }: Props) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    next?.on();
  }
  return (
    <form noValidate onSubmit={submit} autoComplete="off">
      {step !== undefined && (
        <p className={classes.count}>{t('report.stepCount', { step, of: countedSteps })}</p>
      )}
      <h1 className={classes.title} tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
      {missing && (
        <p className={`${classes.note} ${classes.care}`} role="alert">
          {missing}
        </p>
      )}
      <div className={classes.buttons}>
        {next && (
          <Button type="submit" size="md">
            {next.label}
          </Button>
        )}
        {onBack && (
          <button type="button" className={classes.link} onClick={onBack}>
            {t('report.back')}
          </button>
        )}
      </div>
    </form>
  );
}
