// Single sign-on with one provider of OpenID Connect, found by discovery: authorization code with PKCE, state, nonce, and an ID
// token whose signature, issuer, audience and time are checked (openid-client). It says who somebody is there, and no more:
// whose account that is, and whether they may come in, is settled in `enter-by-provider.ts`.
import * as oidc from 'openid-client';

export type SingleSignOnSettings = {
  issuer: string;
  clientId: string;
  /** None for a public client. */
  clientSecret: string | undefined;
  /** What people call it, for the button. */
  label: string;
  /** Whether a verified address is enough to find an account that was never linked. */
  matchesEmail: boolean;
};

/** What must come back unchanged. */
export type Begun = { nonce: string; verifier: string; isFresh: boolean; origin: string };

export type KnownAtProvider = {
  subject: string;
  /** Only where the provider has verified it. */
  email: string | null;
  /** Whether the provider has asked for two factors (RFC 8176, `mfa`). */
  byTwoFactors: boolean;
};

export type SingleSignOn = ReturnType<typeof openSingleSignOn>;

const scope = 'openid email';
const patienceSeconds = 8;
/** Keys and addresses of a provider change: it is asked again after this. */
const keptMs = 3_600_000;
export const callbackPath = '/api/sso/callback';

export function openSingleSignOn({
  issuer,
  clientId,
  clientSecret,
  label,
  matchesEmail,
}: SingleSignOnSettings) {
  let kept: { config: Promise<oidc.Configuration>; until: number } | null = null;

  const find = async () => {
    const isLocal = new URL(issuer).protocol === 'http:';
    const metadata = clientSecret ? { client_secret: clientSecret } : {};
    const config = await oidc.discovery(
      new URL(issuer),
      clientId,
      metadata,
      // Chosen once it is known what the provider takes.
      (as, client, body, headers) => proofOf(clientSecret, as)(as, client, body, headers),
      { timeout: patienceSeconds, ...(isLocal ? { execute: [oidc.allowInsecureRequests] } : {}) },
    );
    oidc.enableNonRepudiationChecks(config);
    return config;
  };
  const provider = (): Promise<oidc.Configuration> => {
    if (!kept || kept.until < Date.now()) {
      const config = find();
      kept = { config, until: Date.now() + keptMs };
      config.catch(() => {
        kept = null;
      });
    }
    return kept.config;
  };

  return {
    label,
    matchesEmail,
    /** Names it in the links of accounts: another issuer is another provider. */
    provider: `oidc ${issuer}`,
    /** Where to send the browser, or null where the provider does not answer. `isFresh` asks for a new proof there. */
    start: async (
      origin: string,
      isFresh: boolean,
    ): Promise<{ url: string; state: string; begun: Begun } | null> => {
      const config = await provider().catch(() => null);
      if (!config) return null;
      const [state, nonce, verifier] = [
        oidc.randomState(),
        oidc.randomNonce(),
        oidc.randomPKCECodeVerifier(),
      ];
      const url = oidc.buildAuthorizationUrl(config, {
        ...{ redirect_uri: origin + callbackPath, scope, state, nonce },
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(isFresh ? { prompt: 'login', max_age: '0' } : {}),
      });
      return { url: url.href, state, begun: { nonce, verifier, isFresh, origin } };
    },
    /** Whom the browser comes back as, or null where anything about the answer is not right. */
    finish: async (
      query: string,
      state: string,
      { nonce, verifier, isFresh, origin }: Begun,
    ): Promise<KnownAtProvider | null> => {
      const config = await provider().catch(() => null);
      if (!config) return null;
      const tokens = await oidc
        .authorizationCodeGrant(config, new URL(`${origin}${callbackPath}${query}`), {
          ...{
            pkceCodeVerifier: verifier,
            expectedNonce: nonce,
            expectedState: state,
            idTokenExpected: true,
          },
          ...(isFresh ? { maxAge: 0 } : {}),
        })
        .catch(() => null);
      const claims = tokens?.claims();
      if (!tokens || !claims) return null;
      const more = claims.email === undefined ? await userInfo(config, tokens, claims.sub) : {};
      const { email, email_verified: isVerified }: Record<string, unknown> = { ...claims, ...more };
      const methods = Array.isArray(claims.amr) ? claims.amr : [];
      return {
        subject: claims.sub,
        email: isVerified === true && typeof email === 'string' ? email : null,
        byTwoFactors: methods.includes('mfa'),
      };
    },
    /** Where the session at the provider is ended, if it says so. */
    endUrl: async (origin: string): Promise<string | null> => {
      const config = await provider().catch(() => null);
      if (!config?.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: `${origin}/sign-in` }).href;
    },
  };
}

/** OpenID Connect Discovery 1.0, 3: a provider that says nothing of it takes `client_secret_basic`. */
function proofOf(secret: string | undefined, server: oidc.ServerMetadata): oidc.ClientAuth {
  if (!secret) return oidc.None();
  const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return taken.includes('client_secret_basic')
    ? oidc.ClientSecretBasic(secret)
    : oidc.ClientSecretPost(secret);
}

async function userInfo(config: oidc.Configuration, tokens: oidc.TokenEndpointResponse, subject: string) {
  if (!config.serverMetadata().userinfo_endpoint) return {};
  return oidc.fetchUserInfo(config, tokens.access_token, subject).catch(() => ({}));
}
