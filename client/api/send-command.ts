// Sends a command on a case and has everything that shows the case fetched anew. Retries on its own while the network or
// the server is away, always under the same id.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from './api.ts';
import { isPassing } from './problem-error.ts';
import { refreshCase } from './refresh-case.ts';
import { commandIdKeeper, untilAnswered } from './safe-retry.ts';

export type CommandToSend = {
  type: string;
  payload: Record<string, unknown>;
  /** The version that the user decided on. */
  expectedVersion?: number;
  /** For what has to be finished after a reload: an id that was kept with it. Otherwise one is made. */
  commandId?: string;
};

export function useSendCommand(caseId: string) {
  const client = useQueryClient();
  const [ids] = useState(() => commandIdKeeper());
  return useMutation({
    mutationFn: async (command: CommandToSend) => {
      const commandId = ids.idFor(command);
      try {
        const receipt = await untilAnswered(() => api.cases.send({ id: caseId, commandId, ...command }));
        ids.answered();
        return receipt;
      } catch (error) {
        if (!isPassing(error)) ids.answered();
        throw error;
      }
    },
    onSuccess: () => refreshCase(client, caseId),
  });
}
