// Says that something was done which leaves no trace, and lets it be taken back: nothing is asked beforehand that can be undone
// afterwards. What has a legal effect is confirmed beforehand instead and has no way back here.
import { notifications } from '@mantine/notifications';
import type { Translate } from '../words/words.ts';
import classes from './show-undone.module.css';

/** Long enough to read it and reach the button; it waits while it is pointed at. */
const shownMs = 12_000;

type Done = {
  message: string;
  undo: () => unknown;
  t: Translate;
};

export function showUndone({ message, undo, t }: Done): void {
  const id = notifications.show({
    message: (
      <span className={classes.line}>
        <span>{message}</span>
        <button
          type="button"
          className={classes.undo}
          onClick={() => {
            notifications.hide(id);
            Promise.resolve(undo()).catch(() =>
              notifications.show({ color: 'red', message: t('undoFailed') }),
            );
          }}
        >
          {t('undo')}
        </button>
      </span>
    ),
    autoClose: shownMs,
  });
}
