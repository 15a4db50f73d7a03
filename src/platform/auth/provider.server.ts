import * as client from "openid-client";
import { isRefusal, SignInRefused } from "./reasons.ts";

export type OidcSettings = {
  issuer: string;
  clientId: string;
  clientSecret?: string;
  /** Accepted levels of assurance (acr); empty: the provider decides. */
  acr?: readonly string[];
  /** The sign-in at the provider may be this many seconds old; unset: the provider decides. */
  maxAge?: number;
  /** Asked of the provider beside openid and profile. */
  scope?: string;
};

/** Who the provider says has come. */
export type Account = {
  issuer: string;
  subject: string;
  name: string;
  locale: string | null;
  acr: string | null;
  providerSession: string | null;
};

type Expected = { state: string; nonce: string; verifier: string };

export type Provider = {
  settings: OidcSettings;
  /** The address to send the browser to. */
  start(redirectUri: string, expected: Expected): Promise<URL>;
  /** Redeems the answer that came back to `address`; throws SignInRefused with a reason code. */
  finish(address: URL, expected: Expected): Promise<Account>;
  /** Where to sign out at the provider too; null when it has no such place. */
  leave(returnTo: string): Promise<URL | null>;
  configuration(): Promise<client.Configuration>;
};

/** trust.md §3: clocks may differ by a minute, not more. */
const skewSeconds = 60;

/** Talks to one OpenID provider; finds it at the first sign-in, and again later when it was away. */
export const openProvider = (settings: OidcSettings, clock: () => Date = () => new Date()): Provider => {
  let found: Promise<client.Configuration> | null = null;
  const configuration = () => {
    found ??= discover(settings).catch(error => {
      found = null;
      throw new SignInRefused("provider-unreachable", error);
    });
    return found;
  };
  return {
    settings,
    configuration,
    start: async (redirectUri, expected) => {
      const config = await configuration();
      return client.buildAuthorizationUrl(config, await askedOf(settings, redirectUri, expected));
    },
    finish: async (address, expected) => {
      const config = await configuration();
      try {
        return await accountOf(config, settings, address, expected, clock());
      } catch (error) {
        throw isRefusal(error) ? error : SignInRefused.of(error);
      }
    },
    leave: async returnTo => {
      const config = await configuration();
      if (!config.serverMetadata().end_session_endpoint) return null;
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo });
    },
  };
};

const discover = async (settings: OidcSettings): Promise<client.Configuration> => {
  const issuer = new URL(settings.issuer);
  const config = await client.discovery(
    issuer,
    settings.clientId,
    { [client.clockTolerance]: skewSeconds },
    settings.clientSecret ? client.ClientSecretBasic(settings.clientSecret) : client.None(),
    // Plain http only towards this very machine, where no one listens in between.
    { timeout: 10, execute: isLoopback(issuer) ? [client.allowInsecureRequests] : [] },
  );
  // The signature is checked though the token came over TLS: a proxy in between must not be able to forge one.
  client.enableNonRepudiationChecks(config);
  return config;
};

export const isLoopback = (url: URL): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);

const askedOf = async (settings: OidcSettings, redirectUri: string, expected: Expected) => ({
  redirect_uri: redirectUri,
  scope: [...new Set(["openid", "profile", ...(settings.scope?.match(/\S+/g) ?? [])])].join(" "),
  state: expected.state,
  nonce: expected.nonce,
  code_challenge: await client.calculatePKCECodeChallenge(expected.verifier),
  code_challenge_method: "S256",
  ...(settings.acr?.length ? { acr_values: settings.acr.join(" ") } : {}),
  ...(settings.maxAge === undefined ? {} : { max_age: String(settings.maxAge) }),
});

const accountOf = async (
  config: client.Configuration,
  settings: OidcSettings,
  address: URL,
  expected: Expected,
  now: Date,
): Promise<Account> => {
  const tokens = await client.authorizationCodeGrant(config, address, {
    expectedState: expected.state,
    expectedNonce: expected.nonce,
    pkceCodeVerifier: expected.verifier,
    idTokenExpected: true,
    ...(settings.maxAge === undefined ? {} : { maxAge: settings.maxAge }),
  });
  const claims = tokens.claims();
  if (!claims) throw new SignInRefused("id-token-missing");
  // The library lets a token from the future pass; trust.md §3, case 6 does not.
  if (claims.iat > now.getTime() / 1000 + skewSeconds) throw new SignInRefused("id-token-from-the-future");
  const acr = typeof claims.acr === "string" ? claims.acr : null;
  if (settings.acr?.length && !(acr && settings.acr.includes(acr))) throw new SignInRefused("level-too-low");
  const more = config.serverMetadata().userinfo_endpoint
    ? await client.fetchUserInfo(config, tokens.access_token, claims.sub)
    : {};
  const said: Record<string, unknown> = { ...claims, ...more };
  return {
    issuer: claims.iss,
    subject: claims.sub,
    name: nameOf(said),
    locale: text(said.locale),
    acr,
    providerSession: text(claims.sid),
  };
};

const text = (value: unknown): string | null => (typeof value === "string" && value ? value : null);

const nameOf = (said: Record<string, unknown>): string => {
  const parts = [text(said.given_name), text(said.family_name)].filter(Boolean).join(" ");
  return (text(said.name) ?? (parts || text(said.preferred_username)) ?? "?").slice(0, 200);
};
