// The paper itself: large choices, then the choice spelled out and asked once more. It is impossible to cast by one slip. Where the
// connection is lost the choice is held in the page and sent by itself once it is back: the same paper, or the same command.
import { Button, Loader } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { useCodeWords } from '../case/code-words.ts';
import { RadioCards } from '../case/form/radio-cards.tsx';
import { useLive } from '../live/live-provider.tsx';
import { useWords } from '../words/words.ts';
import '../words/committee-words.ts';
import type { CastAnswer } from './cast-paper.ts';
import { useHeldChoice } from './held-choice.ts';
import classes from './secret-ballot.module.css';

/** The box may be away while the live connection is not. */
const againEveryMs = 5_000;

type Props = {
  ballot: CaseView['ballots'][number];
  pack: RulePack | null;
  onCast: (choice: string, commandId: string) => Promise<CastAnswer>;
};

export function BallotPaper({ ballot, pack, onCast }: Props) {
  const { t } = useWords();
  const { codeWords } = useCodeWords(pack);
  const held = useHeldChoice(ballot.id);
  const { connection } = useLive();
  const { choice, step, refused } = held;
  const isSecret = ballot.mode === 'secret';
  const heading = useRef<HTMLHeadingElement>(null);
  const isChoosing = step === 'choosing';

  async function cast(): Promise<void> {
    held.become({ step: 'sending', refused: null });
    const answer = await onCast(choice, held.commandId);
    if (answer.outcome === 'taken') held.forget();
    else if (answer.outcome === 'noAnswer') held.become({ step: 'waiting' });
    else held.become({ step: 'reviewing', refused: answer.detail });
  }
  const castAgain = useEffectEvent(() => void (step === 'waiting' && cast()));
  useEffect(() => {
    if (connection.status === 'live') castAgain();
  }, [connection.status]);
  useEffect(() => {
    if (step !== 'waiting') return;
    const timer = setInterval(castAgain, againEveryMs);
    return () => clearInterval(timer);
  }, [step]);
  useEffect(() => {
    if (!isChoosing) heading.current?.focus();
  }, [isChoosing]);

  if (isChoosing)
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
          onChange={held.choose}
          choices={[
            ...ballot.choices.map((one) => ({ value: one, label: codeWords(one) })),
            ...outOfRange(ballot, pack).map((one) => ({
              ...{ value: one, label: codeWords(one), disabled: true },
              note: t('committee.votes.outOfRange'),
            })),
          ]}
          large
        />
        <div className={classes.foot}>
          <p className={classes.note}>
            {t(isSecret ? 'committee.votes.secretNote' : 'committee.votes.openNote')}
          </p>
          <Button size="lg" disabled={choice === ''} onClick={() => held.become({ step: 'reviewing' })}>
            {t('case.ballot.review')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={classes.paper} data-step={step}>
      <h3 ref={heading} tabIndex={-1} className={classes.sure}>
        {t('case.ballot.confirmTitle', { choice: codeWords(choice) })}
      </h3>
      <p className={classes.note}>{t(isSecret ? 'case.ballot.confirmNote' : 'committee.votes.openNote')}</p>
      {refused !== null && (
        <p role="alert" className={classes.failure}>
          {t('case.ballot.refused', { why: refused })}
        </p>
      )}
      {step === 'waiting' && (
        <p role="status" className={classes.failure} data-waiting-to-send>
          <Loader size={14} aria-hidden="true" /> <strong>{t('committee.waitingToSend')}.</strong>{' '}
          {t('committee.waitingNote')}
        </p>
      )}
      <div className={classes.actions}>
        <Button size="lg" loading={step === 'sending'} onClick={() => void cast()} data-cast>
          {t('case.ballot.castNow', { choice: codeWords(choice) })}
        </Button>
        {/* What may have arrived is not chosen anew: the same paper with another choice would be refused. */}
        {step === 'reviewing' && (
          <Button
            size="lg"
            variant="default"
            onClick={() => held.become({ step: 'choosing', refused: null })}
          >
            {t('case.ballot.back')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Sanctions of the pack that cannot be voted for here: shown, so that nobody looks for them. */
function outOfRange({ question, choices }: Props['ballot'], pack: RulePack | null): string[] {
  if (question !== 'sanction') return [];
  return (pack?.sanctions ?? []).map(({ code }) => code).filter((code) => !choices.includes(code));
}
