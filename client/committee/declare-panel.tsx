// The declaration that opens an item, or closes it. Before it the page has of the case what the server gives a member who has not
// declared: the reference and whom it is about. It goes into both records, the case's first, whichever still waits for it.
import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { MeetingItemView, MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { ProblemError } from '../api/problem-error.ts';
import { useSendCommand } from '../api/send-command.ts';
import { useSendMeetingCommand } from '../api/send-meeting-command.ts';
import { dayWords } from '../case/day-words.ts';
import { RadioCards } from '../case/form/radio-cards.tsx';
import { useCase } from '../case/use-case.ts';
import { Notice } from '../shell/notice.tsx';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';

type Interest = 'none' | 'conflict';

export function DeclarePanel({ view, item }: { view: MeetingView; item: MeetingItemView }) {
  const { t, locale } = useWords();
  const { view: caseView } = useCase(item.caseId);
  const { unit, respondent } = caseView.data?.card ?? {};
  return (
    <section className={classes.card} aria-labelledby="declare-title" data-declare={item.ref}>
      <p className={classes.ref}>{t('committee.item', { number: item.number, ref: item.ref })}</p>
      <h2 id="declare-title" className={classes.title}>
        {t('committee.declare.title')}
      </h2>
      <p className={classes.lead}>{t('committee.declare.why')}</p>
      <dl className={classes.parties}>
        {respondent && (
          <>
            <dt>{t('committee.declare.respondent')}</dt>
            <dd>{respondent.name}</dd>
          </>
        )}
        {unit && (
          <>
            <dt>{t('committee.declare.unit')}</dt>
            <dd>{unit.name}</dd>
          </>
        )}
        <dt>{t('committee.declare.day')}</dt>
        <dd>{dayWords(view.card.day, locale)}</dd>
      </dl>
      <DeclareForm meetingId={view.card.id} caseId={item.caseId} />
    </section>
  );
}

function DeclareForm({ meetingId, caseId }: { meetingId: string; caseId: string }) {
  const { t } = useWords();
  const [interest, setInterest] = useState<Interest | ''>('');
  const [nature, setNature] = useState('');
  const [isReviewing, setReviewing] = useState(false);
  const { declare, isSending, failure } = useDeclare(meetingId, caseId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isReviewing) heading.current?.focus();
  }, [isReviewing]);
  const said = { ...(nature.trim() ? { nature: nature.trim() } : {}) };
  const problem = failure && (
    <p className={classes.failure} role="alert">
      {failure instanceof ProblemError
        ? t('committee.declare.failed', { why: failure.detail })
        : t('committee.declare.noAnswer')}
    </p>
  );
  if (isReviewing)
    return (
      <div className={classes.review}>
        <h3 ref={heading} tabIndex={-1}>
          {t('committee.declare.sure')}
        </h3>
        <p>{t('committee.declare.sureNote')}</p>
        {nature.trim() && <blockquote>{nature.trim()}</blockquote>}
        {problem}
        <div className={classes.buttons}>
          <Button
            size="lg"
            color="red"
            loading={isSending}
            onClick={() => void declare({ interest: 'conflict', ...said })}
            data-declare-conflict
          >
            {t('committee.declare.actConflict')}
          </Button>
          <Button size="lg" variant="default" disabled={isSending} onClick={() => setReviewing(false)}>
            {t('committee.declare.back')}
          </Button>
        </div>
      </div>
    );
  return (
    <>
      <RadioCards
        name={`declare-${caseId}`}
        frame={{
          label: t('committee.declare.question'),
          description: t('committee.declare.examples'),
          error: undefined,
          required: true,
          withAsterisk: false,
        }}
        value={interest}
        onChange={(next) => setInterest(next === 'conflict' ? 'conflict' : 'none')}
        choices={(['none', 'conflict'] as const).map((one) => ({
          value: one,
          label: t(`committee.declare.${one}`),
          note: t(`committee.declare.${one}Note`),
        }))}
        large
      />
      {interest === 'conflict' && (
        <Textarea
          label={t('committee.declare.nature')}
          autosize
          minRows={2}
          mt={12}
          maxLength={2000}
          value={nature}
          onChange={(event) => setNature(event.currentTarget.value)}
        />
      )}
      {problem}
      <div className={classes.buttons}>
        {interest === 'conflict' ? (
          <Button size="lg" onClick={() => setReviewing(true)}>
            {t('committee.declare.review')}
          </Button>
        ) : (
          <Button
            size="lg"
            disabled={interest === ''}
            loading={isSending}
            onClick={() => void declare({ interest: 'none' })}
            data-declare-none
          >
            {t('committee.declare.act')}
          </Button>
        )}
      </div>
    </>
  );
}

/** What has been recorded already is not sent again: the case then no longer offers it. */
function useDeclare(meetingId: string, caseId: string) {
  const { commands } = useCase(caseId);
  const toCase = useSendCommand(caseId);
  const toMeeting = useSendMeetingCommand(meetingId);
  const [failure, setFailure] = useState<Error | null>(null);
  const waits = commands.data?.allowed.some(({ type }) => type === 'advice.declareInterest') ?? false;
  async function declare(said: { interest: Interest; nature?: string }): Promise<void> {
    setFailure(null);
    try {
      if (waits) await toCase.mutateAsync({ type: 'advice.declareInterest', payload: said });
      await toMeeting.mutateAsync({ type: 'meeting.declareInterest', payload: { caseId, ...said } });
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  }
  // Which records wait for it has to be known first.
  const isSending = commands.isPending || toCase.isPending || toMeeting.isPending;
  return { declare, isSending, failure };
}

export function ClosedItem({ item }: { item: MeetingItemView }) {
  const { t } = useWords();
  return (
    <section className={classes.card}>
      <p className={classes.ref}>{t('committee.item', { number: item.number, ref: item.ref })}</p>
      <Notice icon="shield" title={t('committee.closed')} note={t('committee.closedNote')} />
    </section>
  );
}
