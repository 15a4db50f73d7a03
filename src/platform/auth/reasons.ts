/** Why somebody was not let in: for the log and the operator, never for the page. */
export type Reason =
  | "attempt-missing"
  | "attempt-expired"
  | "attempt-of-another-browser"
  | "provider-unreachable"
  | "provider-said-no"
  | "provider-answer-unusable"
  | "code-refused"
  | "client-refused"
  | "issuer-mixed-up"
  | "state-wrong"
  | "id-token-missing"
  | "id-token-signature"
  | "id-token-key-unknown"
  | "id-token-algorithm"
  | "id-token-issuer"
  | "id-token-audience"
  | "id-token-nonce"
  | "id-token-expired"
  | "id-token-from-the-future"
  | "sign-in-too-old"
  | "level-too-low"
  | "subject-differs"
  | "logout-token-refused"
  | "not-offered";

export class SignInRefused extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, cause?: unknown) {
    super(reason, cause === undefined ? undefined : { cause });
    this.name = "SignInRefused";
    this.reason = reason;
  }

  /** The reason behind an error of the OpenID library. */
  static of(error: unknown): SignInRefused {
    return new SignInRefused(reasonOf(error), error);
  }
}

export const isRefusal = (error: unknown): error is SignInRefused => error instanceof SignInRefused;

const byClaim: Record<string, Reason> = {
  iss: "id-token-issuer",
  aud: "id-token-audience",
  azp: "id-token-audience",
  nonce: "id-token-nonce",
  exp: "id-token-expired",
  nbf: "id-token-from-the-future",
  auth_time: "sign-in-too-old",
};

const byCode: Record<string, Reason> = {
  OAUTH_KEY_SELECTION_FAILED: "id-token-key-unknown",
  OAUTH_UNSUPPORTED_OPERATION: "id-token-algorithm",
  OAUTH_AUTHORIZATION_RESPONSE_ERROR: "provider-said-no",
};

/** The library tells what failed by code, the claim in the cause, and sometimes only in words. */
const reasonOf = (error: unknown): Reason => {
  const { code, claim, attribute, message, error: said } = seenIn(error);
  if (said === "invalid_client" || said === "unauthorized_client") return "client-refused";
  if (code === "OAUTH_RESPONSE_BODY_ERROR" || code === "OAUTH_WWW_AUTHENTICATE_CHALLENGE")
    return said === "" && code === "OAUTH_WWW_AUTHENTICATE_CHALLENGE" ? "client-refused" : "code-refused";
  if (claim && byClaim[claim]) return byClaim[claim];
  if (attribute === "sub") return "subject-differs";
  if (code && byCode[code]) return byCode[code];
  return byWords(message);
};

const byWords = (message: string): Reason => {
  if (/signature verification/.test(message)) return "id-token-signature";
  if (/"alg"|signing algorithm|algorithm/i.test(message)) return "id-token-algorithm";
  if (/"iss" \(issuer\)/.test(message) && /response parameter/.test(message)) return "issuer-mixed-up";
  if (/"state"/.test(message)) return "state-wrong";
  if (/nonce/.test(message)) return "id-token-nonce";
  if (/auth_time/.test(message)) return "sign-in-too-old";
  if (/"exp"/.test(message)) return "id-token-expired";
  if (/"aud"|"azp"/.test(message)) return "id-token-audience";
  if (/id_token|ID Token/.test(message)) return "id-token-missing";
  return "provider-answer-unusable";
};

/** Walks the causes; the innermost words are the most exact. */
const seenIn = (error: unknown) => {
  const seen = { code: "", claim: "", attribute: "", message: "", error: "" };
  for (let at: unknown = error, depth = 0; at && typeof at === "object" && depth < 6; depth++) {
    const part = at as Record<string, unknown>;
    for (const key of ["code", "claim", "attribute", "error"] as const)
      if (typeof part[key] === "string" && !seen[key]) seen[key] = part[key];
    if (typeof part.message === "string") seen.message += ` ${part.message}`;
    at = part.cause;
  }
  return seen;
};
