// Sends a command of a meeting, or calls one, and has what shows it fetched anew. Retries like those of a case.
import { useQueryClient } from '@tanstack/react-query';
import { api, orpc } from './api.ts';
import type { CommandToSend } from './send-command.ts';
import { useSafeSending } from './use-safe-sending.ts';

export function useSendMeetingCommand(meetingId: string) {
  const client = useQueryClient();
  return useSafeSending(
    (command: CommandToSend, commandId) => api.meetings.send({ id: meetingId, commandId, ...command }),
    () => client.invalidateQueries({ queryKey: orpc.meetings.key() }),
  );
}

export function useCallMeeting() {
  const client = useQueryClient();
  return useSafeSending(
    ({ payload }: CommandToSend, commandId) => api.meetings.call({ commandId, payload }),
    () => client.invalidateQueries({ queryKey: orpc.meetings.list.key() }),
  );
}
