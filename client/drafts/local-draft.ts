// What of a draft survives a reload of this tab (sessionStorage), by user, case and command, so that neither a reload nor
// another user on the same machine finds the wrong one. A browser that keeps nothing loses only what the server has not got.
import type { Local, LocalDraft } from './draft-keeper.ts';

export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'duecourse.draft';

/** The key of a draft; a case that is not registered yet is `new`. */
export function draftKey(userId: string, caseId: string | null, commandType: string): string {
  return [prefix, userId, caseId ?? 'new', commandType].join('/');
}

/** `store` is asked for each time: a browser may refuse to give it. */
export function localDraft(store: () => DraftStore, key: string): Local {
  return {
    find: () => {
      const found: unknown = attempt(() => JSON.parse(store().getItem(key) ?? 'null'));
      return isDraft(found) ? found : null;
    },
    keep: (draft) => attempt(() => store().setItem(key, JSON.stringify(draft))),
    drop: () => attempt(() => store().removeItem(key)),
  };
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    // A store that cannot be read or written holds no draft.
    return undefined;
  }
}

function isDraft(value: unknown): value is LocalDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { values, basedOn } = value as Partial<LocalDraft>;
  return typeof values === 'object' && values !== null && (basedOn === null || typeof basedOn === 'string');
}
