// Where files are chosen or dropped, and which were: each by its name and what it was recognised as.
import { useState } from 'react';
import { Icon } from '../shell/icon.tsx';
import { useWords } from '../words/words.ts';
import type { HeldFile } from './held-files.ts';
import classes from './verify.module.css';

type Props = {
  held: readonly HeldFile[];
  onAdd: (files: readonly File[]) => void;
  onRemove: (id: string) => void;
};

export function DropFiles({ held, onAdd, onRemove }: Props) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  return (
    <>
      <label
        className={classes.drop}
        data-over={isOver || undefined}
        data-small={held.length > 0 || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          onAdd([...event.dataTransfer.files]);
        }}
      >
        <span className={classes.choose}>{t('verify.drop.act')}</span>
        <span>{t(isOver ? 'verify.drop.over' : 'verify.drop.hint')}</span>
        <input
          type="file"
          multiple
          aria-label={t('verify.drop.label')}
          className={classes.hidden}
          onChange={(event) => {
            onAdd([...(event.currentTarget.files ?? [])]);
            // The same file, changed meanwhile, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {held.length > 0 && (
        <ul className={classes.files}>
          {held.map(({ id, name, kind }) => (
            <li key={id}>
              <span className={classes.name}>{name}</span>
              <span className={classes.kind}>{t(`verify.kind.${kind}`)}</span>
              <button
                type="button"
                className={classes.remove}
                aria-label={t('verify.drop.remove', { name })}
                onClick={() => onRemove(id)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
