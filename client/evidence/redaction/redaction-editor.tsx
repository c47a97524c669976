// Redacting one file: boxes are drawn, the server burns them in and proves it, somebody looks through the result, and only then
// does it enter the file of the case. Nothing is disclosed here.
import { Button, Modal, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RedactionReason } from '#workflows/case/verification/redaction-reasons.ts';
import { api } from '../../api/api.ts';
import { useWords } from '../../words/words.ts';
import type { ViewedFile } from '../viewed-file.ts';
import viewer from '../viewer/viewer.module.css';
import { BoxLayer } from './box-layer.tsx';
import { BoxList, ReasonSelect } from './box-list.tsx';
import { MadeRedaction } from './made-redaction.tsx';
import classes from './redaction.module.css';
import { RedactionFailure } from './redaction-failure.tsx';
import { RedactionPage } from './redaction-page.tsx';
import { useBoxes } from './use-boxes.ts';

type Props = { caseId: string; exhibitId: string; file: ViewedFile; onClose: () => void };

const shortestReasons = 3;
const inTheMiddle = { x: 3_000, y: 4_500, width: 4_000, height: 500 };

export default function RedactionEditor({ caseId, exhibitId, file, onClose }: Props) {
  const { t } = useWords();
  const { boxes, draw, change, remove } = useBoxes();
  const [reason, setReason] = useState<RedactionReason>('thirdParty');
  const [why, setWhy] = useState('');
  const [page, setPage] = useState(1);
  const [count, setCount] = useState(1);
  const make = useMutation({
    mutationFn: () =>
      api.redactions.make({
        ...{ id: caseId, exhibitId, fileId: file.id },
        boxes: boxes.map(({ key: _, number: __, ...box }) => box),
      }),
  });
  const isReady = boxes.length > 0 && why.trim().length >= shortestReasons;
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      closeOnEscape={false}
      title={t('evidence.redaction.title', { name: file.name })}
      classNames={{ content: viewer.content, body: viewer.body, header: viewer.header, title: viewer.title }}
      closeButtonProps={{ 'aria-label': t('evidence.redaction.close') }}
    >
      {make.data ? (
        <MadeRedaction
          {...{ caseId, exhibitId, why, made: make.data }}
          onBack={() => make.reset()}
          onEntered={() => {
            notifications.show({ message: t('evidence.redaction.done') });
            onClose();
          }}
        />
      ) : (
        <div className={classes.editor}>
          <div className={classes.pages}>
            <RedactionPage {...{ caseId, file, page, count }} onPage={setPage} onCount={setCount}>
              <BoxLayer
                boxes={boxes.filter((box) => box.page === page)}
                onDraw={(rectangle) => draw(page, reason, rectangle)}
                onChange={change}
                onRemove={remove}
              />
            </RedactionPage>
          </div>
          <div className={classes.side}>
            <p className={classes.lead}>{t('evidence.redaction.lead')}</p>
            <ReasonSelect reason={reason} onReason={setReason} />
            <Button variant="default" onClick={() => draw(page, reason, inTheMiddle)}>
              {t('evidence.redaction.addBox')}
            </Button>
            <h3 className={classes.heading}>{t('evidence.redaction.boxes')}</h3>
            <p id="box-help" className={classes.lead}>
              {t('evidence.redaction.boxHelp')}
            </p>
            <BoxList boxes={boxes} onChange={change} onRemove={remove} onPage={setPage} />
            <Textarea
              label={t('evidence.redaction.why')}
              autosize
              minRows={3}
              maxLength={8000}
              value={why}
              onChange={(event) => setWhy(event.currentTarget.value)}
            />
            <RedactionFailure error={make.error} />
            <Button disabled={!isReady} loading={make.isPending} onClick={() => make.mutate()}>
              {t('evidence.redaction.make')}
            </Button>
            <p className={classes.lead} role="status">
              {make.isPending && t('evidence.redaction.making')}
            </p>
          </div>
        </div>
      )}
    </Modal>
  );
}
