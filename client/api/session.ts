// Signing in and out, and the demo's one-click roles. The cookie is the session; the page holds nothing of it.
import { httpFetch, postJson } from './http-fetch.ts';

export type DemoAccount = { email: string; role: string; name: string; title: string };

/** Whether a code of the second factor is still to come. */
export async function signIn(email: string, password: string): Promise<{ needsCode: boolean }> {
  const answer = await postJson('/api/auth/sign-in/email', { email, password });
  const body: unknown = await answer.json().catch(() => null);
  return { needsCode: body !== null && typeof body === 'object' && 'twoFactorRedirect' in body };
}

/** Six digits are the app's; anything else is a backup code. */
export async function signInByCode(typed: string): Promise<void> {
  const code = typed.replace(/\s/g, '');
  const way = /^\d{6}$/.test(code) ? 'verify-totp' : 'verify-backup-code';
  await postJson(`/api/auth/two-factor/${way}`, { code });
}

/** Where to go to end the session at the provider as well; null where it was not begun there. */
export async function signOut(): Promise<string | null> {
  const answer = await postJson('/api/auth/sign-out', {});
  const body: unknown = await answer.json().catch(() => null);
  return body && typeof body === 'object' && 'then' in body ? String(body.then) : null;
}

export async function signInAsDemo(email: string): Promise<void> {
  await postJson('/api/demo/sign-in', { email });
}

export type Demo = { accounts: DemoAccount[]; receipt: string | null };

/** The demo's accounts and the receipt of one of its reports; none where this is not a demo. */
export async function findDemo(): Promise<Demo> {
  const answer = await httpFetch('/api/demo').catch(() => null);
  const body: unknown = await answer?.json().catch(() => null);
  const isDemo = body && typeof body === 'object' && 'accounts' in body && 'receipt' in body;
  return isDemo ? (body as Demo) : { accounts: [], receipt: null };
}
