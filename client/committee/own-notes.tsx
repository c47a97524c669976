// A member's own notes on a case: they save themselves as drafts do, sealed for whoever writes them, and are part of no file.
import { Button, Skeleton, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ownNote } from '#workflows/contract/room-schemas.ts';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { type FormDraft, useDraft } from '../drafts/use-draft.ts';
import { useMe } from '../shell/me.ts';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';

export function OwnNotes({ caseId }: { caseId: string }) {
  const me = useMe();
  const draft = useDraft({ userId: me.id, caseId, command: ownNote, keeps: true });
  return draft ? <Notes draft={draft} /> : <Skeleton height={140} />;
}

function Notes({ draft: { keeper, state, opened } }: { draft: FormDraft }) {
  const { t } = useWords();
  const [text, setText] = useState(textIn(opened));
  const write = (next: string) => {
    setText(next);
    keeper.keep({ text: next });
  };
  return (
    <div className={classes.notes}>
      <Textarea
        label={t('committee.notes.label')}
        description={t('committee.notes.note')}
        placeholder={t('committee.notes.placeholder')}
        autosize
        minRows={6}
        maxRows={18}
        maxLength={20_000}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <DraftStatus state={state} />
      {state.conflict && (
        <div className={classes.buttons}>
          <Button size="xs" variant="default" onClick={() => void keeper.keepMine()}>
            {t('committee.notes.mine')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setText(textIn(keeper.takeTheirs()))}>
            {t('committee.notes.theirs')}
          </Button>
        </div>
      )}
    </div>
  );
}

function textIn(values: Record<string, unknown> | null): string {
  return typeof values?.text === 'string' ? values.text : '';
}
