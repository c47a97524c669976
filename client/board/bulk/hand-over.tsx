// The form of handing several cases over, and what came of each: a row a case, with the reason and the article where one was
// refused.
import { Button, Modal, Select, Skeleton, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { api } from '../../api/api.ts';
import { folded } from '../../case/form/folded.ts';
import { Icon } from '../../shell/icon.tsx';
import { useWords } from '../../words/words.ts';
import classes from './bulk-bar.module.css';
import { type HandedRow, useHandOver } from './use-hand-over.ts';

type Props = { cards: readonly BoardCard[]; onClose: (isDone: boolean) => void };

export function HandOver({ cards, onClose }: Props) {
  const { t } = useWords();
  const { rows, error, isAsking, isSending, isDone, send } = useHandOver(cards);
  const people = useInvestigators(cards);
  const [person, setPerson] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [isPressed, setIsPressed] = useState(false);
  const ready = rows.filter(({ result }) => result === 'ready').length;
  const done = rows.filter(({ result }) => result === 'done').length;

  function submit(event: React.SyntheticEvent): void {
    event.preventDefault();
    setIsPressed(true);
    if (person && note.trim()) void send(person, note.trim());
  }

  return (
    <Modal
      opened
      onClose={() => onClose(isDone)}
      title={t('boardBulk.handOverTitle', { count: cards.length })}
      size="lg"
      closeOnClickOutside={false}
      closeOnEscape={!isSending}
    >
      <form className={classes.form} noValidate onSubmit={submit}>
        {!isDone && (
          <>
            <p>{t('boardBulk.lead')}</p>
            <Select
              label={t('boardBulk.person')}
              placeholder={t('boardBulk.findPerson')}
              data={people}
              value={person}
              onChange={setPerson}
              searchable
              filter={({ options, search }) =>
                options.filter((one) => 'label' in one && folded(one.label).includes(folded(search.trim())))
              }
              error={isPressed && !person && t('boardBulk.personMissing')}
              disabled={isSending}
            />
            <Textarea
              label={t('boardBulk.note')}
              description={t('boardBulk.noteHelp')}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
              autosize
              minRows={3}
              maxRows={8}
              error={isPressed && !note.trim() && t('boardBulk.noteMissing')}
              disabled={isSending}
            />
          </>
        )}
        <p role="status">
          {isDone
            ? t('boardBulk.outcome', { done, refused: rows.length - done })
            : !isAsking && t('boardBulk.ready', { ready, all: cards.length })}
        </p>
        {error && <p role="alert">{t('failure.loadNote')}</p>}
        {isAsking ? (
          <Skeleton height={120} />
        ) : (
          <ul className={classes.rows}>
            {rows.map((row) => (
              <Row key={row.card.id} row={row} />
            ))}
          </ul>
        )}
        <div className={classes.acts}>
          {isDone ? (
            <Button onClick={() => onClose(true)}>{t('boardBulk.close')}</Button>
          ) : (
            <>
              <Button type="submit" loading={isSending} disabled={ready === 0}>
                {t('boardBulk.send', { count: ready })}
              </Button>
              <Button variant="default" disabled={isSending} onClick={() => onClose(false)}>
                {t('boardBulk.cancel')}
              </Button>
            </>
          )}
        </div>
      </form>
    </Modal>
  );
}

function Row({ row }: { row: HandedRow }) {
  const { t } = useWords();
  const { card, result } = row;
  return (
    <li className={classes.row} data-result={result} data-ref={card.ref}>
      <span className={classes.ref}>{card.ref}</span>
      <span>{card.unit.name}</span>
      <span />
      <span className={classes.said}>
        {result !== 'ready' && <Icon name={result === 'done' ? 'check' : 'close'} size={14} />}
        {result === 'ready' && t(`boardBulk.act.${row.type === 'case.assign' ? 'assign' : 'appoint'}`)}
        {result === 'done' && t('boardBulk.done')}
        {result === 'refused' && (row.reason ?? t('boardBulk.notYours'))}
        {result === 'refused' && row.article && (
          <span className={classes.article}>{t('boardBulk.article', { number: row.article })}</span>
        )}
      </span>
    </li>
  );
}

/** Whoever investigates in any of the units; whether they may in each case is judged there. */
function useInvestigators(cards: readonly BoardCard[]) {
  const units = [...new Set(cards.map(({ unit }) => unit.id))];
  const found = useQuery({
    queryKey: ['investigators', units],
    queryFn: async () =>
      (
        await Promise.all(units.map((unitId) => api.directory.people({ role: 'investigator', unitId })))
      ).flat(),
  });
  const people = new Map((found.data ?? []).map((one) => [one.id, `${one.name} · ${one.title}`]));
  return [...people]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'vi'));
}
