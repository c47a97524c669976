// Where files are dropped or chosen: the whole of it is one button for whoever uses the keyboard.
import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/words.ts';
import classes from './upload.module.css';

export function DropZone({ most, onFiles }: { most: string; onFiles: (files: File[]) => void }) {
  const { t } = useWords();
  const [isOver, setIsOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same
    <div
      className={classes.zone}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <FileButton multiple onChange={onFiles}>
        {(props) => (
          <Button variant="default" {...props}>
            {t('evidence.upload.choose')}
          </Button>
        )}
      </FileButton>
      <p>{t('evidence.upload.drop', { most })}</p>
    </div>
  );
}
