// What each depth of the page is given.
import type { Named } from '#workflows/contract/board-schemas.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { CommandList } from './use-case.ts';

export type DepthProps = {
  caseView: CaseView;
  /** Undefined until they are known. */
  commands: CommandList | undefined;
  /** Who else looks at the case now. */
  present: readonly Named[];
  /** The page within, and what of it is meant, where the depth has pages. */
  page: string | undefined;
  about: string | undefined;
};
