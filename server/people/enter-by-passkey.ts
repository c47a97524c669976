// Signing in with a passkey alone: nobody says who they are, the device does. Begins a session like any other.
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Services } from '../services.ts';
import { askForPasskey, type PasskeySite } from './passkey-ceremony.ts';
import { type Caller, proveByPasskey } from './prove-by-passkey.ts';

export async function beginPasskeySignIn({ auth }: Services, site: PasskeySite) {
  const options = await askForPasskey(site);
  await auth.challenges.keep('passkeySignIn', options.challenge);
  return options;
}

/** The answer that sets the cookie, or null: not known, not right and closed are one. */
export async function enterByPasskey(
  services: Services,
  site: PasskeySite,
  answer: AuthenticationResponseJSON,
  caller: Caller & { headers: Headers },
): Promise<globalThis.Response | null> {
  const { auth, directory } = services;
  const { address, agent, headers } = caller;
  const proved = await proveByPasskey(services, site, 'passkeySignIn', answer, { address, agent });
  const account = proved && directory.findAccount(proved.passkey.accountId);
  if (!account) return null;
  const { memberId } = account;
  if (account.status !== 'active') {
    await auth.recordEvent({ memberId, kind: 'signInRefused', method: 'passkey', address, agent });
    return null;
  }
  const entered = await auth.enterAs(account.id, headers, { passkeyId: proved.passkey.id });
  await auth.recordEvent({ memberId, kind: 'signedIn', method: 'passkey', address, agent });
  return entered;
}
