// The case as files: a dossier for one audience, or the whole of it. Who takes it is asked once more by the server where that was
// long ago, and it is on record before it is here.
import { Button, Modal, Radio, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { audiences } from '#workflows/contract/bundle-schemas.ts';
import { useWords } from '../words/words.ts';
import classes from './documents.module.css';
import { saveFile } from './save-file.ts';

const choices = [...audiences, 'whole'] as const;
type Choice = (typeof choices)[number];

function useTakeOut(caseId: string, onDone: () => void) {
  const { t } = useWords();
  return useMutation({
    mutationFn: ({ what, locale }: { what: Choice; locale: 'vi' | 'en' }) =>
      saveFile(`/api/cases/${caseId}/${what === 'whole' ? 'exports' : 'bundles'}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(what === 'whole' ? {} : { audience: what, locale }),
      }),
    onSuccess: () => {
      notifications.show({ message: t('document.out.done') });
      onDone();
    },
    onError: (error) => notifications.show({ color: 'red', message: error.message }),
  });
}

export function TakeOut({ caseId }: { caseId: string }) {
  const { t, locale: own } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [what, setWhat] = useState<Choice>('committee');
  const [locale, setLocale] = useState(own);
  const take = useTakeOut(caseId, () => setOpen(false));
  return (
    <>
      <Button variant="default" size="sm" className={classes.act} onClick={() => setOpen(true)}>
        {t('document.out.act')}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} withCloseButton={false} centered>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            take.mutate({ what, locale });
          }}
        >
          <Modal.Title>{t('document.out.title')}</Modal.Title>
          <p>{t('document.out.help')}</p>
          <Radio.Group
            label={t('document.out.what')}
            value={what}
            onChange={(next) => setWhat(choices.find((one) => one === next) ?? 'committee')}
          >
            <div className={classes.form}>
              {choices.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={t(`document.out.${one}`)}
                  description={t(`document.out.about.${one}`)}
                />
              ))}
            </div>
          </Radio.Group>
          {what !== 'whole' && (
            <SegmentedControl
              aria-label={t('document.make.locale')}
              value={locale}
              onChange={(next) => setLocale(next === 'en' ? 'en' : 'vi')}
              data={(['vi', 'en'] as const).map((one) => ({
                value: one,
                label: t(`document.locale.${one}`),
              }))}
            />
          )}
          <div className={classes.ends}>
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('document.make.cancel')}
            </Button>
            <Button type="submit" loading={take.isPending}>
              {t('document.out.act')}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}

/** The respondent's own, in their language. */
export function TakeOwn({ caseId }: { caseId: string }) {
  const { t, locale } = useWords();
  const take = useTakeOut(caseId, () => undefined);
  return (
    <Button
      variant="default"
      size="sm"
      className={classes.act}
      loading={take.isPending}
      onClick={() => take.mutate({ what: 'respondent', locale })}
    >
      {t('document.out.own')}
    </Button>
  );
}
