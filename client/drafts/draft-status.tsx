// Whether what is written is safe: saved on the server and when, on its way, or only here for now. Said in words, quietly.
import { clockTime } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './draft.module.css';
import type { DraftState } from './draft-keeper.ts';

export function DraftStatus({ state }: { state: DraftState }) {
  const { t, locale } = useWords();
  const { saving, savedAt, conflict } = state;
  const at = savedAt ? clockTime(savedAt, locale) : '';
  const words = {
    idle: t('case.draft.idle'),
    saving: t('case.draft.saving'),
    saved: t('case.draft.saved', { at }),
    away: t('case.draft.away'),
  };
  return (
    <span className={classes.status} role="status" data-saving={conflict ? 'away' : saving}>
      {conflict ? t('case.draft.conflictTitle') : words[saving]}
    </span>
  );
}
