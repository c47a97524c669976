// A draft for one form on the page: opened once, followed while it is saved, and flushed when the page is left.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api, orpc } from '../api/api.ts';
import {
  type DraftKeeper,
  type DraftState,
  type DraftValues,
  draftKeeper,
  type Remote,
} from './draft-keeper.ts';
import { draftKey, localDraft } from './local-draft.ts';

export type FormDraft = {
  keeper: DraftKeeper;
  state: DraftState;
  /** What it began with; null where nothing had been written. */
  opened: DraftValues | null;
};

type About = {
  userId: string;
  /** Null for what is about no case yet, or about a meeting: kept in this tab alone. */
  caseId: string | null;
  meetingId?: string | undefined;
  command: string;
  /** A vote is kept nowhere. */
  keeps: boolean;
};

const nothingKept = { find: () => null, keep() {}, drop() {} };

/** Null until the draft has been opened. */
export function useDraft({ userId, caseId, meetingId, command, keeps }: About): FormDraft | null {
  const client = useQueryClient();
  const [keeper] = useState(() => {
    const key = draftKey(userId, caseId ?? meetingId ?? null, command);
    return draftKeeper(
      keeps && caseId ? remoteFor(caseId, command) : null,
      keeps ? localDraft(() => sessionStorage, key) : nothingKept,
    );
  });
  const state = useSyncExternalStore(keeper.watch, keeper.state);
  const [opened, setOpened] = useState<{ values: DraftValues | null } | null>(null);
  useEffect(() => {
    let isHere = true;
    void keeper.open().then((values) => isHere && setOpened({ values }));
    const leave = () => void keeper.flush();
    document.addEventListener('visibilitychange', leave);
    return () => {
      isHere = false;
      document.removeEventListener('visibilitychange', leave);
      // The list of what has been begun is shown elsewhere.
      void keeper.flush().then(() => client.invalidateQueries({ queryKey: orpc.room.drafts.list.key() }));
    };
  }, [keeper, client]);
  return opened && { keeper, state, opened: opened.values };
}

function remoteFor(id: string, command: string): Remote {
  return {
    get: () => api.room.drafts.get({ id, command }),
    save: (values, basedOn) => api.room.drafts.save({ id, command, values, basedOn }),
    discard: () => api.room.drafts.discard({ id, command }),
  };
}
