// One long text, opened: read, or written while one has the turn. What was written stays on screen whatever happens to the turn.
import { Button, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseText, TextSummary } from '#workflows/contract/text-schemas.ts';
import { AccountFailure } from '../account/account-failure.tsx';
import { api, orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import { TextEditor } from './text-editor.tsx';
import { TextVersions } from './text-versions.tsx';
import classes from './texts.module.css';
import { useHold } from './use-hold.ts';

type Content = { type: 'doc' };
type Props = {
  caseId: string;
  text: TextSummary;
  /** What it begins with where nothing has been written. */
  begin?: Content | undefined;
  onClose: () => void;
};

/** Waits for the latest version, so that one writes on from it. */
export function OpenText(props: Props) {
  const { caseId, text } = props;
  const { t } = useWords();
  // Waited for once: what is written here must not leave the screen while a version that was saved is fetched.
  const [wasBegun] = useState(text.latest !== null);
  const latest = useQuery({
    ...orpc.texts.get.queryOptions({ input: { id: caseId, slot: text.slot }, staleTime: 0 }),
    enabled: text.latest !== null,
  });
  if (wasBegun && !latest.data)
    return (
      <div role="status" aria-busy="true" aria-label={t('case.text.loading')}>
        <Skeleton height={160} mt={12} radius={8} />
      </div>
    );
  return <LoadedText {...props} latest={latest.data ?? null} />;
}

function LoadedText({ caseId, text, latest, begin: first, onClose }: Props & { latest: CaseText | null }) {
  const { t } = useWords();
  const client = useQueryClient();
  const { slot } = text;
  const { holding, take, stop } = useHold({ id: caseId, slot });
  const [written, setWritten] = useState<Content | null>(null);
  // What the editor starts from, and the version that is written on from; `round` begins the editor anew.
  const [start, setStart] = useState({ round: 0, content: contentOf(latest) ?? first ?? null });
  const [base, setBase] = useState(latest?.version ?? null);
  const begin = (content: Content | null) => setStart(({ round }) => ({ round: round + 1, content }));
  const save = useMutation({
    mutationFn: ({ content, restored }: { content: Content; restored?: number }) =>
      api.texts.write({
        ...{ id: caseId, slot, content, basedOn: base },
        ...(restored ? { restored } : {}),
      }),
    onSuccess: ({ version }, { content, restored }) => {
      setWritten(null);
      setBase(version);
      if (restored) begin(content);
      notifications.show({ message: t('case.text.saved', { version }) });
    },
    onSettled: () => client.invalidateQueries({ queryKey: orpc.texts.key() }),
  });
  const write = () =>
    take.mutate(undefined, {
      onSuccess: () => {
        // What was entered is kept. Whoever was told of a later version has it below, and saves on top of it.
        if (!written || save.isError) setBase(latest?.version ?? null);
        if (!written) begin(contentOf(latest) ?? first ?? null);
      },
    });
  const restore = async (version: number) => {
    const older = await api.texts.get({ id: caseId, slot, version });
    save.mutate({ content: older.content as Content, restored: version });
  };
  const isHeld = text.writing !== null && !text.writing.isMine;
  const isWriting = holding !== 'no';
  // What it begins with is worth keeping as it is, until there is a version.
  const toSave = written ?? (base === null ? start.content : null);
  return (
    <div className={classes.open}>
      {isWriting ? (
        <TextEditor
          key={start.round}
          name={t('case.text.editor', { slot: t(`case.text.slot.${slot}`) })}
          content={written ?? start.content}
          onChange={setWritten}
        />
      ) : (
        <p className={classes.plain}>{latest?.plain ?? t('case.text.notBegun')}</p>
      )}
      {holding === 'lost' && (
        <p className={classes.lost} role="alert">
          {t('case.text.lost')}
        </p>
      )}
      <AccountFailure error={take.error ?? save.error} />
      <div className={classes.acts}>
        {!isWriting && text.mayWrite && (
          <Button size="sm" disabled={isHeld} loading={take.isPending} onClick={write}>
            {t('case.text.write')}
          </Button>
        )}
        {holding === 'lost' && (
          <Button size="sm" loading={take.isPending} onClick={write}>
            {t('case.text.again')}
          </Button>
        )}
        {holding === 'yes' && (
          <Button
            size="sm"
            disabled={!toSave}
            loading={save.isPending}
            onClick={() => toSave && save.mutate({ content: toSave })}
          >
            {t('case.text.save')}
          </Button>
        )}
        {isWriting ? (
          <Button size="sm" variant="default" onClick={() => void stop()}>
            {t('case.text.stop')}
          </Button>
        ) : (
          <Button size="sm" variant="default" onClick={onClose}>
            {t('case.text.close')}
          </Button>
        )}
        {written && (
          <span className={classes.unsaved} role="status">
            {t('case.text.unsaved')}
          </span>
        )}
      </div>
      {latest && (
        <TextVersions
          caseId={caseId}
          latest={latest}
          onRestore={holding === 'yes' && !written ? (version) => void restore(version) : null}
        />
      )}
    </div>
  );
}

function contentOf(latest: CaseText | null): Content | null {
  return (latest?.content as Content | undefined) ?? null;
}
