// The paper itself: large choices, then the choice spelled out and asked once more. It is impossible to cast by one slip,
// and a failure to send loses nothing.
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { useCodeWords } from '../case/code-words.ts';
import { RadioCards } from '../case/form/radio-cards.tsx';
import { useWords } from '../words/words.ts';
import type { CastAnswer } from './cast-paper.ts';
import classes from './secret-ballot.module.css';

type Props = {
  ballot: CaseView['ballots'][number];
  pack: RulePack | null;
  onCast: (choice: string) => Promise<CastAnswer>;
};

export function BallotPaper({ ballot, pack, onCast }: Props) {
  const { t } = useWords();
  const { codeWords } = useCodeWords(pack);
  const [choice, setChoice] = useState('');
  const [isReviewing, setIsReviewing] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isReviewing) heading.current?.focus();
  }, [isReviewing]);

  async function cast(): Promise<void> {
    setIsSending(true);
    const answer = await onCast(choice);
    setIsSending(false);
    if (answer.outcome === 'noAnswer') setFailure(t('case.ballot.again'));
    if (answer.outcome === 'refused') setFailure(t('case.ballot.refused', { why: answer.detail }));
  }

  if (!isReviewing)
    return (
      <div className={classes.paper}>
        <RadioCards
          name={`ballot-${ballot.id}`}
          frame={{
            label: t('case.ballot.choose'),
            description: undefined,
            error: undefined,
            required: true,
            withAsterisk: false,
          }}
          value={choice}
          onChange={setChoice}
          choices={ballot.choices.map((one) => ({ value: one, label: codeWords(one) }))}
          large
        />
        <div className={classes.actions}>
          <Button disabled={choice === ''} onClick={() => setIsReviewing(true)}>
            {t('case.ballot.review')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={classes.paper}>
      <h4 ref={heading} tabIndex={-1}>
        {t('case.ballot.confirmTitle', { choice: codeWords(choice) })}
      </h4>
      <p className={classes.note}>{t('case.ballot.confirmNote')}</p>
      {failure && (
        <p role="alert" className={classes.failure}>
          {failure}
        </p>
      )}
      <div className={classes.actions}>
        <Button loading={isSending} onClick={() => void cast()} data-cast>
          {t('case.ballot.castNow', { choice: codeWords(choice) })}
        </Button>
        <Button variant="default" disabled={isSending} onClick={() => setIsReviewing(false)}>
          {t('case.ballot.back')}
        </Button>
      </div>
    </div>
  );
}
