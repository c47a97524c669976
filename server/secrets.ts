// Every key of an instance comes from one secret by HKDF (RFC 5869), each for one purpose. The secret itself is given,
// or kept in the data directory, or (external database, nothing given) derived from the database's own credentials, so
// that several nodes agree; it is never in PostgreSQL. See docs/decisions/0005.
import { hkdfSync, randomBytes, scryptSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Secrets = {
  /** The passwords of the database's roles are derived from it. */
  database: string;
  /** better-auth signs its cookies with it. */
  session: string;
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
  /** The custodians' key pair follows from it: identities of reporters are sealed to its public half. */
  custody: Buffer;
};

export type SecretSource = 'given' | 'data directory' | 'database credentials';

export function secretsOf(secret: string): Secrets {
  return {
    database: derive(secret, 'database roles').toString('base64url'),
    session: derive(secret, 'sessions').toString('base64url'),
    bodyMac: derive(secret, 'command bodies'),
    caseKeys: derive(secret, 'case keys'),
    ballotKeys: derive(secret, 'ballot keys'),
    drafts: derive(secret, 'drafts'),
    standing: derive(secret, 'standing certificates'),
    reporterLinks: derive(secret, 'reporter links'),
    reportWork: derive(secret, 'report work'),
    ledger: derive(secret, 'ledger checkpoints'),
    custody: derive(secret, 'custody of identities'),
  };
}

function derive(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'duecourse', `duecourse ${purpose} 1`, 32));
}

/** The instance secret and where it comes from. Throws where the data directory cannot be written. */
export function findSecret(options: {
  given: string | undefined;
  databaseUrl: string | undefined;
  dataDir: string;
}): { secret: string; source: SecretSource } {
  if (options.given) return { secret: options.given, source: 'given' };
  if (options.databaseUrl)
    return { secret: secretOfUrl(options.databaseUrl), source: 'database credentials' };
  const file = join(options.dataDir, 'secret.json');
  if (!existsSync(file)) {
    writeFileSync(file, JSON.stringify({ secret: randomBytes(32).toString('base64url') }), {
      mode: 0o600,
      flag: 'wx',
    });
  }
  const { secret } = JSON.parse(readFileSync(file, 'utf8')) as { secret: string };
  return { secret, source: 'data directory' };
}

/** Slow on purpose: a password may be short. */
function secretOfUrl(databaseUrl: string): string {
  const { username, password, pathname } = new URL(databaseUrl);
  return scryptSync(`${username}:${password}`, `duecourse${pathname}`, 32, {
    N: 32_768,
    r: 8,
    maxmem: 64 << 20,
  }).toString('base64url');
}
