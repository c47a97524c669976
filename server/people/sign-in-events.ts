// The trace of sign-ins and sessions: appended by the server, read by the person it is about and by the auditor (row-level
// security says so). It holds no password, no code and no token.
import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import type { Reader } from '#db/as-actor.ts';
import { signInEvent } from '#db/schema/auth.ts';
import { uuidV7 } from '../uuid-v7.ts';

export type SignInEvent = {
  memberId: string;
  kind: SignInEventKind;
  method?: 'password' | 'secondFactor' | 'backupCode' | 'passkey' | 'singleSignOn' | 'invitation';
  sessionId?: string;
  address?: string;
  agent?: string;
};

export type SignInEventKind =
  | 'signedIn'
  | 'signInRefused'
  | 'signedOut'
  | 'sessionEnded'
  | 'passwordChanged'
  | 'secondFactorAdded'
  | 'secondFactorRemoved'
  | 'passkeyAdded'
  | 'passkeyRemoved'
  | 'passkeyWentBack'
  | 'singleSignOnLinked'
  | 'singleSignOnUnlinked'
  | 'invited'
  | 'invitationRedeemed';

export type RecordEvent = (event: SignInEvent) => Promise<void>;

const longestAgent = 200;

export function eventRecorder(db: PgRemoteDatabase): RecordEvent {
  return async ({ agent, ...event }) => {
    await db
      .insert(signInEvent)
      .values({ id: uuidV7(), ...event, ...(agent ? { agent: agent.slice(0, longestAgent) } : {}) });
  };
}

export type RecordedEvent = { at: string; kind: string; method: string | null; agent: string | null };

/** The latest of one's own, newest first. */
export function listOwnEvents(reader: Reader, personId: string): Promise<RecordedEvent[]> {
  return reader.asActor(
    personId,
    (sql) => sql<RecordedEvent[]>`
      select iso(at) as at, kind, method, agent from auth.sign_in_event
      where member_id = ${personId} order by at desc limit 20`,
  );
}
