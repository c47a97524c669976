// Making one document: in which language, under which heading, with which place. Nothing of its words is chosen here.
import { Button, Modal, SegmentedControl, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type DocumentSlot, HeadingForm } from '#workflows/contract/document-schemas.ts';
import { api, orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import classes from './documents.module.css';
import { DraftView } from './draft-view.tsx';

type Props = { caseId: string; slot: DocumentSlot; usualHeading: HeadingForm; onClose: () => void };

export function MakeDocument({ caseId, slot, usualHeading, onClose }: Props) {
  const { t, locale: own } = useWords();
  const client = useQueryClient();
  const open = (['vi', 'en'] as const).filter((one) => !slot.made.some(({ locale }) => locale === one));
  const [locale, setLocale] = useState(open.includes(own) ? own : (open[0] ?? own));
  const [heading, setHeading] = useState<HeadingForm>(usualHeading);
  const [place, setPlace] = useState('');
  const [isLookedAt, setIsLookedAt] = useState(false);
  const wanted = {
    ...{ kind: slot.kind, entry: slot.entry, locale, heading },
    ...(place.trim() ? { place: place.trim() } : {}),
  };
  const make = useMutation({
    mutationFn: () => api.documents.make({ id: caseId, ...wanted }),
    onSuccess: ({ number, pages }) => {
      notifications.show({ message: t('document.make.done', { number, pages }) });
      void client.invalidateQueries({ queryKey: orpc.documents.key() });
      onClose();
    },
    onError: (error) => notifications.show({ color: 'red', message: error.message }),
  });
  return (
    <Modal opened onClose={onClose} withCloseButton={false} centered>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <Modal.Title>
          {t('document.make.title', { what: t(`document.kind.${slot.kind}`).toLowerCase() })}
        </Modal.Title>
        <p>{t('document.make.help')}</p>
        <SegmentedControl
          aria-label={t('document.make.locale')}
          value={locale}
          onChange={(next) => setLocale(next === 'en' ? 'en' : 'vi')}
          data={open.map((one) => ({ value: one, label: t(`document.locale.${one}`) }))}
        />
        <Select
          label={t('document.make.heading')}
          value={heading}
          allowDeselect={false}
          onChange={(next) => setHeading(HeadingForm.catch(usualHeading).parse(next))}
          data={HeadingForm.options.map((one) => ({ value: one, label: t(`document.make.headings.${one}`) }))}
        />
        <TextInput
          label={t('document.make.place')}
          description={t('document.make.placeHelp')}
          maxLength={60}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        <div className={classes.ends}>
          <Button variant="default" onClick={onClose}>
            {t('document.make.cancel')}
          </Button>
          <Button variant="default" onClick={() => setIsLookedAt(true)}>
            {t('document.draft.act')}
          </Button>
          <Button type="submit" loading={make.isPending}>
            {t('document.make.act')}
          </Button>
        </div>
      </form>
      {isLookedAt && <DraftView caseId={caseId} wanted={wanted} onClose={() => setIsLookedAt(false)} />}
    </Modal>
  );
}
