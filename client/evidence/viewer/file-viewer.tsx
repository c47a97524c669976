// A file opened over the page: the reader for its kind, what it is and which version, the files beside it, and the download.
// Closing it gives the focus back to where it was opened.
import { Button, Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useWords } from '../../words/words.ts';
import { DownloadButton } from '../download-button.tsx';
import { fileAddress } from '../file-address.ts';
import { HashLine } from '../hash-line.tsx';
import { sizeWords } from '../size-words.ts';
import { shownAs, type ViewedFile } from '../viewed-file.ts';
import { ImageView } from './image-view.tsx';
import { TextView } from './text-view.tsx';
import classes from './viewer.module.css';
import { ViewerStage } from './viewer-stage.tsx';
import { ViewerWaiting } from './viewer-waiting.tsx';

const PdfView = lazy(() => import('./pdf-view.tsx'));

type Props = {
  caseId: string;
  files: readonly ViewedFile[];
  /** The id of the open one; null while none is. */
  openId: string | null;
  onOpen: (id: string | null) => void;
};

export function FileViewer({ caseId, files, openId, onOpen }: Props) {
  const { t, locale } = useWords();
  const at = files.findIndex(({ id }) => id === openId);
  const file = files[at];
  const step = (by: number) => onOpen(files[at + by]?.id ?? null);
  return (
    <Modal
      opened={file !== undefined}
      onClose={() => onOpen(null)}
      fullScreen
      title={file?.name}
      classNames={{
        content: classes.content,
        body: classes.body,
        header: classes.header,
        title: classes.title,
      }}
      closeButtonProps={{ 'aria-label': t('evidence.view.close') }}
      transitionProps={{ duration: 120 }}
    >
      {file && (
        <>
          <div className={classes.about}>
            <span>{sizeWords(file.size, locale)}</span>
            <HashLine sha256={file.sha256} />
            <span className={classes.gap} />
            {files.length > 1 && (
              <>
                <Button variant="subtle" disabled={at === 0} onClick={() => step(-1)}>
                  {t('evidence.view.fileBefore')}
                </Button>
                <span>{t('evidence.view.fileOf', { at: at + 1, count: files.length })}</span>
                <Button variant="subtle" disabled={at === files.length - 1} onClick={() => step(1)}>
                  {t('evidence.view.fileAfter')}
                </Button>
              </>
            )}
            <DownloadButton caseId={caseId} file={file} />
          </div>
          <Content key={file.id} caseId={caseId} file={file} />
        </>
      )}
    </Modal>
  );
}

function Content({ caseId, file }: { caseId: string; file: ViewedFile }) {
  const { t } = useWords();
  const address = fileAddress(caseId, file.id);
  switch (shownAs(file.kind)) {
    case 'pdf':
      return (
        <Suspense fallback={<ViewerWaiting failed={false} />}>
          <PdfView address={address} />
        </Suspense>
      );
    case 'image':
      return <ImageView address={address} name={file.name} />;
    case 'text':
      return <TextView address={address} size={file.size} />;
    case 'audio':
      return (
        <ViewerStage>
          {/* biome-ignore lint/a11y/useMediaCaption: a recording is evidence as it was made */}
          <audio controls src={address} className={classes.audio} aria-label={file.name} />
        </ViewerStage>
      );
    case 'video':
      return (
        <ViewerStage>
          {/* biome-ignore lint/a11y/useMediaCaption: a recording is evidence as it was made */}
          <video controls src={address} className={classes.video} aria-label={file.name} />
        </ViewerStage>
      );
    case null:
      return <p className={classes.failed}>{t('evidence.view.onlyDownload')}</p>;
  }
}
