// Every key of an instance comes from one secret by HKDF (RFC 5869), each for one purpose. The secret itself is given,
// or kept in the data directory, or (external database, nothing given) derived from the database's own credentials, so
// that several nodes agree; it is never in PostgreSQL. See docs/decisions/0005.
import { hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { openBytes, sealBytes } from './cases/case-keys.ts';

export type Secrets = {
  /** The passwords of the database's roles are derived from it. */
  database: string;
  /** better-auth signs its cookies with it. */
  session: string;
  /** It did so before, oldest first: second factors that were set up then are still opened by them, cookies no longer. */
  pastSessions: readonly string[];
  /** Authenticates the body of a command, so that a retry is told from another command. */
  bodyMac: Buffer;
  /** Wraps the data keys of the cases. */
  caseKeys: Buffer;
  /** Seals the keys of secret ballots while they are open. */
  ballotKeys: Buffer;
  /** With a case's own key, seals the drafts of each person in it. */
  drafts: Buffer;
  /** Seals standing certificates, which are of no case. */
  standing: Buffer;
  /** Turns a reporter's look-up into the id of their inbox. */
  reporterLinks: Buffer;
  /** Authenticates the work that the public form asks for. */
  reportWork: Buffer;
  /** The log of the record signs its checkpoints with it (an Ed25519 seed). */
  ledger: Buffer;
  /** What the log is called where its key was changed; null while it is called after its key. */
  logName: string | null;
  /** Names the parts of backups, so that their names say nothing of what they hold. */
  backupLabels: Buffer;
  /** The custodians' key pair follows from it: identities of reporters are sealed to its public half. */
  custody: Buffer;
};

/** What hangs on these cannot be made anew by whoever holds a new secret, so they go on under it. */
const CarriedKeys = z.object({
  bodyMac: z.base64url(),
  drafts: z.base64url(),
  reporterLinks: z.base64url(),
  custody: z.base64url(),
  pastSessions: z.array(z.string().min(1)),
  logName: z.string().min(1).nullable(),
});

/** `carried`: the keys of an earlier secret that go on under this one, as the database keeps them. */
export function secretsOf(secret: string, carried: string | null = null): Secrets {
  const own = ownSecretsOf(secret);
  if (carried === null) return own;
  const plain = openBytes(carryingKey(secret), carryingPlace, Buffer.from(carried, 'base64url'));
  const { bodyMac, drafts, reporterLinks, custody, ...rest } = CarriedKeys.parse(
    JSON.parse(plain.toString()),
  );
  const bytes = (text: string) => Buffer.from(text, 'base64url');
  return {
    ...own,
    bodyMac: bytes(bodyMac),
    drafts: bytes(drafts),
    reporterLinks: bytes(reporterLinks),
    custody: bytes(custody),
    ...rest,
  };
}

/** Sealed under `secret`, what goes on under it of the keys held so far. */
export function carriedTo(secret: string, held: Secrets, logName: string | null): string {
  const text = (key: Buffer) => key.toString('base64url');
  const { bodyMac, drafts, reporterLinks, custody } = held;
  const kept: z.infer<typeof CarriedKeys> = {
    bodyMac: text(bodyMac),
    drafts: text(drafts),
    reporterLinks: text(reporterLinks),
    custody: text(custody),
    pastSessions: [...held.pastSessions, held.session],
    logName,
  };
  return text(sealBytes(carryingKey(secret), carryingPlace, Buffer.from(JSON.stringify(kept))));
}

const carryingPlace = 'carried keys';

function carryingKey(secret: string): Buffer {
  return derive(secret, 'carried keys');
}

function ownSecretsOf(secret: string): Secrets {
  return {
    database: derive(secret, 'database roles').toString('base64url'),
    session: derive(secret, 'sessions').toString('base64url'),
    pastSessions: [],
    bodyMac: derive(secret, 'command bodies'),
    caseKeys: derive(secret, 'case keys'),
    ballotKeys: derive(secret, 'ballot keys'),
    drafts: derive(secret, 'drafts'),
    standing: derive(secret, 'standing certificates'),
    reporterLinks: derive(secret, 'reporter links'),
    reportWork: derive(secret, 'report work'),
    ledger: derive(secret, 'ledger checkpoints'),
    logName: null,
    backupLabels: derive(secret, 'backup labels'),
    custody: derive(secret, 'custody of identities'),
  };
}

function derive(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'duecourse', `duecourse ${purpose} 1`, 32));
}
