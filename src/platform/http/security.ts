import type { MiddlewareHandler } from "hono";

/** trust.md: nothing from elsewhere, nothing inline. Only interactive pages add their nonce. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
];

export const contentSecurityPolicy = (nonce?: string): string =>
  policy.map(part => (nonce && part.startsWith("script-src") ? `${part} 'nonce-${nonce}'` : part)).join("; ");

/** Headers every answer has. What a person sees is not kept by caches unless the answer says otherwise. */
export const securityHeaders =
  (secure: boolean): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const set = (name: string, value: string) => {
      // Not by c.header(), which makes the whole answer anew for each.
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    };
    set("Content-Security-Policy", contentSecurityPolicy());
    set("X-Content-Type-Options", "nosniff");
    set("Referrer-Policy", "no-referrer");
    set("Cross-Origin-Opener-Policy", "same-origin");
    set("Cross-Origin-Resource-Policy", "same-origin");
    set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    set("Cache-Control", "no-store");
    if (secure) set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  };

/** Days until a security.txt must be fetched again: at most a year (RFC 9116). */
const textHolds = 180;

/** What RFC 9116 asks for: where to report a weakness, and until when that holds. */
export const securityText = (contact: string, house: string, now: Date): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${new Date(now.getTime() + textHolds * 86_400_000).toISOString()}`,
    "Preferred-Languages: en, da, sv, fi, nb",
    `Canonical: ${house}/.well-known/security.txt`,
    "",
  ].join("\n");

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * A write must come from our own pages. Browsers say so in Sec-Fetch-Site or in Origin; what sends neither
 * is no browser and carries no cookie of one, so it is let through only without cookies.
 */
export const fromOwnPage = (request: Request, ownOrigins: readonly string[]): boolean => {
  if (reading.has(request.method)) return true;
  const origin = request.headers.get("origin");
  if (origin && origin !== "null") return ownOrigins.includes(origin);
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  return origin === null && !request.headers.has("cookie");
};
