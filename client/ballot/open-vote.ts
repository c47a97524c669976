// A vote in the voter's name: one command, sent under the id that was made with the choice, so that sending it again counts once.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { isPassing, ProblemError } from '../api/problem-error.ts';
import { useSendCommand } from '../api/send-command.ts';
import type { CastAnswer } from './cast-paper.ts';

export function useOpenVote(caseId: string, { id: ballotId, body }: CaseView['ballots'][number]) {
  const send = useSendCommand(caseId);
  const type = body === 'panel' ? 'discipline.castBallot' : 'advice.castBallot';
  return async (choice: string, commandId: string): Promise<CastAnswer> => {
    try {
      await send.mutateAsync({ type, payload: { ballotId, choice }, commandId });
      return { outcome: 'taken' };
    } catch (error) {
      if (error instanceof ProblemError && !isPassing(error))
        return { outcome: 'refused', detail: error.detail };
      return { outcome: 'noAnswer' };
    }
  };
}
