// The two ceremonies of WebAuthn (Level 3) by @simplewebauthn: what a browser is asked, and whether what it answers is right.
// The device must have verified its holder (PIN, finger, face), so that a passkey alone is two factors. Pure but for chance.
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { KeptPasskey } from './passkeys.ts';

/** The address of the page, and the name that passkeys are bound to. */
export type PasskeySite = { origin: string; rpId: string };

const timeout = 5 * 60_000;

/** Null where browsers would refuse: a passkey is bound to a name, and an IP address is none. */
export function passkeySiteOf(origin: string | undefined, origins: readonly string[]): PasskeySite | null {
  if (origin === undefined || !origins.includes(origin)) return null;
  const { hostname } = new URL(origin);
  return /^[\d.]+$|:/.test(hostname) ? null : { origin, rpId: hostname };
}

export function askForNewPasskey(
  { rpId }: PasskeySite,
  holder: { accountId: string; name: string; email: string },
  known: readonly { credentialId: string }[],
) {
  return generateRegistrationOptions({
    rpName: 'Duecourse',
    rpID: rpId,
    userID: new TextEncoder().encode(holder.accountId),
    userName: holder.email,
    userDisplayName: holder.name,
    attestationType: 'none',
    timeout,
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** Of these passkeys, or (signing in) of whichever the browser has. */
export function askForPasskey({ rpId }: PasskeySite, known: readonly KeptPasskey[] = []) {
  return generateAuthenticationOptions({
    rpID: rpId,
    timeout,
    userVerification: 'required',
    allowCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: transports.split(' ').filter((one) => one !== '') as never[],
    })),
  });
}

/** The challenge that an answer claims to be to; it is looked up before anything else is believed. */
export function challengeIn(answer: { response: { clientDataJSON: string } }): string {
  try {
    const text = Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8');
    return String((JSON.parse(text) as { challenge?: unknown }).challenge);
  } catch {
    // Not what a browser sends: no challenge has this name.
    return '';
  }
}

export type NewPasskey = { credentialId: string; publicKey: string; counter: number; transports: string };

/** Null where anything about it is not right. */
export async function readNewPasskey(
  { origin, rpId }: PasskeySite,
  answer: RegistrationResponseJSON,
): Promise<NewPasskey | null> {
  const verified = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge: challengeIn(answer),
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified) return null;
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  const transports = (answer.response.transports ?? []).join(' ');
  return {
    ...{ credentialId: id, counter, transports },
    publicKey: Buffer.from(publicKey).toString('base64url'),
  };
}

/** The signature counter that the device says it is at, or null where the answer is not right. */
export async function readPasskeyAnswer(
  { origin, rpId }: PasskeySite,
  answer: AuthenticationResponseJSON,
  { credentialId, publicKey, accountId }: KeptPasskey,
): Promise<number | null> {
  const { userHandle } = answer.response;
  if (userHandle && Buffer.from(userHandle, 'base64url').toString('utf8') !== accountId) return null;
  const verified = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: challengeIn(answer),
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    // Held against the counter that is kept where both are in one statement (`passkeys.ts`).
    credential: { id: credentialId, publicKey: Buffer.from(publicKey, 'base64url'), counter: 0 },
  }).catch(() => null);
  return verified?.verified ? verified.authenticationInfo.newCounter : null;
}
