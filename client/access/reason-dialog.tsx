// The question before a look outside of one's desk: what for. A closed list and, where that says too little, words. Nothing of
// what is asked about has been fetched yet; going back leaves no trace of a look.
import { Button, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import '../words/access-words.ts';
import { purposeCodes } from '#workflows/contract/access-schemas.ts';
import { type StatedPurpose, statePurpose } from '../api/stated-purpose.ts';
import { useWords } from '../words/words.ts';
import classes from './access.module.css';

type Props = {
  /** The id of a case, `search`, or `supervise` where a table is taken out. */
  about: string;
  onStated: () => void;
  onBack: () => void;
};

const mostWords = 300;

export default function ReasonDialog({ about, onStated, onBack }: Props) {
  const { t } = useWords();
  const [code, setCode] = useState<StatedPurpose['code'] | null>(null);
  const [reason, setReason] = useState('');
  const kind = about === 'search' || about === 'supervise' ? about : 'file';
  const lacksWords = code === 'other' && reason.trim() === '';
  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    if (!code || lacksWords) return;
    statePurpose(about, { code, reason: reason.trim() });
    onStated();
  }
  return (
    // The page around it has the banner: no header of its own, and going back is a button with words.
    <Modal opened onClose={onBack} withCloseButton={false} zIndex={390} centered>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Modal.Title className={classes.title}>{t('access.ask.title')}</Modal.Title>
          <p className={classes.note}>{t(`access.ask.about.${kind}`)}</p>
          <Radio.Group
            label={t('access.ask.purpose')}
            value={code}
            onChange={(next) => setCode(purposeCodes.find((one) => one === next) ?? null)}
          >
            <Stack gap={8} mt={6}>
              {purposeCodes.map((one) => (
                <Radio key={one} value={one} label={t(`access.purpose.${one}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={t('access.ask.words')}
            description={t('access.ask.wordsHelp')}
            error={lacksWords ? t('access.ask.wordsNeeded') : undefined}
            value={reason}
            maxLength={mostWords}
            autosize
            minRows={2}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={classes.acts}>
            <Button type="submit" disabled={!code || lacksWords}>
              {t(`access.ask.go.${kind}`)}
            </Button>
            <Button variant="default" onClick={onBack}>
              {t('access.ask.back')}
            </Button>
          </div>
        </Stack>
      </form>
    </Modal>
  );
}
