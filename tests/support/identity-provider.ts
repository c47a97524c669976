// A real provider of OpenID Connect (`oidc-provider`) on the loopback, and a browser's way through it. Its tokens can be spoilt
// on the way out, signed with its own key, as a provider that is wrong or hostile would send them.
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

export type PersonThere = { email: string; isVerified: boolean };
type Claims = Record<string, unknown>;

export type IdentityProvider = {
  issuer: string;
  client: { id: string; secret: string };
  /** By the name that they sign in with there, which is their subject too. */
  people: Map<string, PersonThere>;
  /** Tells it where the product is; before that nobody can be sent there. */
  trust: (redirectUri: string) => void;
  /** Changes the claims of ID tokens from now on; with `strange`, another key signs them. */
  spoil: (change: ((claims: Claims) => Claims) | null, key?: 'own' | 'strange') => void;
  /** Signs in there as somebody and agrees; the address that the browser is sent back to. */
  walk: (start: string, login: string) => Promise<string>;
  close: () => Promise<void>;
};

const keyId = 'tests';

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The provider has no address.');
  const issuer = `http://127.0.0.1:${address.port}`;
  const people = new Map<string, PersonThere>();
  const own = newKey();
  const strange = newKey();
  const client = { id: 'duecourse', secret: 'a secret between the two of them' };
  let spoiling: { change: (claims: Claims) => Claims; key: ReturnType<typeof newKey> } | null = null;

  const trust = (redirectUri: string) => {
    const provider = new Provider(issuer, {
      clients: [
        {
          ...{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] },
          post_logout_redirect_uris: [redirectUri.replace('/api/sso/callback', '/sign-in')],
          id_token_signed_response_alg: 'RS256',
        },
      ],
      jwks: { keys: [own.jwk] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      cookies: { keys: ['of the tests'] },
      features: { devInteractions: { enabled: true } },
      pkce: { required: () => true },
      findAccount: (_context, id) => {
        const person = people.get(id);
        return person && { accountId: id, claims: () => claimsOf(id, person) };
      },
    });
    provider.use(async (context, next) => {
      await next();
      const body = context.body as { id_token?: string } | undefined;
      if (context.path !== '/token' || !spoiling || !body?.id_token) return;
      const claims = JSON.parse(
        Buffer.from(body.id_token.split('.')[1] ?? '', 'base64url').toString(),
      ) as Claims;
      body.id_token = jwtOf(spoiling.change(claims), spoiling.key.pem);
    });
    server.removeAllListeners('request');
    server.on('request', provider.callback());
  };

  return {
    ...{ issuer, client, people, trust },
    spoil: (change, key = 'own') => {
      spoiling = change && { change, key: key === 'own' ? own : strange };
    },
    walk: (start, login) => walkThrough(issuer, start, login),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function claimsOf(sub: string, { email, isVerified }: PersonThere) {
  return { sub, email, email_verified: isVerified };
}

function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: keyId, use: 'sig', alg: 'RS256' };
  return { jwk, pem: privateKey.export({ type: 'pkcs8', format: 'pem' }) };
}

function jwtOf(claims: Claims, pem: string | Buffer): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: keyId })}.${part(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), createPrivateKey(pem)).toString('base64url')}`;
}

/** Follows the redirects as a browser with cookies does, and fills in the two forms. */
async function walkThrough(issuer: string, start: string, login: string): Promise<string> {
  const cookies = new Map<string, string>();
  const ask = async (url: string, form?: Record<string, string>) => {
    const answer = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  let url = start;
  for (let step = 0; step < 20; step += 1) {
    if (!url.startsWith(issuer)) return url;
    let answer = await ask(url);
    if (answer.status === 200) {
      const page = await answer.text();
      const isLogin = /name="prompt" value="login"/.test(page);
      answer = await ask(url, isLogin ? { prompt: 'login', login, password: 'any' } : { prompt: 'consent' });
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`);
    url = new URL(location, url).href;
  }
  throw new Error('The provider did not come to an end.');
}
