// A card in its place on the board, with what stands over it: the box that chooses it and the way to move it.
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { SelectBox } from '../bulk/select-box.tsx';
import classes from '../columns/board-column.module.css';
import { MoveButton } from '../move/move-button.tsx';
import { CardLink } from './card-link.tsx';

type Props = {
  card: BoardCard;
  /** The state under which it stands. */
  under: string;
  glows: boolean;
  isTabStop: boolean;
};

export function CardSlot({ card, under, glows, isTabStop }: Props) {
  return (
    <div className={classes.slot} data-state={under}>
      <CardLink {...{ card, under, glows, isTabStop }} />
      <SelectBox id={card.id} caseRef={card.ref} isOnCard />
      <MoveButton card={card} />
    </div>
  );
}
