import { createRemoteJWKSet, jwtVerify } from "jose";
import type { Provider } from "./provider.server.ts";
import { SignInRefused } from "./reasons.ts";

const event = "http://schemas.openid.net/event/backchannel-logout";

export type Left = { issuer: string; subject: string | null; providerSession: string | null };

/** One set of keys per address; jose refetches at most every 30 seconds when a key is unknown. */
const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

/** Checks a log-out token as OpenID Connect Back-Channel Logout 1.0, section 2.6 says. */
export const readLogoutToken = async (provider: Provider, token: string, now: Date): Promise<Left> => {
  const server = (await provider.configuration()).serverMetadata();
  try {
    const { payload } = await jwtVerify(token, keysAt(server.jwks_uri ?? ""), {
      issuer: server.issuer,
      audience: provider.settings.clientId,
      // Never "none" and never a shared secret: a public key must not serve as one.
      algorithms: ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"],
      requiredClaims: ["iat", "jti", "events", "exp"],
      clockTolerance: 60,
      maxTokenAge: "10 minutes",
      currentDate: now,
    });
    const subject = typeof payload.sub === "string" ? payload.sub : null;
    const providerSession = typeof payload.sid === "string" ? payload.sid : null;
    // A nonce marks an ID token: taking one for a log-out token would let a stolen one sign people out.
    if (!hasEvent(payload.events) || "nonce" in payload || !(subject || providerSession))
      throw new Error("not a log-out token");
    return { issuer: server.issuer, subject, providerSession };
  } catch (error) {
    throw new SignInRefused("logout-token-refused", error);
  }
};

const hasEvent = (events: unknown): boolean =>
  typeof events === "object" && events !== null && Object.hasOwn(events, event);

const keysAt = (address: string) => {
  const keys = keySets.get(address) ?? createRemoteJWKSet(new URL(address));
  keySets.set(address, keys);
  return keys;
};
