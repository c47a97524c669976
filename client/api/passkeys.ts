// Passkeys from the page: the server asks, the browser and the device answer, the server reads the answer. The library that
// speaks to the browser is loaded when somebody first uses one.
import { api } from './api.ts';
import { postJson } from './http-fetch.ts';

/** The person or the device ended it; nothing was sent. */
export class PasskeyNotGiven extends Error {}

/** Browsers bind a passkey to a name: a page that was opened by a number address has none. */
export function canUsePasskeys(): boolean {
  return 'PublicKeyCredential' in window && !/^[\d.]+$|:/.test(location.hostname);
}

export async function addPasskey(name: string): Promise<void> {
  const options = await api.account.beginPasskey();
  const answer = await fromDevice(({ startRegistration }) =>
    startRegistration({ optionsJSON: options as never }),
  );
  await api.account.addPasskey({ name, answer: answer as never });
}

export async function confirmByPasskey(): Promise<void> {
  const options = await api.account.beginPasskeyConfirmation();
  const answer = await fromDevice(({ startAuthentication }) =>
    startAuthentication({ optionsJSON: options as never }),
  );
  await api.account.confirmByPasskey({ answer: answer as never });
}

export async function signInByPasskey(): Promise<void> {
  const options: unknown = await (await postJson('/api/passkeys/options', {})).json();
  const answer = await fromDevice(({ startAuthentication }) =>
    startAuthentication({ optionsJSON: options as never }),
  );
  await postJson('/api/passkeys/sign-in', { answer });
}

async function fromDevice<Answer>(
  ask: (browser: typeof import('@simplewebauthn/browser')) => Promise<Answer>,
): Promise<Answer> {
  const browser = await import('@simplewebauthn/browser');
  return ask(browser).catch((error: unknown) => {
    throw new PasskeyNotGiven(error instanceof Error ? error.message : '');
  });
}
