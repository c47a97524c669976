/**
 * A role's password in the form PostgreSQL stores (RFC 5803), so that the password itself never travels in a
 * statement that a server could log. Derived from the installation's secret: the same secret, the same password.
 */
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

const ITERATIONS = 4096;

/** HMAC-SHA256(secret, role), in characters that need no escaping in a URL. */
export function rolePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(role).digest('base64url');
}

export function scramVerifier(secret: string, role: string): string {
  const salt = createHmac('sha256', secret).update(`salt:${role}`).digest().subarray(0, 16);
  const salted = pbkdf2Sync(rolePassword(secret, role), salt, ITERATIONS, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest('base64');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}

/** Tells two secrets apart without giving either away. */
export function secretFingerprint(secret: string): string {
  return createHmac('sha256', secret).update('duecourse fingerprint').digest('hex').slice(0, 16);
}
