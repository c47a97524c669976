// What a reporter does now and then: asking for protection, saying how they fare, reporting retaliation, withdrawing, asking for
// a review. Folded away until it is wanted; a choice where there is one, and a text.
import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { InboxView, ReporterActType } from '#workflows/contract/reporting-schemas.ts';
import { dayWords } from '../case/day-words.ts';
import { useWords } from '../words/words.ts';
import classes from './reporter.module.css';
import { SendFailure, SendProgress } from './send-progress.tsx';
import type { useInbox } from './use-inbox.ts';

type Shape = { choice?: { key: string; codes: readonly string[] }; text: 'account' | 'reasons' };

const shapes: Partial<Record<ReporterActType, Shape>> = {
  'case.requestProtection': {
    choice: { key: 'fear', codes: ['work', 'pressure', 'exposure', 'other'] },
    text: 'account',
  },
  'case.answerCheckIn': { choice: { key: 'faring', codes: ['well', 'uneasy', 'harmed'] }, text: 'account' },
  'case.reportRetaliation': { text: 'account' },
  'case.withdrawReport': { choice: { key: 'pressure', codes: ['none', 'suspected'] }, text: 'reasons' },
  'detection.requestReview': { text: 'reasons' },
};

type Props = { type: ReporterActType; view: InboxView; inbox: ReturnType<typeof useInbox> };

export function ActForm({ type, view, inbox: { acting, share } }: Props) {
  const { t, locale } = useWords();
  const [code, setCode] = useState('');
  const [text, setText] = useState('');
  const shape = shapes[type];
  if (!shape) return null;
  const act = type.slice(type.indexOf('.') + 1);
  const by = view.review?.by ? dayWords(view.review.by, locale) : '';
  const isMine = acting.variables?.type === type;
  const isReady = text.trim().length >= 3 && (!shape.choice || code !== '') && !acting.isPending;
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    if (!isReady || !shape) return;
    const payload = { ...(shape.choice ? { [shape.choice.key]: code } : {}), [shape.text]: text.trim() };
    acting.mutate({ type, payload }, { onSuccess: () => setText('') });
  }
  return (
    <details className={classes.act}>
      <summary>{t(`report.inbox.act.${act}`)}</summary>
      <div>
        <p className={classes.lead}>{t(`report.inbox.note.${act}`, { by })}</p>
        <form className={classes.form} noValidate onSubmit={submit} autoComplete="off">
          {shape.choice && (
            <Radio.Group label={t(`report.inbox.field.${shape.choice.key}`)} value={code} onChange={setCode}>
              {shape.choice.codes.map((one) => (
                <Radio key={one} value={one} mt="xs" label={t(`report.inbox.code.${one}`)} />
              ))}
            </Radio.Group>
          )}
          <Textarea
            label={t(`report.inbox.field.${shape.text}`)}
            autosize
            minRows={3}
            maxLength={6000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {isMine && <SendProgress share={share} />}
          {isMine && <SendFailure error={acting.error} />}
          <div className={classes.buttons}>
            <Button type="submit" loading={isMine && acting.isPending} disabled={!isReady}>
              {t('report.inbox.send')}
            </Button>
          </div>
        </form>
      </div>
    </details>
  );
}
