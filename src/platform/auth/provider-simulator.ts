import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/** What the simulated provider does wrong at the next sign-in; nothing: it does all right. */
export type Twist = {
  claims?: (claims: Record<string, unknown>) => Record<string, unknown>;
  signedBy?: "own-key" | "unknown-key" | "unknown-kid" | "none" | "hs256-with-public-key";
  idToken?: "missing";
  answer?: (params: URLSearchParams) => void;
  userinfoSubject?: string;
};

export const clientId = "samsyn";
export const clientSecret = "a-secret-of-the-test";

/**
 * An OpenID provider that can be told to misbehave: the outside party of the sign-in, for tests.
 * It checks what a provider must check (client, redirect address, code once, PKCE).
 */
export const startProvider = async () => {
  const grants = new Map<string, { request: URLSearchParams; twist: Twist }>();
  const subjects = new Map<string, string>();
  const keys = { current: await newKey("k1"), unknown: await newKey("k1") };
  const seen = { jwks: 0, tokenRequests: 0 };
  const redirectUris = new Set<string>();
  let issuer = "";

  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, body }) => send(response, status, body),
      error => send(response, 500, { error: String(error) }),
    );
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const answer = async (request: IncomingMessage): Promise<{ status: number; body: object }> => {
    const { pathname } = new URL(request.url ?? "/", issuer);
    if (pathname === "/.well-known/openid-configuration") return { status: 200, body: metadata(issuer) };
    if (pathname === "/jwks") {
      seen.jwks += 1;
      return { status: 200, body: { keys: [keys.current.jwk] } };
    }
    if (pathname === "/token") return token(request);
    if (pathname === "/userinfo") {
      const subject = subjects.get(request.headers.authorization?.slice("Bearer ".length) ?? "");
      return { status: subject ? 200 : 401, body: { sub: subject, name: "Kirsten Prøve", locale: "da-DK" } };
    }
    return { status: 404, body: {} };
  };

  const token = async (request: IncomingMessage) => {
    seen.tokenRequests += 1;
    const form = new URLSearchParams(await bodyOf(request));
    if (!isClient(request)) return { status: 401, body: { error: "invalid_client" } };
    const grant = grants.get(form.get("code") ?? "");
    grants.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (!grant || grant.request.get("code_challenge") !== challenge)
      return { status: 400, body: { error: "invalid_grant" } };
    const access = randomBytes(16).toString("hex");
    subjects.set(access, grant.twist.userinfoSubject ?? "kirsten");
    const body = { access_token: access, token_type: "Bearer", expires_in: 60 };
    if (grant.twist.idToken === "missing") return { status: 200, body };
    return { status: 200, body: { ...body, id_token: await idToken(grant.request, grant.twist) } };
  };

  const idToken = (request: URLSearchParams, twist: Twist): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      sub: "kirsten",
      aud: clientId,
      iat: now,
      exp: now + 300,
      auth_time: now,
      nonce: request.get("nonce"),
      sid: "provider-session-1",
      acr: "substantial",
    };
    return sign(twist.claims?.(claims) ?? claims, twist.signedBy ?? "own-key");
  };

  /** Signs anything, rightly or wrongly. */
  const sign = async (
    claims: Record<string, unknown>,
    by: NonNullable<Twist["signedBy"]>,
    typ = "JWT",
  ): Promise<string> => {
    const header = { alg: "RS256", kid: by === "unknown-kid" ? "nobody-knows" : keys.current.jwk.kid, typ };
    if (by === "none") return `${encoded({ ...header, alg: "none" })}.${encoded(claims)}.`;
    if (by === "hs256-with-public-key")
      return new SignJWT(claims)
        .setProtectedHeader({ ...header, alg: "HS256" })
        .sign(new TextEncoder().encode(JSON.stringify(keys.current.jwk)));
    return new SignJWT(claims)
      .setProtectedHeader(header)
      .sign(by === "own-key" ? keys.current.privateKey : keys.unknown.privateKey);
  };

  return {
    issuer,
    seen,
    sign,
    register: (redirectUri: string) => redirectUris.add(redirectUri),
    rotateKey: async () => {
      keys.current = await newKey(`k${randomBytes(4).toString("hex")}`);
    },
    /** What happens in the browser at the provider: somebody signs in, and is sent back with a code. */
    authorize: (address: string, twist: Twist = {}): string => {
      const request = new URL(address).searchParams;
      if (!redirectUris.has(request.get("redirect_uri") ?? ""))
        throw new Error("redirect address not registered");
      if (request.get("code_challenge_method") !== "S256") throw new Error("PKCE with S256 is required");
      const code = randomBytes(16).toString("hex");
      grants.set(code, { request, twist });
      const params = new URLSearchParams({ code, state: request.get("state") ?? "", iss: issuer });
      twist.answer?.(params);
      return `${request.get("redirect_uri")}?${params}`;
    },
    stop: () => new Promise<void>(resolve => server.close(() => resolve())),
  };
};

const metadata = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  end_session_endpoint: `${issuer}/leave`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ["code"],
  subject_types_supported: ["public"],
  // A provider that lies about what it may sign with: the relying party must not be led by it.
  id_token_signing_alg_values_supported: ["RS256", "HS256", "none"],
  authorization_response_iss_parameter_supported: true,
});

const newKey = async (kid: string) => {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" } };
};

/** RFC 6749, 2.3.1: name and secret are form-encoded inside the header. */
const isClient = (request: IncomingMessage): boolean => {
  const header = request.headers.authorization?.slice("Basic ".length) ?? "";
  const [id, secret] = Buffer.from(header, "base64").toString("utf8").split(":").map(decodeURIComponent);
  return id === clientId && secret === clientSecret;
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
};

const send = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
};

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
