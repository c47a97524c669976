// Opens a case under an id made once: however often the network fails, it is registered once.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OpenedCase } from '#workflows/contract/case-schemas.ts';
import { api, orpc } from '../api/api.ts';
import { isPassing } from '../api/problem-error.ts';
import { commandIdKeeper, untilAnswered } from '../api/safe-retry.ts';

export function useOpenCase(): (payload: Record<string, unknown>) => Promise<OpenedCase> {
  const client = useQueryClient();
  const [ids] = useState(() => commandIdKeeper());
  return async (payload) => {
    const commandId = ids.idFor(payload);
    try {
      const opened = await untilAnswered(() => api.cases.open({ commandId, payload }));
      ids.answered();
      void client.invalidateQueries({ queryKey: orpc.desk.key() });
      return opened;
    } catch (error) {
      // An answer that did not come may still be on its way: the same id goes with the next attempt.
      if (!isPassing(error)) ids.answered();
      throw error;
    }
  };
}
