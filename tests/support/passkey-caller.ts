// Adding a passkey and signing in by it over HTTP, as the page does, with a device of the tests' own.
import { type Answer, type Caller, callerOf } from './caller.ts';
import {
  type Asked,
  newAuthenticator,
  type SoftwareAuthenticator,
  type Wrong,
} from './software-authenticator.ts';
import { signIn, startTestServer, type TestServer } from './test-server.ts';

/** Passkeys are bound to a name; the nodes of the tests answer on a number. */
export const origin = 'http://cases.duecourse.test';
export const fromPage = { headers: { origin } };

/** Two nodes under the name that passkeys are bound to. */
export async function startPasskeyServer(): Promise<{ server: TestServer; otherNode: string }> {
  const server = await startTestServer((settings) => ({ ...settings, DUECOURSE_ORIGIN: origin }));
  return { server, otherNode: (await server.addNode()).url };
}

export function cookieIn({ headers }: Answer): string {
  return headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

export function passkeysOver(server: () => TestServer) {
  return {
    /** Somebody who has just signed in by password. */
    fresh: async (name: Parameters<typeof signIn>[1], node = server().url): Promise<Caller> =>
      callerOf(node, await signIn(server().url, name)),
    add: async (caller: Caller, wrong: Wrong = {}) => {
      const device = newAuthenticator(origin);
      const asked = await caller.post<Asked>('/api/account/passkeys/options', {}, fromPage);
      if (asked.status !== 200) throw new Error(`A new passkey: ${asked.status} ${asked.text}`);
      const sent = { name: 'Máy của tôi', answer: device.register(asked.body, wrong) };
      const added = await caller.post<{ id: string }>('/api/account/passkeys', sent, fromPage);
      return { device, sent, added };
    },
    /** Asked for on the first node and answered on the second. */
    enter: async (device: SoftwareAuthenticator, wrong: Wrong = {}, nodes?: [string, string]) => {
      const [first, second] = nodes ?? [server().url, server().url];
      const asked = await callerOf(first, '').post<Asked>('/api/passkeys/options', {}, fromPage);
      const answer = device.sign(asked.body, wrong);
      const entered = await callerOf(second, '').post('/api/passkeys/sign-in', { answer }, fromPage);
      return { answer, entered };
    },
    remove: (caller: Caller, id: string) =>
      caller.get(`/api/account/passkeys/${id}`, { method: 'DELETE', ...fromPage }),
  };
}
