// What somebody is about to do in the administration: opened from a row or a button at the version that its area has on the
// page, and closed again.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { findSettingsCommand } from '#workflows/settings/settings-catalogue.ts';
import { orpc } from '../api/api.ts';
import type { Act } from './admin-dialog.tsx';

export function useAct() {
  const overview = useQuery(orpc.settings.overview.queryOptions({ staleTime: 0 }));
  const [act, setAct] = useState<Act | null>(null);
  const begin = (next: Act) => {
    const area = findSettingsCommand(next.type)?.area;
    const version = overview.data?.areas.find((one) => one.area === area)?.version;
    setAct({ ...next, version });
  };
  return { act, begin, close: () => setAct(null) };
}

export type Begin = ReturnType<typeof useAct>['begin'];
