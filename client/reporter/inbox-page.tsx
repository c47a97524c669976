// The reporter's inbox: thirteen words open it, in either language. What is wrong with them is said before anything is sent.
import { Button, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { readReceipt } from '#workflows/reporting/receipt.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import '../words/report-words.ts';
import { useWords } from '../words/words.ts';
import { OpenInbox } from './open-inbox.tsx';
import { PublicFrame } from './public-frame.tsx';
import { receiptInTab } from './receipt-in-tab.ts';
import classes from './reporter.module.css';
import { SendFailure, SendProgress } from './send-progress.tsx';
import { useInbox } from './use-inbox.ts';

export function InboxPage() {
  const { t } = useWords();
  usePageTitle(t('report.inbox.title'));
  const inbox = useInbox();
  const { mutate } = inbox.opening;
  const isEntered = useRef(false);
  useEffect(() => {
    const entropy = receiptInTab();
    // Straight from the form; once, whatever React does twice.
    if (entropy && !isEntered.current) mutate(entropy);
    isEntered.current = true;
  }, [mutate]);
  return (
    <PublicFrame>
      {inbox.view ? <OpenInbox view={inbox.view} inbox={inbox} /> : <Entry inbox={inbox} />}
    </PublicFrame>
  );
}

function Entry({ inbox }: { inbox: ReturnType<typeof useInbox> }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const { opening, share } = inbox;
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    const read = readReceipt(typed);
    const words = typed.split(/\s+/);
    if (read.outcome === 'read') opening.mutate(read.entropy);
    setFault(
      {
        read: null,
        unknownWords: t('report.inbox.unknownWords', {
          words: read.outcome === 'unknownWords' ? read.at.map((at) => words[at] ?? '').join(', ') : '',
        }),
        wrongLength: t('report.inbox.wrongLength', {
          count: read.outcome === 'wrongLength' ? read.words : 0,
        }),
        checkFailed: t('report.inbox.checkFailed'),
      }[read.outcome],
    );
  }
  const hasNothing = opening.isSuccess && !opening.data && fault === null;
  return (
    <form noValidate onSubmit={submit} autoComplete="off">
      <h1 className={classes.title}>{t('report.inbox.title')}</h1>
      <p className={classes.lead}>{t('report.inbox.lead')}</p>
      <div className={classes.form}>
        <Textarea
          label={t('report.inbox.words')}
          size="md"
          autosize
          minRows={3}
          autoCapitalize="none"
          spellCheck={false}
          error={fault ?? (hasNothing ? t('report.inbox.nothing') : undefined)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <SendProgress share={share} />
        <SendFailure error={opening.error} />
      </div>
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={opening.isPending} disabled={!typed.trim()}>
          {t('report.inbox.open')}
        </Button>
        <Link to="/report" className={classes.link}>
          {t('report.inbox.newReport')}
        </Link>
      </div>
    </form>
  );
}
