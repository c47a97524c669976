// Keeps what the board shows as a view, for oneself or for everybody who sees a unit's cases, or changes one that was kept.
// Where somebody else has changed it meanwhile, both are shown and nothing is overwritten unless it is said.
import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { BoardView, KeepBoardView } from '#workflows/contract/board-view-schemas.ts';
import '../../words/board-view-words.ts';
import { api, orpc } from '../../api/api.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { useMe } from '../../shell/me.ts';
import { showUndone } from '../../shell/show-undone.tsx';
import { clockTime } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import type { BoardSearch } from '../board-search.ts';
import classes from './keep-view.module.css';
import { keptOf } from './kept-search.ts';
import { useSearchWords } from './search-words.ts';
import { unitsBelow } from './units-below.ts';

type Props = {
  search: BoardSearch;
  /** The kept view that the board began as. */
  begun: BoardView | undefined;
  onClose: () => void;
};

export default function KeepView({ search, begun, onClose }: Props) {
  const { t } = useWords();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate({ from: '/board' });
  const units = useQuery(orpc.directory.units.queryOptions({ staleTime: 10 * 60_000 }));
  // The version that was seen when this was opened; it moves only when somebody says so.
  const [seen, setSeen] = useState(begun?.mayChange ? begun : undefined);
  const [name, setName] = useState(seen?.name ?? '');
  const [unitId, setUnitId] = useState(seen?.unit?.id ?? '');
  const [isMissing, setIsMissing] = useState(false);
  const shows = useSearchWords(search);
  const freshen = () => client.invalidateQueries({ queryKey: orpc.board.views.key() });

  const save = useMutation({
    mutationFn: (over: BoardView | undefined) => {
      const kept = { name: name.trim(), search: keptOf(search), unitId: unitId || null } as KeepBoardView;
      return over
        ? api.board.views.change({ ...kept, id: over.id, version: over.version })
        : api.board.views.add(kept);
    },
    onSuccess: async ({ id }) => {
      await freshen();
      await navigate({ search: (before) => ({ ...before, kept: id }), replace: true });
      notifications.show({ message: t('boardView.kept', { name: name.trim() }) });
      onClose();
    },
    onError: freshen,
  });
  const drop = useMutation({
    mutationFn: (one: BoardView) => api.board.views.drop({ id: one.id, version: one.version }),
    onSuccess: async () => {
      await freshen();
      await navigate({ search: (before) => ({ ...before, kept: undefined }), replace: true });
      if (seen) said(seen);
      onClose();
    },
    onError: freshen,
  });
  /** One's own comes back as it was; what somebody else has made is theirs to make again. */
  function said(dropped: BoardView): void {
    const message = t('boardView.dropped', { name: dropped.name });
    if (dropped.owner.id !== me.id) return void notifications.show({ message });
    const { name: called, search: shown, unit } = dropped;
    const kept = { name: called, search: shown, unitId: unit?.id ?? null };
    showUndone({ message, t, undo: () => api.board.views.add(kept).then(freshen) });
  }
  const error = save.error ?? drop.error;
  const isOvertaken = error instanceof ProblemError && error.code === 'view.conflict';
  const isBusy = save.isPending || drop.isPending;

  function submit(event: React.SyntheticEvent, over = seen): void {
    event.preventDefault();
    if (name.trim()) save.mutate(over);
    else setIsMissing(true);
  }

  return (
    <Modal opened onClose={onClose} title={t(seen ? 'boardView.edit' : 'boardView.keep')} centered>
      <form className={classes.form} noValidate onSubmit={submit}>
        {error && !isOvertaken && (
          <p className={classes.failed} role="alert">
            {error instanceof ProblemError ? error.detail : t('failure.loadNote')}
          </p>
        )}
        {isOvertaken && begun && (
          <Overtaken
            now={begun}
            onTake={() => {
              save.reset();
              drop.reset();
              setSeen(begun);
            }}
          />
        )}
        <TextInput
          label={t('boardView.name')}
          description={t('boardView.nameHelp')}
          value={name}
          maxLength={60}
          data-autofocus
          error={isMissing && !name.trim() && t('boardView.nameMissing')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('boardView.who')}
          value={unitId}
          onChange={(event) => setUnitId(event.currentTarget.value)}
          data={[
            ...(!seen || seen.owner.id === me.id ? [{ value: '', label: t('boardView.me') }] : []),
            ...unitsBelow(units.data ?? [], me).map((one) => ({
              value: one.id,
              label: t('boardView.unit', { name: one.name }),
            })),
          ]}
        />
        <div>
          <p className={classes.what}>{t('boardView.shows')}</p>
          <ul className={classes.list}>
            {shows.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
        <div className={classes.acts}>
          <Button type="submit" loading={save.isPending} disabled={isBusy || isOvertaken}>
            {t(seen ? 'boardView.change' : 'boardView.save')}
          </Button>
          {seen && (
            <>
              <Button variant="default" disabled={isBusy} onClick={(event) => submit(event, undefined)}>
                {t('boardView.saveAsNew')}
              </Button>
              <Button
                variant="subtle"
                color="red"
                loading={drop.isPending}
                disabled={isBusy || isOvertaken}
                onClick={() => drop.mutate(seen)}
              >
                {t('boardView.drop')}
              </Button>
            </>
          )}
        </div>
      </form>
    </Modal>
  );
}

/** What somebody else has made of it; going on from there is a choice of its own. */
function Overtaken({ now, onTake }: { now: BoardView; onTake: () => void }) {
  const { t, locale } = useWords();
  const shows = useSearchWords(now.search);
  return (
    <div className={classes.failed} role="alert">
      <p>
        <strong>
          {t('boardView.overtaken', { who: now.changedBy.name, at: clockTime(now.changedAt, locale) })}
        </strong>
      </p>
      <p>{t('boardView.now', { name: now.name })}</p>
      <ul className={classes.list}>
        {shows.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Button size="xs" variant="default" onClick={onTake}>
        {t('boardView.take')}
      </Button>
    </div>
  );
}
