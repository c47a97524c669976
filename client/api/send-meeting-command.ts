// Sends a command of a meeting, or calls one, and has what shows it fetched anew. Retries like those of a case.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orpc } from './api.ts';
import { isPassing } from './problem-error.ts';
import { commandIdKeeper, untilAnswered } from './safe-retry.ts';
import type { CommandToSend } from './send-command.ts';

export function useSendMeetingCommand(meetingId: string) {
  const client = useQueryClient();
  return useSafely(
    (command: CommandToSend, commandId) => api.meetings.send({ id: meetingId, commandId, ...command }),
    () => client.invalidateQueries({ queryKey: orpc.meetings.key() }),
  );
}

export function useCallMeeting() {
  const client = useQueryClient();
  return useSafely(
    ({ payload }: CommandToSend, commandId) => api.meetings.call({ commandId, payload }),
    () => client.invalidateQueries({ queryKey: orpc.meetings.list.key() }),
  );
}

/** The same command keeps its id until there is an answer: however often it is sent, it takes effect once. */
function useSafely<Answer>(
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
