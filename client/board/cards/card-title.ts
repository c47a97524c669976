// What a card is called. Until there is a decision it is alleged conduct, in the words of the provision; afterwards it is
// what was decided and never what was merely alleged.
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import type { Words } from '#workflows/rules/pack.ts';
import { allegedWords, sanctionWords, stateWords } from '../../words/words-of-procedure.ts';

type Titled = Pick<BoardCard, 'provisions' | 'pack' | 'stage' | 'sanction' | 'outcome'>;

/** What stands where there is no title or name: none yet or, beyond detection where every case has both, none for this viewer. */
export function absentWords({
  stage,
  provisions,
  respondent,
}: Pick<BoardCard, 'stage' | 'provisions' | 'respondent'>) {
  const isClosed = stage !== 'detection' && provisions.length === 0 && respondent === null;
  return isClosed
    ? ({ title: 'board.closedTitle', name: 'board.closedName' } as const)
    : ({ title: 'board.untitled', name: 'board.unnamed' } as const);
}

/** Null where nothing is alleged yet, or shown to the viewer. `more` counts the provisions that the words leave out. */
export function cardTitle(card: Titled): { words: Words; more: number } | null {
  const isDecided = card.stage === 'discipline' || card.stage === 'resolved';
  if (isDecided && card.sanction) return { words: sanctionWords(card.pack, card.sanction), more: 0 };
  if (card.stage === 'resolved' && card.outcome)
    return { words: stateWords(`resolved.${card.outcome}`), more: 0 };
  const [first] = card.provisions;
  if (!first) return null;
  return { words: allegedWords(card.pack, first), more: card.provisions.length - 1 };
}
