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
  /** The session itself, for what is done with it. */
  findSession: (cookie: string | undefined) => Promise<Session | null>;
  /** Forgets what was kept, after a sign-out. */
  forget: (cookie: string | undefined) => void;
  /** The same for every session of an account, after some of them were ended. */
  forgetAccount: (accountId: string) => void;
};

export type Session = {
  accountId: string;
  sessionId: string;
  /** When its holder last proved who they are. */
  confirmedAt: Date;
  hasSecondFactor: boolean;
  /** The provider of single sign-on that it was begun by. */
  provider: string | null;
};

// With the second check of live connections this is the longest that an ended session lives on other nodes.
const keptMs = 800;
const mostKept = 20_000;

type Kept = { session: Session | null; until: number };

export function openSessions(auth: Auth, directory: Directory, clock: Clock): Sessions {
  const kept = new Map<string, Kept>();
  const pending = new Map<string, Promise<Kept>>();

  async function look(cookie: string): Promise<Kept> {
    const session = await auth.findSession(new Headers({ cookie }));
    const entry = { session, until: performance.now() + keptMs };
    if (kept.size >= mostKept) kept.clear();
    kept.set(cookie, entry);
    return entry;
  }

  async function sessionOf(cookie: string): Promise<Session | null> {
    const known = kept.get(cookie);
    if (known && known.until > performance.now()) return known.session;
    const asked = pending.get(cookie) ?? look(cookie).finally(() => pending.delete(cookie));
    pending.set(cookie, asked);
    return (await asked).session;
  }

  return {
    findViewer: async (cookie) => {
      if (!cookie) return null;
      const session = await sessionOf(cookie);
      return session && findViewer(directory, session.accountId, dayOf(clock.now()));
    },
    findSession: async (cookie) => (cookie ? sessionOf(cookie) : null),
    forget: (cookie) => {
      if (cookie) kept.delete(cookie);
    },
    forgetAccount: (accountId) => {
      for (const [cookie, { session }] of kept) if (session?.accountId === accountId) kept.delete(cookie);
    },
  };
}
