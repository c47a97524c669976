// Sends a command of administration and has everything that shows settings fetched anew. Retries like those of a case.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingsArea } from '#workflows/settings/settings-areas.ts';
import { api, orpc } from './api.ts';
import { isPassing } from './problem-error.ts';
import { commandIdKeeper, untilAnswered } from './safe-retry.ts';
import type { CommandToSend } from './send-command.ts';

export type SettingsCommandToSend = CommandToSend & { area: SettingsArea };

export function useSendSettingsCommand() {
  const client = useQueryClient();
  const [ids] = useState(() => commandIdKeeper());
  return useMutation({
    mutationFn: async ({ area, ...command }: SettingsCommandToSend) => {
      const commandId = ids.idFor(command);
      try {
        const answer = await untilAnswered(() => api.settings.send({ area, commandId, ...command }));
        ids.answered();
        return answer;
      } catch (error) {
        if (!isPassing(error)) ids.answered();
        throw error;
      }
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: orpc.settings.key() }),
        client.invalidateQueries({ queryKey: orpc.directory.key() }),
      ]),
  });
}
