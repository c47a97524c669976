// From a cookie to a viewer, on every request: kept for a second at most, so that an ended session or a revoked role stops
// working at once and the database is not asked twice for every click.
import { dayOf } from '#workflows/rules/day.ts';
import type { Clock } from '../clock.ts';
import type { Auth } from './auth.ts';
import type { Directory } from './directory.ts';
import { findViewer, type Viewer } from './viewer.ts';

export type Sessions = {
  /** The viewer behind a cookie header, or null. */
  findViewer: (cookie: string | undefined) => Promise<Viewer | null>;
  /** Forgets what was kept, after a sign-out. */
  forget: (cookie: string | undefined) => void;
};

const keptMs = 1_000;
const mostKept = 20_000;

type Kept = { accountId: string | null; until: number };

export function openSessions(auth: Auth, directory: Directory, clock: Clock): Sessions {
  const kept = new Map<string, Kept>();
  const pending = new Map<string, Promise<Kept>>();

  async function look(cookie: string): Promise<Kept> {
    const found = await auth.findSession(new Headers({ cookie }));
    const entry = { accountId: found?.accountId ?? null, until: performance.now() + keptMs };
    if (kept.size >= mostKept) kept.clear();
    kept.set(cookie, entry);
    return entry;
  }

  async function accountOf(cookie: string): Promise<string | null> {
    const known = kept.get(cookie);
    if (known && known.until > performance.now()) return known.accountId;
    const asked = pending.get(cookie) ?? look(cookie).finally(() => pending.delete(cookie));
    pending.set(cookie, asked);
    return (await asked).accountId;
  }

  return {
    findViewer: async (cookie) => {
      if (!cookie) return null;
      const accountId = await accountOf(cookie);
      return accountId ? findViewer(directory, accountId, dayOf(clock.now())) : null;
    },
    forget: (cookie) => {
      if (cookie) kept.delete(cookie);
    },
  };
}
