// Signing in and out, and the demo's one-click roles. The cookie is the session; the page holds nothing of it.
import { httpFetch, postJson } from './http-fetch.ts';

export type DemoAccount = { email: string; role: string; name: string; title: string };

export async function signIn(email: string, password: string): Promise<void> {
  await postJson('/api/auth/sign-in/email', { email, password });
}

export async function signOut(): Promise<void> {
  await postJson('/api/auth/sign-out', {});
}

export async function signInAsDemo(email: string): Promise<void> {
  await postJson('/api/demo/sign-in', { email });
}

/** The demo's accounts; none where this is not a demo. */
export async function listDemoAccounts(): Promise<DemoAccount[]> {
  const answer = await httpFetch('/api/demo').catch(() => null);
  const body: unknown = await answer?.json().catch(() => null);
  return body && typeof body === 'object' && 'accounts' in body ? (body.accounts as DemoAccount[]) : [];
}
