// Sends a command of a recommendation, or issues one, and has what shows it fetched anew. Retries like those of a case.
import { useQueryClient } from '@tanstack/react-query';
import { api, orpc } from './api.ts';
import type { CommandToSend } from './send-command.ts';
import { useSafeSending } from './use-safe-sending.ts';

export function useSendRecommendationCommand(id: string) {
  const client = useQueryClient();
  return useSafeSending(
    (command: CommandToSend, commandId) => api.recommendations.send({ id, commandId, ...command }),
    () => client.invalidateQueries({ queryKey: orpc.recommendations.key() }),
  );
}

export function useIssueRecommendation() {
  const client = useQueryClient();
  return useSafeSending(
    ({ payload }: CommandToSend, commandId) => api.recommendations.issue({ commandId, payload }),
    () => client.invalidateQueries({ queryKey: orpc.recommendations.key() }),
  );
}
