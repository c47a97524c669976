// Until when: the deadline of the state itself, as a sentence, and after it what is due sooner for another reason, such as
// the answer to the reporter, by its name. So nobody reads the day of one thing as the day of another.
import { findState } from '#workflows/case/stages.ts';
import type { CaseView, ClockView } from '#workflows/contract/case-schemas.ts';
import { useCodeWords } from '../code-words.ts';
import { findPack } from '../pack-of-case.ts';
import { DueWords } from './due-words.tsx';

type Timed = Pick<CaseView, 'card' | 'clocks'>;

/** The deadline that the state waits for; none where it is an end, whose clocks are those of the file. */
export function ownDue({ card, clocks }: Timed): ClockView | undefined {
  const keys = isEnd(card.state) ? [] : (findState(card.state)?.clocks ?? []);
  // What a body is late with is still what the case waits for; a person's window that has passed is not.
  const running = clocks.filter(
    ({ key, passed, frozen, side }) => keys.includes(key) && !frozen && (!passed || side === 'body'),
  );
  return running.sort((one, other) => one.at.localeCompare(other.at))[0];
}

export function NextDue({ caseView }: { caseView: CaseView }) {
  const { card } = caseView;
  const { clockWords } = useCodeWords(findPack(card.pack));
  const own = ownDue(caseView);
  const sooner = card.due && card.due.key !== own?.key ? card.due : null;
  const isInForce = card.state === 'discipline.inForce';
  return (
    <>
      {own && <DueWords due={own} lead={isInForce ? 'case.step.inForceUntil' : undefined} />}{' '}
      {sooner && <DueWords due={sooner} lead="case.step.dueOnOf" what={clockWords(sooner.key)} />}
    </>
  );
}

function isEnd(state: string): boolean {
  return state.startsWith('resolved.') && state !== 'resolved.restoring';
}
