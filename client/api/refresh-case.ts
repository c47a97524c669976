// What has to be fetched anew when a case has moved: the case, what may be done with it, its history.
import type { QueryClient } from '@tanstack/react-query';
import { orpc } from './api.ts';

/** Resolves once the case itself and its commands are fresh, so that a closed form never shows what was. */
export async function refreshCase(client: QueryClient, caseId: string): Promise<void> {
  const input = { id: caseId };
  void client.invalidateQueries({ queryKey: orpc.cases.history.key() });
  void client.invalidateQueries({ queryKey: orpc.time.key() });
  void client.invalidateQueries({ queryKey: orpc.desk.key() });
  await Promise.all([
    client.invalidateQueries({ queryKey: orpc.cases.get.key({ input }) }),
    client.invalidateQueries({ queryKey: orpc.cases.commands.key({ input }) }),
    client.invalidateQueries({ queryKey: orpc.cases.defects.key({ input }) }),
  ]);
}
