// Sends a command that keeps its id until there is an answer: however often it is sent, it takes effect once. What shows it is
// fetched anew after it.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isPassing } from './problem-error.ts';
import { commandIdKeeper, untilAnswered } from './safe-retry.ts';
import type { CommandToSend } from './send-command.ts';

export function useSafeSending<Answer>(
  send: (command: CommandToSend, commandId: string) => Promise<Answer>,
  refresh: () => Promise<void>,
) {
  const [ids] = useState(() => commandIdKeeper());
  return useMutation({
    mutationFn: async (command: CommandToSend) => {
      const commandId = ids.idFor(command);
      try {
        const answer = await untilAnswered(() => send(command, commandId));
        ids.answered();
        return answer;
      } catch (error) {
        if (!isPassing(error)) ids.answered();
        throw error;
      }
    },
    onSuccess: refresh,
  });
}
