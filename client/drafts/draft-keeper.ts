// Keeps what is being written: at once in this tab, and after a pause on the server, over the draft that was seen there.
// Invariant: a draft that changed elsewhere is never overwritten, and nothing that was typed is lost to one; whoever writes
// sees both and chooses. It knows no form and no page.
import { ProblemError } from '../api/problem-error.ts';

export type DraftValues = Record<string, unknown>;
export type RemoteDraft = { revision: string | null; savedAt: string | null; values: DraftValues | null };
export type LocalDraft = { values: DraftValues; basedOn: string | null };

/** Where drafts are kept between devices; null for forms about nothing that is there yet. */
export type Remote = {
  get: () => Promise<RemoteDraft>;
  save: (values: DraftValues, basedOn: string | null) => Promise<{ revision: string; savedAt: string }>;
  discard: () => Promise<unknown>;
};

/** What survives a reload of this tab. */
export type Local = {
  find: () => LocalDraft | null;
  keep: (draft: LocalDraft) => void;
  drop: () => void;
};

/** `away`: it could not be saved on the server; it is kept here and tried again. */
export type DraftState = {
  saving: 'idle' | 'saving' | 'saved' | 'away';
  savedAt: string | null;
  /** Another draft than the one that was seen; `values` is null where it was sent or discarded. */
  conflict: RemoteDraft | null;
};

export type DraftKeeper = ReturnType<typeof draftKeeper>;

const pauses = { typing: 700, again: 5_000 };

export function draftKeeper(remote: Remote | null, local: Local, pause = pauses) {
  let state: DraftState = { saving: 'idle', savedAt: null, conflict: null };
  let basedOn: string | null = null;
  let latest: DraftValues | null = null;
  let isDirty = false;
  let isHeld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<void> = Promise.resolve();
  const watchers = new Set<() => void>();

  function become(change: Partial<DraftState>): void {
    state = { ...state, ...change };
    for (const watcher of watchers) watcher();
  }

  /** The values to begin with, or null where nothing was written. */
  async function open(): Promise<DraftValues | null> {
    const here = local.find();
    let there: RemoteDraft = { revision: null, savedAt: null, values: null };
    try {
      there = (await remote?.get()) ?? there;
    } catch {
      become({ saving: 'away' });
    }
    if (!here) {
      basedOn = there.revision;
      latest = there.values;
      become({ savedAt: there.savedAt, saving: there.values ? 'saved' : state.saving });
      return latest;
    }
    basedOn = here.basedOn;
    latest = here.values;
    if (there.revision !== here.basedOn) meet(there);
    else if (remote) laterSave(here.values, 0);
    return latest;
  }

  function keep(values: DraftValues): void {
    laterSave(values, pause.typing);
  }

  function laterSave(values: DraftValues, ms: number): void {
    latest = values;
    isDirty = true;
    local.keep({ values, basedOn });
    clearTimeout(timer);
    if (remote) timer = setTimeout(flush, ms);
  }

  /** Sends what is not saved yet; waits for what is on its way. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    inFlight = inFlight.then(saveOnce);
    return inFlight;
  }

  async function saveOnce(): Promise<void> {
    if (!remote || !isDirty || isHeld || state.conflict || latest === null) return;
    const values = latest;
    isDirty = false;
    become({ saving: 'saving' });
    try {
      const saved = await remote.save(values, basedOn);
      basedOn = saved.revision;
      if (latest === values) local.drop();
      else local.keep({ values: latest, basedOn });
      become({ saving: 'saved', savedAt: saved.savedAt });
    } catch (error) {
      isDirty = true;
      const isConflict = error instanceof ProblemError && error.code === 'draft.conflict';
      if (isConflict) await showTheirs();
      else become({ saving: 'away' });
      if (!isConflict) timer = setTimeout(flush, pause.again);
    }
  }

  /** Another revision that says the same, such as one that this tab saved before a reload, is no conflict. */
  function meet(there: RemoteDraft): void {
    if (there.values === null || JSON.stringify(there.values) !== JSON.stringify(latest)) {
      become({ saving: 'away', conflict: there });
      return;
    }
    basedOn = there.revision;
    isDirty = false;
    local.drop();
    become({ saving: 'saved', savedAt: there.savedAt });
  }

  async function showTheirs(): Promise<void> {
    try {
      if (remote) meet(await remote.get());
    } catch {
      timer = setTimeout(flush, pause.again);
    }
  }

  return {
    open,
    keep,
    flush,
    state: () => state,
    watch: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    /** Over what is there now, which has been shown. */
    keepMine(): Promise<void> {
      basedOn = state.conflict?.revision ?? null;
      become({ conflict: null });
      isDirty = true;
      return flush();
    },
    /** What is there now takes the place of what is here; null where it is gone. */
    takeTheirs(): DraftValues | null {
      const theirs = state.conflict;
      basedOn = theirs?.revision ?? null;
      latest = theirs?.values ?? null;
      isDirty = false;
      local.drop();
      become({ conflict: null, savedAt: theirs?.savedAt ?? null, saving: latest ? 'saved' : 'idle' });
      return latest;
    },
    /** Before the act is sent: nothing is saved from here on, and nothing is on its way. */
    async hold(): Promise<void> {
      clearTimeout(timer);
      isHeld = true;
      await inFlight;
    },
    /** The act was not done: go on keeping. */
    async release(): Promise<void> {
      isHeld = false;
      await flush();
    },
    /** The act is done, and its draft with it. */
    sent(): void {
      isDirty = false;
      local.drop();
    },
    async discard(): Promise<void> {
      clearTimeout(timer);
      await inFlight;
      [latest, basedOn, isDirty] = [null, null, false];
      local.drop();
      become({ saving: 'idle', savedAt: null, conflict: null });
      await remote?.discard().catch(() => become({ saving: 'away' }));
    },
  };
}
