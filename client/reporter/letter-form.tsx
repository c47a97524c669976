// Writing to the office: an answer to its question, or more of one's own accord with files. What files can give away is said
// beside where they are chosen.
import { Button, FileInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { largestFile } from '#workflows/contract/reporting-schemas.ts';
import { useWords } from '../words/words.ts';
import classes from './reporter.module.css';
import { SendFailure, SendProgress } from './send-progress.tsx';
import type { useInbox } from './use-inbox.ts';

const mostFiles = 5;

type Props = {
  type: 'detection.answerQuestion' | 'case.addInformation';
  inbox: ReturnType<typeof useInbox>;
};

export function LetterForm({ type, inbox: { acting, share } }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<File[]>([]);
  const isAnswer = type === 'detection.answerQuestion';
  const isMine = acting.variables?.type === type;
  const tooLarge = files.find((file) => file.size > largestFile);
  const fault =
    files.length > mostFiles
      ? t('report.inbox.tooMany')
      : tooLarge && t('report.inbox.tooLarge', { name: tooLarge.name });
  const isReady = text.trim().length >= 3 && !fault && !acting.isPending;
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    if (!isReady) return;
    const payload = isAnswer ? { answer: text.trim() } : { message: text.trim() };
    acting.mutate(
      { type, payload, files },
      {
        onSuccess: () => {
          setText('');
          setFiles([]);
        },
      },
    );
  }
  return (
    <form className={classes.form} noValidate onSubmit={submit} autoComplete="off">
      <Textarea
        label={t(isAnswer ? 'report.inbox.answer' : 'report.inbox.message')}
        size="md"
        autosize
        minRows={3}
        maxRows={14}
        maxLength={6000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {!isAnswer && (
        <>
          <FileInput
            label={t('report.inbox.files')}
            size="md"
            multiple
            placeholder={t('report.inbox.chooseFiles')}
            clearable
            error={fault}
            value={files}
            onChange={setFiles}
          />
          {files.length > 0 && (
            <p className={`${classes.note} ${classes.care}`}>{t('report.inbox.metadata')}</p>
          )}
        </>
      )}
      {isMine && <SendProgress share={share} />}
      {isMine && <SendFailure error={acting.error} />}
      {isMine && acting.isSuccess && <p role="status">{t('report.inbox.sent')}</p>}
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={isMine && acting.isPending} disabled={!isReady}>
          {t('report.inbox.send')}
        </Button>
      </div>
    </form>
  );
}
