// What every page of the room is given.
import type { DepthProps } from '../case/case-depth.ts';

export type RoomProps = Pick<DepthProps, 'caseView' | 'commands'> & {
  /** What of a page is meant: an allegation, an act, an entry. */
  about: string | undefined;
};
