// Whether an answer of a browser proves somebody by their passkey: the challenge was ours and is used up, the key is known,
// the device verified its holder, and its counter went on. Why an answer is no proof is told to nobody but the trace.
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Services } from '../services.ts';
import { challengeIn, type PasskeySite, readPasskeyAnswer } from './passkey-ceremony.ts';
import type { KeptPasskey } from './passkeys.ts';

export type Caller = { address: string; agent: string };

/** `asked` is what was kept with the challenge. */
export async function proveByPasskey(
  { auth, directory }: Services,
  site: PasskeySite,
  kind: 'passkeySignIn' | 'passkeyConfirm',
  answer: AuthenticationResponseJSON,
  caller: Caller,
): Promise<{ passkey: KeptPasskey; asked: unknown } | null> {
  const asked = await auth.challenges.take(kind, challengeIn(answer));
  if (asked === null) return null;
  const passkey = await auth.passkeys.find(answer.id);
  const counter = passkey && (await readPasskeyAnswer(site, answer, passkey));
  if (passkey === null || counter === null) return null;
  if (await auth.passkeys.use(passkey.id, counter)) return { passkey, asked };
  const memberId = directory.findAccount(passkey.accountId)?.memberId;
  // Its owner must hear of it: somebody may hold a copy.
  if (memberId) await auth.recordEvent({ memberId, kind: 'passkeyWentBack', method: 'passkey', ...caller });
  return null;
}
