// The public form: from the first word to the receipt, one thing a page, without an account. Nothing is kept outside of this tab.
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormStart } from '#workflows/contract/reporting-schemas.ts';
import { foldWord, receiptOf } from '#workflows/reporting/receipt.ts';
import { Icon } from '../shell/icon.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import '../words/report-words.ts';
import { useWords } from '../words/words.ts';
import { fetchForm } from './public-fetch.ts';
import { PublicFrame } from './public-frame.tsx';
import { drawReceipt, keepReceiptInTab } from './receipt-in-tab.ts';
import { ReceiptStep } from './receipt-step.tsx';
import { type Draft, emptyDraft, missingOn, type Step, steps } from './report-draft.ts';
import {
  CheckStep,
  DetailsStep,
  IdentityStep,
  OfficeStep,
  type StepProps,
  WhatStep,
} from './report-steps.tsx';
import classes from './reporter.module.css';
import { SendFailure, SendProgress } from './send-progress.tsx';
import { StepFrame } from './step-frame.tsx';
import { useSendReport } from './use-send-report.ts';

const contents: Partial<Record<Step, (props: StepProps) => React.ReactNode>> = {
  office: OfficeStep,
  what: WhatStep,
  details: DetailsStep,
  identity: IdentityStep,
  check: CheckStep,
};

/** Which words are asked for, counted from 0: the third and the seventh. */
const askedFor = [2, 6] as const;

export function ReportPage() {
  const { t } = useWords();
  usePageTitle(t('report.title'));
  const form = useQuery({ queryKey: ['report', 'form'], queryFn: fetchForm, retry: false });
  return (
    <PublicFrame>
      {form.data ? (
        <Wizard start={form.data} />
      ) : (
        <>
          <h1 className={classes.title}>{t('report.start.title')}</h1>
          {form.isError && (
            <div role="alert">
              <p className={classes.lead}>{t('report.start.loadFailed')}</p>
              <div className={classes.buttons}>
                <Button onClick={() => void form.refetch()}>{t('report.start.again')}</Button>
              </div>
            </div>
          )}
        </>
      )}
    </PublicFrame>
  );
}

function Wizard({ start }: { start: FormStart }) {
  const { t, locale } = useWords();
  const [step, setStep] = useState<Step>('start');
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [entropy] = useState(drawReceipt);
  const [isTold, setTold] = useState(false);
  const sending = useSendReport(() => setStep('done'));
  const at = steps.indexOf(step);
  const days = { acknowledged: start.acknowledgedWithin, feedback: start.feedbackWithin };
  const go = (by: number) => {
    setTold(false);
    setStep(steps[at + by] ?? 'start');
  };
  const missing = missingOn(step, draft);
  const Content = contents[step];
  if (step === 'start') return <StartStep days={days} onBegin={() => go(1)} />;
  if (step === 'done') return <DoneStep days={days} onOpen={() => keepReceiptInTab(entropy)} />;
  if (step === 'confirm')
    return (
      <ConfirmStep
        words={receiptOf(entropy, locale)}
        sending={sending}
        onBack={() => go(-1)}
        onSend={() => sending.send({ draft, entropy, start, language: locale })}
      />
    );
  const label = step === 'check' || step === 'receipt' ? t(`report.${step}.next`) : t('report.next');
  return (
    <StepFrame
      key={step}
      title={t(`report.${step}.title`)}
      step={at}
      onBack={() => go(-1)}
      missing={isTold && missing ? t(missing) : null}
      next={{ label, on: () => (missing ? setTold(true) : go(1)) }}
    >
      {Content && (
        <Content draft={draft} start={start} onChange={(change) => setDraft({ ...draft, ...change })} />
      )}
      {step === 'receipt' && <ReceiptStep entropy={entropy} />}
    </StepFrame>
  );
}

type Days = { acknowledged: number; feedback: number };

function StartStep({ days, onBegin }: { days: Days; onBegin: () => void }) {
  const { t } = useWords();
  return (
    <StepFrame title={t('report.start.title')} next={{ label: t('report.start.begin'), on: onBegin }}>
      <p className={classes.lead}>{t('report.start.lead')}</p>
      <ul className={classes.points}>
        {['point1', 'point2', 'point3', 'point4'].map((point) => (
          <li key={point}>
            <Icon name={point === 'point4' ? 'shield' : 'check'} size={18} />
            <span>{t(`report.start.${point}`, days)}</span>
          </li>
        ))}
      </ul>
      <div className={classes.form}>
        <p className={classes.note}>
          <strong>{t('report.start.safeTitle')}</strong>
          <br />
          {t('report.start.safe')}
        </p>
        <Link to="/inbox" className={classes.link}>
          {t('report.start.haveReceipt')}
        </Link>
      </div>
    </StepFrame>
  );
}

type ConfirmProps = {
  words: readonly string[];
  sending: Pick<ReturnType<typeof useSendReport>, 'isPending' | 'error' | 'share'>;
  onBack: () => void;
  onSend: () => void;
};

function ConfirmStep({ words, sending, onBack, onSend }: ConfirmProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(['', '']);
  const [isWrong, setWrong] = useState(false);
  function send(): void {
    const isRight = askedFor.every(
      (place, n) => foldWord(typed[n]?.trim() ?? '') === foldWord(words[place] ?? ''),
    );
    setWrong(!isRight);
    if (isRight && !sending.isPending) onSend();
  }
  return (
    <StepFrame
      title={t('report.confirm.title')}
      step={steps.indexOf('confirm')}
      missing={isWrong ? t('report.confirm.wrong') : null}
      next={{ label: t('report.confirm.send'), on: send }}
    >
      <p className={classes.lead}>{t('report.confirm.lead')}</p>
      <div className={classes.form}>
        {askedFor.map((place, n) => (
          <TextInput
            key={place}
            label={t('report.confirm.word', { number: place + 1 })}
            size="md"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={typed[n] ?? ''}
            onChange={(event) => setTyped(typed.with(n, event.currentTarget.value))}
          />
        ))}
        <SendProgress share={sending.share} />
        <SendFailure error={sending.error} />
        <button type="button" className={classes.link} onClick={onBack} disabled={sending.isPending}>
          {t('report.confirm.seeAgain')}
        </button>
      </div>
    </StepFrame>
  );
}

function DoneStep({ days, onOpen }: { days: Days; onOpen: () => void }) {
  const { t } = useWords();
  return (
    <StepFrame title={t('report.done.title')}>
      <p className={classes.lead}>{t('report.done.lead', days)}</p>
      <p className={classes.lead}>{t('report.done.files')}</p>
      <div className={classes.buttons}>
        <Button renderRoot={(props) => <Link to="/inbox" {...props} />} size="md" onClick={onOpen}>
          {t('report.done.open')}
        </Button>
      </div>
    </StepFrame>
  );
}
