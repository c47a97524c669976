// An open inbox: what is owed to the reporter and by when, the question that waits, the letters, protection, and what else they
// may do. It shows what officers wrote and nothing that can be read off the case.
import { Button } from '@mantine/core';
import type { InboxMessage, InboxView } from '#workflows/contract/reporting-schemas.ts';
import { dayWords, instantWords } from '../case/day-words.ts';
import { useWords } from '../words/words.ts';
import { ActForm } from './act-form.tsx';
import { LetterForm } from './letter-form.tsx';
import classes from './reporter.module.css';
import type { useInbox } from './use-inbox.ts';

type Props = { view: InboxView; inbox: ReturnType<typeof useInbox> };

const protecting = ['case.requestProtection', 'case.answerCheckIn', 'case.reportRetaliation'] as const;
const others = ['detection.requestReview', 'case.withdrawReport'] as const;

export function OpenInbox({ view, inbox }: Props) {
  const { t, locale } = useWords();
  const { may, question, withdrawnOn } = view;
  const on = (day: string) => dayWords(day, locale);
  return (
    <>
      <h1 className={classes.title}>{t('report.inbox.title')}</h1>
      <Owed view={view} />
      {withdrawnOn && <p className={classes.lead}>{t('report.inbox.withdrawn', { on: on(withdrawnOn) })}</p>}
      <section className={classes.section} aria-labelledby="letters">
        <h2 id="letters" className={classes.heading}>
          {t('report.inbox.conversation')}
        </h2>
        <ol className={classes.letters}>
          {view.messages.map((one) => (
            <Letter key={one.id} message={one} />
          ))}
        </ol>
      </section>
      {question && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{t('report.inbox.questionTitle')}</h2>
          {question.by && (
            <p className={classes.lead}>{t('report.inbox.questionBy', { by: on(question.by) })}</p>
          )}
          <LetterForm key="answer" type="detection.answerQuestion" inbox={inbox} />
        </section>
      )}
      {may.includes('case.addInformation') && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{t('report.inbox.add')}</h2>
          <LetterForm key="add" type="case.addInformation" inbox={inbox} />
        </section>
      )}
      <Protection view={view} inbox={inbox} />
      {others.some((type) => may.includes(type)) && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{t('report.inbox.more')}</h2>
          {others
            .filter((type) => may.includes(type))
            .map((type) => (
              <ActForm key={type} type={type} view={view} inbox={inbox} />
            ))}
        </section>
      )}
      <div className={`${classes.buttons} ${classes.section}`}>
        <Button variant="default" onClick={() => void inbox.refresh()}>
          {t('report.inbox.refresh')}
        </Button>
        <Button variant="default" onClick={inbox.leave}>
          {t('report.inbox.leave')}
        </Button>
      </div>
    </>
  );
}

function Owed({ view: { receivedOn, acknowledged, feedback } }: Pick<Props, 'view'>) {
  const { t, locale } = useWords();
  const on = (day: string) => dayWords(day, locale);
  const told = acknowledged.on
    ? t('report.inbox.acknowledgedOn', { on: on(acknowledged.on) })
    : acknowledged.by && t('report.inbox.acknowledgedBy', { by: on(acknowledged.by) });
  const outcome = feedback.toldOn
    ? t('report.inbox.feedbackOn', { on: on(feedback.toldOn) })
    : feedback.by
      ? t('report.inbox.feedbackBy', { by: on(feedback.by) })
      : t('report.inbox.feedbackNone');
  return (
    <dl className={classes.owed}>
      <div>
        <dt>{t('report.inbox.received')}</dt>
        <dd>{on(receivedOn)}</dd>
      </div>
      <div>
        <dt>{t('report.inbox.acknowledged')}</dt>
        <dd>{told}</dd>
      </div>
      <div>
        <dt>{t('report.inbox.feedback')}</dt>
        <dd>{outcome}</dd>
      </div>
    </dl>
  );
}

function Letter({ message }: { message: InboxMessage }) {
  const { t, locale } = useWords();
  const kind = message.type.slice(message.type.indexOf('.') + 1);
  return (
    <li className={classes.letter} data-from={message.from}>
      <header>
        <strong>
          {t(message.from === 'reporter' ? 'report.inbox.you' : 'report.inbox.office')} ·{' '}
          {t(`report.inbox.kind.${kind}`)}
        </strong>
        <span>{instantWords(message.at, locale)}</span>
      </header>
      {message.code && <p>{t(`report.inbox.code.${message.code}`)}</p>}
      {message.text && <p>{message.text}</p>}
      {message.files.length > 0 && (
        <ul className={classes.files}>
          {message.files.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Protection({ view, inbox }: Props) {
  const { t, locale } = useWords();
  const { protection, retaliations, may } = view;
  const on = (day: string | null) => (day ? dayWords(day, locale) : '');
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('report.inbox.protection')}</h2>
      <p className={classes.lead}>
        {protection
          ? t(`report.inbox.status.${protection.status}`, { since: on(protection.since) })
          : t('report.inbox.protectionNone')}
      </p>
      {protection?.nextCheckIn && (
        <p className={classes.lead}>{t('report.inbox.nextCheckIn', { on: on(protection.nextCheckIn) })}</p>
      )}
      {retaliations.map((one) => {
        const state = t(one.isOpened ? 'report.inbox.retaliationOpened' : 'report.inbox.retaliationWaiting');
        return (
          <p key={one.on + String(one.isOpened)} className={classes.lead}>
            {t('report.inbox.retaliation', { on: on(one.on), state })}
          </p>
        );
      })}
      <div className={classes.form}>
        {protecting
          .filter((type) => may.includes(type))
          .map((type) => (
            <ActForm key={type} type={type} view={view} inbox={inbox} />
          ))}
      </div>
    </section>
  );
}
