// Moving one case, from its menu or a drop: the ways on from where it stands, each with its act, who takes it, or why it is
// held back; then the form of the chosen act, the same as on the page of the case. A drop where one act leads opens its
// form at once; where none does, the reason is said and nothing happens.
import { Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import '../../words/add-case-words.ts';
import '../../words/board-move-words.ts';
import { CommandDialog } from '../../case/command-dialog.tsx';
import { type CommandList, useCase } from '../../case/use-case.ts';
import { useWords } from '../../words/words.ts';
import { MoveChoices } from './move-choices.tsx';
import { whyNotWords } from './way-words.ts';
import { wayInto, waysOn } from './ways-on.ts';

type Props = {
  card: BoardCard;
  /** Where it was dropped; null where the menu was asked for. */
  column: string | null;
  onClose: () => void;
};

export default function MoveCase({ card, column, onClose }: Props) {
  const { t, locale } = useWords();
  const { view, commands } = useCase(card.id);
  const [chosen, setChosen] = useState<{ type: string; version: number } | null>(null);
  const dropped =
    column && commands.data ? wayInto(waysOn(commands.data), commands.data.state, column) : null;
  const only = dropped?.kind === 'open' && dropped.ways.length === 1 ? dropped.ways[0] : undefined;
  const isRefused = dropped !== null && dropped.kind !== 'open';
  const refusal = isRefused ? refusalOf(dropped, card.ref) : null;

  function refusalOf(into: NonNullable<typeof dropped>, ref: string): string {
    const article =
      into.kind === 'held' && into.way.kind === 'held'
        ? ` (${t('case.article', { number: into.way.article })})`
        : '';
    return into.kind === 'here'
      ? ''
      : `${t('boardMove.notMoved', { ref })} ${whyNotWords(into, t, locale)}${article}`;
  }

  useEffect(() => {
    if (refusal === null) return;
    if (refusal) notifications.show({ message: refusal, color: 'red', autoClose: 8_000 });
    onClose();
  }, [refusal, onClose]);

  if (isRefused) return null;
  const opened = chosen ?? (only && commands.data ? openedAs(only.command.type, commands.data) : null);
  if (opened && view.data)
    return <CommandDialog caseView={view.data} commands={commands.data} opened={opened} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={t('boardMove.title', { ref: card.ref })} size="lg">
      {commands.error ? (
        <p role="alert">{t('failure.loadNote')}</p>
      ) : (
        <MoveChoices
          commands={commands.data}
          column={column}
          card={card}
          onChoose={(type) => commands.data && setChosen(openedAs(type, commands.data))}
        />
      )}
    </Modal>
  );
}

function openedAs(type: string, { version }: CommandList) {
  return { type, version };
}
